/** Rules, policies and moments for the tests of what a policy makes of them. */
import type { Rule, Severity } from '../../rules/engine/types';
import { embedded } from '../keep/embedded';
import type { ActivePolicy } from '../types';

export const words = (id: string) => ({ id, en: id });
export const rule = (
  id: string,
  severity: Severity,
  clauses: Record<string, Severity | undefined> = { utama: undefined },
): Rule => ({
  id,
  pack: 'asn',
  title: words(`Judul ${id}`),
  basis: ['norma/satu', 'norma/lama'],
  severity,
  message: words('Pesan'),
  advice: words('Saran'),
  clauses: Object.entries(clauses).map(([name, own]) => ({
    name,
    match: { kind: 'terms', terms: 'x' },
    ...(own ? { severity: own } : {}),
  })),
});
export const office = (change: Partial<ActivePolicy> = {}): ActivePolicy => ({
  ...embedded,
  source: 'imported',
  rules: {},
  ...change,
});
export const noon = (day: string) => Date.parse(`${day}T12:00:00+07:00`);
