/**
 * Drafts that no written rule may stop, as different people write them: `drafts/harmless/*.jsonl`, one a line. What the model makes of
 * drafts is a share, and stands in docs/model.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check, compile } from '../engine';
import { knowledge, rules } from '../index';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'drafts', 'harmless');
const line = z.object({
  text: z.string().min(1),
  account: z.enum(['official', 'personal', 'unknown']),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).default('post'),
});
const standings = { official: 'assigned', personal: 'own-personal', unknown: 'unknown' } as const;
const ruleset = compile({ rules, ...knowledge });

/** What would stop the draft: the words and the clause. */
function stops(text: string, account: keyof typeof standings, surface: z.infer<typeof line>['surface']): string[] {
  const { findings, failed } = check(
    { text, site: 'facebook', surface, account: { standing: standings[account], kind: account }, attachments: [] },
    ruleset,
  );
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity === 'warn' || severity === 'block')
    .map(({ rule, clause, start, end }) => `${rule}:${clause} «${text.slice(start, end)}» in ${text}`);
}

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe('harmless drafts', { timeout: 60_000 }, () => {
  it.each(files)('%s is never stopped', (name) => {
    const rows = readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(rows.flatMap(({ text, account, surface }) => stops(text, account, surface))).toEqual([]);
  });

  it('would tell of one that is stopped', () => {
    expect(stops('Dasar keparat, antre saja tidak bisa!', 'official', 'post')).not.toEqual([]);
  });
});
