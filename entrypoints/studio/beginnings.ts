/** Where a policy can be begun from: a new office, the samples, the policy in force. */
import type { Beginning } from '../../components/studio/state/types';
import { groupValues } from '../../policy/keep/managed';
import { managedSnapshot } from '../../policy/keep/store';
import type { ActivePolicy } from '../../policy/types';
import { starter } from '../../policy/write/starter';
import { fileText } from '../../policy/write/written';
import kabupaten from '../../samples/kabupaten.json?raw';
import kanwil from '../../samples/kanwil.json?raw';
import kodim from '../../samples/kodim.json?raw';

/** Programs stand beside the patterns they were made of; a file has the patterns alone. */
function withoutPrograms(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrograms);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === 'program' ? [] : [[key, withoutPrograms(each)]])),
  );
}

/** The policy in force as a file; the examples of own rules are nowhere kept, but those of rules by examples. */
function fileOf({ source: _, signature: __, ownRules, citations, ...rest }: ActivePolicy): string {
  const rules = ownRules.map((rule) => ({
    ...Object(withoutPrograms(rule)),
    examples: { flags: [], passes: [], nearMisses: [] },
  }));
  return fileText({
    ...rest,
    ...(rules.length > 0 ? { ownRules: rules } : {}),
    ...(citations.length > 0 ? { citations } : {}),
  });
}

async function inForce(policy: ActivePolicy): Promise<Beginning> {
  const group = policy.source === 'managed' ? groupValues(await managedSnapshot().catch(() => ({}))).text : undefined;
  const { name } = policy.institution;
  const isPoorer = group === undefined && policy.ownRules.length > 0;
  return {
    id: 'berlaku',
    name: { id: name, en: name },
    help: {
      id: `Kebijakan yang berlaku di sini, revisi ${policy.revision}. Menjadi revisi berikutnya.`,
      en: `The policy in force here, revision ${policy.revision}. It becomes the next revision.`,
    },
    text: group ?? fileOf(policy),
    ...(isPoorer
      ? {
          note: {
            id: 'Contoh untuk aturan kantor tidak disimpan di komputer ini dan perlu diisi lagi. Mulailah dari berkasnya bila ada.',
            en: 'The examples of the office’s rules are not kept on this computer and have to be filled in again. Start from the file if you have it.',
          },
        }
      : {}),
  };
}

const sample = (id: string, text: string, indonesian: string, english: string): Beginning => {
  const { name } = JSON.parse(text).institution;
  return {
    id: `contoh-${id}`,
    name: { id: indonesian, en: english },
    help: { id: `Contoh: ${name}.`, en: `Sample: ${name}.` },
    text,
  };
};

/** `today`: a day, `2026-11-27`. */
export async function beginningsFor(policy: ActivePolicy, today: string): Promise<readonly Beginning[]> {
  const { accounts: _, officers: __, institution, ...fresh } = starter('pemda', today);
  const { kind, timeZone } = institution;
  return [
    ...(policy.source === 'embedded' ? [] : [await inForce(policy)]),
    {
      id: 'contoh-kosong',
      name: { id: 'Kantor baru', en: 'A new office' },
      help: { id: 'Kosong; yang perlu diisi ditunjukkan.', en: 'Empty; what has to be filled in is shown.' },
      text: fileText({ ...fresh, institution: { name: '', kind, timeZone } }),
    },
    sample('kanwil', kanwil, 'Kementerian', 'Ministry'),
    sample('kabupaten', kabupaten, 'Kabupaten', 'Regency'),
    sample('kodim', kodim, 'Kodim', 'Military district'),
  ];
}
