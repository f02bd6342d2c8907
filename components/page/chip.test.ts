// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { AccountCard, Verdict } from '../../policy/types';
import { cutInTheMiddle, drawChip, makeChip } from './chip';
import type { Shown } from './state';

const account: AccountCard = {
  site: 'x',
  name: 'Dinas',
  handle: '@dinas',
  standing: 'assigned',
  kind: 'official',
  confidence: 'sure',
};
const clean: Verdict = { severity: 'off', findings: [], trial: [], account, failedRules: [] };
function chipOf(verdict: Verdict): { text: string; severity: string | undefined } {
  const chip = makeChip(document);
  drawChip(chip, { verdict, theme: 'light', health: 'understood' } as Shown);
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
});

it('says that no name was chosen', () => {
  expect(chipOf({ ...clean, account: { ...account, standing: 'unasked' } }).text).toContain('nama Anda belum dipilih');
});
