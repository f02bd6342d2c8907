/** The parts of the studio, and which fields of the policy each holds. What the schema knows and nobody lists here stands under the last. */
import { policyNode } from './form/node';

export const sections = [
  'mulai',
  'kantor',
  'akun',
  'petugas',
  'aturan',
  'aturan-kantor',
  'jawaban',
  'siaga',
  'lainnya',
  'terbitkan',
] as const;
export type Section = (typeof sections)[number];

const keys: Readonly<Partial<Record<Section, readonly string[]>>> = {
  kantor: ['institution', 'id', 'revision', 'issued', 'validUntil', 'changes', 'language'],
  akun: ['accounts'],
  petugas: ['officers', 'approvers'],
  aturan: ['packs', 'rules', 'switches', 'learned'],
  'aturan-kantor': ['ownRules', 'ownTerms', 'allow', 'citations'],
  jawaban: ['replies'],
  siaga: ['siaga'],
};

/** Written by the studio itself. */
const own = new Set(['$schema', 'formatVersion', 'signature']);

export const keysOf = (section: Section): readonly string[] => {
  if (section !== 'lainnya') return keys[section] ?? [];
  const listed = new Set(Object.values(keys).flat());
  return Object.keys(policyNode.properties ?? {}).filter((key) => !listed.has(key) && !own.has(key));
};

/** Where a field of the top level stands. */
export const sectionOf = (key: string): Section =>
  sections.find((section) => keysOf(section).includes(key)) ?? (own.has(key) || key === '' ? 'terbitkan' : 'lainnya');
