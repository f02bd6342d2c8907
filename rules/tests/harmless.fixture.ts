/** Drafts that nothing should stop, as different people write them: `drafts/harmless/*.jsonl`, one a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { z } from 'zod';
import { check, compile } from '../engine';
import type { Severity } from '../engine/types';
import { knowledge, rules } from '../index';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'drafts', 'harmless');
const line = z.object({
  text: z.string().min(1),
  account: z.enum(['official', 'personal', 'unknown']),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).default('post'),
});
export type Row = z.infer<typeof line>;
const standings = { official: 'assigned', personal: 'own-personal', unknown: 'unknown' } as const;
const ruleset = compile({ rules, ...knowledge });

export const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

export const rowsOf = (name: string): Row[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

/** What would be told of the draft: the words and the clause. `grave`: of these severities alone. */
export function told({ text, account, surface }: Row, grave: readonly Severity[]): string[] {
  const { findings, failed } = check(
    { text, site: 'facebook', surface, account: { standing: standings[account], kind: account }, attachments: [] },
    ruleset,
  );
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => grave.includes(severity))
    .map(({ rule, clause, start, end }) => `${rule}:${clause} «${text.slice(start, end)}» in ${text}`);
}

/** What would stop it. */
export const stops = (row: Row): string[] => told(row, ['warn', 'block']);
