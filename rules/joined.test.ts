import { describe, expect, it } from 'vitest';
import { check, compile } from './engine';
import type { Draft, Finding } from './engine/types';
import { parseExample } from './example';
import { examples } from './generated/examples';
import { knowledge, written as rules } from './index';

const ruleset = compile({ rules, ...knowledge });
const post = (text: string): Draft => ({
  text,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
});
/** They read a list, one fact a line, as one: a name here and a school there, a unit here and its route there. */
const OVER_LINES = new Set(['larangan/rahasia', 'pelindungan/identitas-anak']);
const stops = (text: string): readonly Finding[] =>
  check(post(text), ruleset).findings.filter(({ severity }) => severity === 'warn' || severity === 'block');

/** Every passing example of one line that no rule stops, whichever rule it was written for. */
const innocent = [
  ...new Set(
    Object.values(examples).flatMap(({ passes, nearMisses }) =>
      [...passes, ...nearMisses].map((example) => parseExample(example)?.draft.text ?? ''),
    ),
  ),
].filter((text) => text !== '' && !text.includes('\n') && stops(text).length === 0);

/** The texts in another order: every `stride`-th, round and round. A stride that shares no divisor with the count reaches all. */
const strided = (stride: number) => innocent.map((_, i) => innocent[(i * stride) % innocent.length] ?? '');

describe('a post of many innocent lines', { timeout: 60_000 }, () => {
  it.each([1, 7, 11, 17, 29, 61, 83])('is as innocent as its lines (stride %i)', (stride) => {
    const wrong: string[] = [];
    const lines = strided(stride);
    for (let at = 0; at < lines.length; at += 9) {
      const text = lines.slice(at, at + 9).join('\n');
      for (const { rule, clause, start, end } of stops(text))
        if (!OVER_LINES.has(rule))
          wrong.push(`${rule} ${clause}: [${text.slice(start, end)}] in ${text.slice(Math.max(0, start - 160), end + 160)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is found guilty of one guilty line', () => {
    const text = [...innocent.slice(0, 6), 'Kodim ini goblok semua', ...innocent.slice(6, 12)].join('\n');
    expect(stops(text).map(({ rule }) => rule)).toContain('etika/kata-kasar');
  });
});
