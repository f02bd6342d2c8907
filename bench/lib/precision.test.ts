import { expect, it } from 'vitest';
import { precisionOf } from './precision';

const told = (rule: string, clause: string, stops = true) => ({ rule, clause, stops });
const drafts = [
  { labels: ['a/satu'], told: [told('a/satu', 'x'), told('a/satu', 'x')] },
  { labels: ['b/dua'], told: [told('a/satu', 'y'), told('b/dua', 'z', false)] },
  { labels: [], told: [told('a/satu', 'x')] },
];

it('counts a draft once for a rule and once for each clause', () => {
  expect(precisionOf(drafts)).toEqual([
    expect.objectContaining({ of: 'a/satu', found: 3, right: 1, harmful: 2 }),
    expect.objectContaining({ of: 'a/satu:x', found: 2, right: 1, harmful: 1, precision: 0.5 }),
    expect.objectContaining({ of: 'a/satu:y', found: 1, right: 0, harmful: 1 }),
  ]);
});

it('takes notes in where they are asked for', () => {
  expect(precisionOf(drafts, true).map(({ of }) => of)).toContain('b/dua:z');
  expect(precisionOf(drafts).map(({ of }) => of)).not.toContain('b/dua');
});
