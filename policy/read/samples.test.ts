import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPolicy } from '.';
import { describeProblem } from './parse';

const folder = new URL('../../samples/', import.meta.url);
const today = new Date().toISOString().slice(0, 10);

/** What the samples say on purpose and a lint still names. */
const advised: Readonly<Record<string, readonly RegExp[]>> = {
  'kanwil.json': [/nomor ponsel/],
  'kodim.json': [/Situs threads dimatikan/, /Hanya ada satu penyetuju/],
};

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s is a policy without a flaw', async (name) => {
  const read = await readPolicy(readFileSync(new URL(name, folder), 'utf8'), 'imported', { trustedKeys: [], today });
  const said = (read.ok ? read.notices : read.problems).map((problem) => describeProblem(problem).id);
  expect(said).toEqual([]);
  const advice = read.ok ? read.advice.map(({ message }) => message.id) : [];
  expect(advice).toEqual((advised[name] ?? []).map((pattern) => expect.stringMatching(pattern)));
});
