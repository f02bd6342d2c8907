// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Verdict } from '../../policy/types';
import { locale } from '../shared/words';
import { cutInTheMiddle, drawChip, makeChip } from './chip';
import { account, clean, looks } from './shown.fixture';
import type { Shown } from './state';

function chipOf(verdict: Verdict, answers = 0): { text: string; severity: string | undefined } {
  const chip = makeChip(document);
  drawChip(chip, { ...looks, verdict, answers } as Shown);
  return { text: chip.textContent ?? '', severity: chip.dataset.severity };
}

it('cuts a long name in the middle, where names of one office are alike', () => {
  expect(cutInTheMiddle('@dinas')).toBe('@dinas');
  expect(cutInTheMiddle('@dinaskomunikasiinformatika_contohtimur')).toBe('@dinaskomunik…_contohtimur');
  expect([...cutInTheMiddle('👍'.repeat(40))]).toHaveLength(26);
});

it('never says more than was looked at', () => {
  expect(chipOf(clean)).toEqual({ text: expect.stringContaining('tidak ada yang ditandai'), severity: 'clean' });
  const picture = chipOf({ ...clean, unseen: 'image' });
  expect(picture).toEqual({ text: expect.stringContaining('gambar tidak diperiksa'), severity: 'unknown' });
  expect(picture.text).not.toContain('ditandai');
  expect(chipOf({ ...clean, unseen: 'pdf' })).toEqual({
    text: expect.stringContaining('PDF tidak diperiksa'),
    severity: 'unknown',
  });
  locale.value = 'en';
  expect(chipOf({ ...clean, unseen: 'pdf' }).text).toContain('PDF not checked');
  expect(chipOf({ ...clean, unseen: 'file' }).text).toContain('document not checked');
  locale.value = 'id';
});

it('offers the office’s answers where nothing is written yet', () => {
  expect(chipOf(clean, 3).text).toContain('3 jawaban siap pakai');
  expect(chipOf({ ...clean, unchecked: 'x' }, 3).text).not.toContain('jawaban');
});

it('says that no name was chosen', () => {
  expect(chipOf({ ...clean, account: { ...account, standing: 'unasked' } }).text).toContain('nama Anda belum dipilih');
});

it('tells of the office’s alert and of its end, with the day where it is another one', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-27T15:00:00+08:00'), toFake: ['Date'] });
  const alert = (until: string) =>
    ({
      ...account,
      siaga: 'open',
      alert: {
        ...{ reason: { id: 'Banjir', en: 'Flood' }, until: Date.parse(until), zone: 'WITA' as const },
        ...{ officers: ['Ani'], contact: 'Kalak' },
      },
    }) as const;
  expect(chipOf({ ...clean, account: alert('2026-11-27T18:00:00+08:00') }).text).toContain('siaga s.d. 18.00 WITA');
  expect(chipOf({ ...clean, account: alert('2026-11-28T06:00:00+08:00') }).text).toContain('siaga s.d. 28/11 06.00 WITA');
  expect(chipOf(clean).text).not.toContain('siaga');
  vi.useRealTimers();
});
