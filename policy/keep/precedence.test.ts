import { expect, it } from 'vitest';
import type { ActivePolicy, PolicySource } from '../types';
import { embedded } from './embedded';
import { type ManagedAnswer, policyInForce } from './precedence';

const policy = (source: PolicySource, revision: number): ActivePolicy => ({ ...embedded, source, revision });
const [m1, m2] = [policy('managed', 1), policy('managed', 2)];
const [file, url] = [policy('imported', 3), policy('url', 4)];

const table: readonly (readonly [ManagedAnswer, ActivePolicy | undefined, ActivePolicy | undefined, ActivePolicy])[] = [
  [m2, undefined, undefined, m2],
  [m2, m1, undefined, m2],
  [m2, undefined, file, m2],
  [m2, m1, url, m2],
  ['unsure', m1, undefined, m1],
  ['unsure', m1, file, m1],
  ['unsure', undefined, file, file],
  ['unsure', undefined, url, url],
  ['unsure', undefined, undefined, embedded],
  ['failed', m1, undefined, m1],
  ['failed', m1, file, m1],
  ['failed', undefined, file, file],
  ['failed', undefined, undefined, embedded],
  ['none', m1, undefined, embedded],
  ['none', m1, file, file],
  ['none', m1, url, url],
  ['none', undefined, undefined, embedded],
];

it.each(table)('managed %o, last managed %o, local %o', (managed, lastManaged, local, expected) => {
  expect(policyInForce({ managed, lastManaged, local })).toBe(expected);
});
