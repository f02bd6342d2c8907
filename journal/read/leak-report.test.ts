import { expect, it } from 'vitest';
import { leakReport } from './leak-report';

const facts = {
  at: Date.UTC(2026, 10, 2, 3),
  site: 'Facebook',
  account: '@kodim_contoh',
  rules: [{ title: { id: 'Berita rahasia', en: 'Classified news' }, basis: { id: 'larangan/5', en: 'larangan/5' } }],
};

it('says what was seen, when, where and by which rule, to the contact of the policy', () => {
  const { id, en } = leakReport({ ...facts, officer: 'Sertu Adi', contact: { name: 'Dandim', channel: 'nomor dinas' } });
  expect(id).toContain('Kepada: Dandim (nomor dinas)\nDari: Sertu Adi\n');
  expect(id).toContain('Tempat: Facebook, akun @kodim_contoh');
  expect(id).toContain('- Berita rahasia (larangan/5)');
  expect(en).toContain('- Classified news (larangan/5)');
});

it('gives the time in the office’s zone, whatever the computer’s is', () => {
  expect(leakReport({ ...facts, zone: 'WITA' }).id).toContain('Waktu: 2 November 2026 pukul 11.00 WITA');
  expect(leakReport(facts).en).toContain('Time: 2 November 2026 at 10:00 WIB');
});

it('works without a contact', () => {
  expect(leakReport(facts).id).toContain('Kepada: komandan satuan atau pimpinan kantor');
});
