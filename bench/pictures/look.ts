/** Reads and judges one picture after the other, as the frame does. */
import { officeWith } from '../../desk/open';
import { judgePicture } from '../../pictures/judge/judge';
import { builtInForPictures } from '../../pictures/judge/rules';
import type { Reading } from '../../pictures/types';
import { embedded } from '../../policy/keep/embedded';
import type { AccountCard, ActivePolicy } from '../../policy/types';
import type { FileReader } from '../../scripts/check/pictures/reader';
import { kinds, type Specimen } from './set';

export interface Look {
  readonly specimen: Specimen;
  /** It is stopped, and by a rule that is meant for it where it is a leak. */
  readonly isStopped: boolean;
  readonly isUnclear: boolean;
  readonly stoppedBy: readonly string[];
  readonly keys: number;
  readonly keysRead: number;
  /** Wall clock, of reading alone. */
  readonly milliseconds: number;
  readonly text: string;
  /** Of its words, from the best to the worst. */
  readonly confidences: string;
}

const policy: ActivePolicy = { ...embedded, rules: {}, source: 'imported', institution: { name: 'Kantor', kind: 'tni' } };
const office = officeWith(builtInForPictures, policy, {});
const account: AccountCard = { site: 'x', name: 'Kantor', standing: 'shared', kind: 'official', confidence: 'sure' };

/** O and 0, I, l and 1 are one; spaces and marks are nothing. */
const loosely = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[OQ]/g, '0')
    .replaceAll(/[IL|!]/g, '1')
    .replaceAll(/[^A-Z0-9]/g, '');

export async function look(reader: FileReader, specimen: Specimen): Promise<Look> {
  const { bytes, keys } = specimen.make();
  const start = performance.now();
  const answer = await reader.read(bytes);
  const milliseconds = performance.now() - start;
  if (typeof answer === 'string') throw new Error(`${specimen.name}: ${answer}`);
  return { ...judged(specimen, answer, keys), milliseconds };
}

function judged(specimen: Specimen, reading: Reading, keys: readonly string[]): Omit<Look, 'milliseconds'> {
  const findings = judgePicture(office, '1', reading, { site: 'x', surface: 'post', account });
  if (!findings) throw new Error(`${specimen.name}: the check failed`);
  const stopping = [...new Set(findings.map(({ rule, clause }) => `${rule}:${clause}`))];
  const meant = kinds[specimen.kind].stoppedBy;
  const read = loosely([reading.text, ...reading.codes.map((code) => code.text)].join(' '));
  return {
    specimen,
    isStopped: meant.length === 0 ? stopping.length > 0 : stopping.some((rule) => meant.some((start) => rule.startsWith(start))),
    ...{ isUnclear: reading.isUnclear, stoppedBy: stopping, text: reading.text, keys: keys.length },
    confidences: reading.words
      .filter(({ start, end }) => end - start > 1)
      .map(({ confidence }) => Math.round(confidence))
      .sort((a, b) => b - a)
      .join(' '),
    keysRead: keys.filter((key) => read.includes(loosely(key))).length,
  };
}
