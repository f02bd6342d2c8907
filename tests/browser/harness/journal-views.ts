/** The journal's and the approver's views with invented entries, for pictures. */
import type { Page } from 'puppeteer-core';
import type * as insideModule from '../journal-inside';

declare const inside: typeof insideModule;

/** Fills the journal with three months of one officer's decisions, the last on 20 November 2026. */
export const fillJournal = (desk: Page) =>
  desk.evaluate(async () => {
    const day = 86_400_000;
    const found = [
      { rule: 'etika/kata-kasar', severity: 'warn' },
      { rule: 'prinsip/akun-keliru', severity: 'warn' },
      { rule: 'pelindungan/data-pribadi', severity: 'block' },
      { rule: 'larangan/rahasia', severity: 'block' },
      { rule: 'prinsip/responsif', severity: 'note' },
    ] as const;
    const reasons = [
      { reasonCode: 'kutipan-resmi', reasonText: 'Mengutip siaran pers kementerian' },
      { reasonCode: 'sudah-disetujui' },
      { reasonCode: 'konteks-berbeda', reasonText: 'Nama jalan, bukan makian' },
    ];
    const inputs = Array.from({ length: 323 }, (_, i) => {
      const at = Date.UTC(2026, 7, 18, 1 + (i % 9), (i * 7) % 60) + Math.floor(i / 3.4) * day;
      const finding = found[(i * 7) % found.length] ?? found[0];
      const about = {
        at,
        account: i % 4 === 0 ? '@layanan_contoh' : '@dinas_contoh',
        surface: i % 3 ? 'post' : 'reply',
      } as const;
      if (i % 9 === 4 && finding.severity !== 'block') {
        return inside.input(`s${i}`, { ...about, outcome: 'sent-reason', findings: [finding], ...reasons[(i % 7) % 3] });
      }
      if (i % 13 === 6)
        return inside.input(`s${i}`, { ...about, outcome: 'sent-false-alarm', findings: [{ ...found[0], falseAlarm: true }] });
      if (i % 11 === 5)
        return inside.input(`s${i}`, { ...about, outcome: i % 2 ? 'held' : 'edited', findings: [finding, found[4]] });
      if (i % 37 === 20)
        return inside.input(`s${i}`, { ...about, outcome: 'sent-approved', approver: 'Kepala Dinas', findings: [found[2]] });
      return inside.input(`s${i}`, {
        ...about,
        findings: i % 5 ? [] : [{ rule: 'prinsip/terintegrasi', severity: 'note', trial: true }],
      });
    });
    const db = await inside.openJournal();
    const result = await inside.append(
      db,
      inputs.sort((a, b) => a.at - b.at),
    );
    db.close();
    if (!result.ok) throw new Error(result.detail);
  });

/** The journal as its officer exports it. */
export const exportJournal = (desk: Page, name: string) =>
  desk.evaluate(async (officer) => {
    const db = await inside.openJournal();
    const about = { officer: { id: 'rina', name: officer }, institution: 'Dinas Contoh', exported: Date.now() };
    const file = await inside.toFile(inside.jsonLinePieces(db, about), 'text/plain');
    db.close();
    return file.text();
  }, name);
