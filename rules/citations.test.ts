import { expect, it } from 'vitest';
import { citations } from './citations';

it('names each norm once, in both languages', () => {
  expect(new Set(citations.map((c) => c.id)).size).toBe(citations.length);
  for (const { title, summary } of citations) {
    for (const text of [title, summary]) {
      expect(text.id.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
    }
  }
});

it('holds all nine asas, six prinsip, eight etika and seven larangan', () => {
  const count = (group: string) => citations.filter((c) => c.id.startsWith(`${group}/`)).length;
  expect([count('asas'), count('prinsip'), count('etika'), count('larangan')]).toEqual([9, 6, 8, 7]);
});

it('gives dates as a year, a month or a day that exists, and never an end before the start', () => {
  for (const { id, since, until } of citations) {
    for (const date of [since, until]) {
      if (date === undefined) continue;
      expect(date, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(Number.isNaN(Date.parse(date)), id).toBe(false);
    }
    if (since && until) expect(Date.parse(until)).toBeGreaterThan(Date.parse(since));
  }
});
