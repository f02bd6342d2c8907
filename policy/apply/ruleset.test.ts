import { expect, it } from 'vitest';
import { knowledge, rules } from '../../rules';
import { check, compile } from '../../rules/engine';
import { embedded } from '../keep/embedded';
import type { ActivePolicy } from '../types';
import { rulesetFor } from './ruleset';

const office: ActivePolicy = {
  ...embedded,
  institution: {
    name: 'Balai Uji Rekaan, Kota Contoh',
    unit: 'Seksi Humas Rekaan',
    kind: 'lainnya',
    hotlines: ['0844 0000 1111'],
  },
  rules: {},
};

function rulesFound(text: string, policy: ActivePolicy): string[] {
  const made = rulesetFor(rules, policy, {}, Date.parse('2026-11-21'));
  const ruleset = compile({ ...made, ...knowledge });
  const account = { standing: 'own-personal', kind: 'personal' } as const;
  return check({ text, site: 'x', surface: 'post', account, attachments: [] }, ruleset).findings.map((finding) => finding.rule);
}

it("hears the office's own name on a personal account", () => {
  const text = 'Balai Uji Rekaan Kota Contoh buka layanan Senin.';
  expect(rulesFound(text, office)).toContain('prinsip/akun-keliru');
  expect(rulesFound('Toko Rekaan Contoh buka layanan Senin.', office)).not.toContain('prinsip/akun-keliru');
});

it('lets the hotlines of the institution pass however they are written', () => {
  const text = 'Tanya saja ke +62 844-0000-1111';
  expect(rulesFound(text, office)).not.toContain('pelindungan/data-pribadi');
  expect(rulesFound(text.replace('1111', '2222'), office)).toContain('pelindungan/data-pribadi');
});

it('lets a policy keep one rule of a pack that it puts out', () => {
  const text = 'Beredar STR/9902/VII/2025 tentang pergeseran.';
  const civil: ActivePolicy = { ...office, source: 'imported', packs: { tni: false } };
  expect(rulesFound(text, civil)).not.toContain('larangan/rahasia');
  expect(rulesFound(text, { ...civil, rules: { 'larangan/rahasia': { severity: 'block' } } })).toContain('larangan/rahasia');
});
