import { expect, it } from 'vitest';
import { parsePolicy } from '.';

const policy = (change: object) =>
  JSON.stringify({
    formatVersion: 1,
    id: 'dinas-contoh',
    revision: 3,
    issued: '2026-01-31',
    institution: { name: 'Dinas Contoh', kind: 'pemda' },
    ...change,
  });
const noticed = (change: object) => {
  const parsed = parsePolicy(policy(change));
  return parsed.ok && parsed.notices.map(({ path, message }) => [path, message.id]);
};

it('says which rule a misspelt one may be, and works without it', () => {
  const misspelt = (id: string) => noticed({ rules: { [id]: { severity: 'warn' } } });
  expect(misspelt('larangan/rahasiaa')).toEqual([
    [
      'rules["larangan/rahasiaa"]',
      'Aturan "larangan/rahasiaa" tidak dikenal versi ini, jadi pengaturannya tidak berpengaruh; mungkin maksudnya "larangan/rahasia".',
    ],
  ]);
  expect(misspelt('masa/depan')).toEqual([['rules["masa/depan"]', expect.stringMatching(/; periksa ejaannya\.$/)]]);
});

it('says which lexicon misspelt own terms may be for', () => {
  expect(noticed({ ownTerms: { pejabatt: { add: ['lurah lama'] } } })).toEqual([
    [
      'ownTerms.pejabatt',
      'Daftar kata "pejabatt" tidak dibaca aturan mana pun, jadi kata-katanya tidak berpengaruh; mungkin maksudnya "pejabat".',
    ],
  ]);
  expect(noticed({ ownTerms: { pejabat: { add: ['lurah lama'] } } })).toEqual([]);
});
