/** An office's own deck from a file: checked like a policy, whole or not at all, every problem with its line. */

import { readJson } from '../../../policy/read/parse/json';
import type { Finding, Problem } from '../../../policy/read/parse/problem';
import { sayIssue } from '../../../policy/read/parse/sentences';
import { z } from '../../../policy/schema/zod';
import { rules } from '../../../rules';
import type { Text } from '../../../rules/engine/types';
import { type Deck, passes, type Scenario } from './types';

const said = (most: number) => z.string().min(1).max(most);
const text = z.union([said(2000), z.strictObject({ id: said(2000), en: said(2000).exactOptional() })]);

const scenario = z.strictObject({
  title: text,
  story: text,
  text: said(5000),
  site: z.enum(['facebook', 'x', 'instagram']).exactOptional(),
  surface: z.enum(['post', 'comment', 'reply', 'caption']).exactOptional(),
  account: z.enum(['assigned', 'unassigned', 'own-personal']).exactOptional(),
  replyTo: said(2000).exactOptional(),
  picture: said(200).exactOptional(),
  answers: z.array(said(96)).min(1).max(5),
  choices: z.array(said(96)).min(2).max(6),
  lesson: text,
  better: said(5000).exactOptional(),
  betterAccount: z.enum(['assigned', 'unassigned', 'own-personal']).exactOptional(),
  notes: text.exactOptional(),
});

/** The form of a deck file. `$schema` is for the editor of whoever writes it. */
const deckFile = z.strictObject({
  $schema: said(500).exactOptional(),
  formatVersion: z.literal(1),
  id: said(64).regex(/^[a-z0-9][a-z0-9._-]*$/, 'slug'),
  title: text,
  scenarios: z.array(scenario).min(1).max(200),
});

type DeckFile = z.infer<typeof deckFile>;

export type ParsedDeck =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const both = (value: DeckFile['title']): Text =>
  typeof value === 'string' ? { id: value, en: value } : { id: value.id, en: value.en ?? value.id };

const known = new Set([...rules.map(({ id }) => id), passes]);

/** What the form alone cannot say: rules there are, an answer among the choices, no choice twice. */
function crossChecks({ scenarios }: DeckFile): Finding[] {
  return scenarios.flatMap(({ answers, choices }, index) => {
    const found: Finding[] = [];
    choices.forEach((choice, at) => {
      const path = ['scenarios', index, 'choices', at];
      if (!known.has(choice))
        found.push({
          path,
          message: {
            id: `Aturan "${choice}" tidak ada. Pakai kode dari daftar aturan, atau "${passes}".`,
            en: `There is no rule "${choice}". Use an id of the list of rules, or "${passes}".`,
          },
        });
      else if (choices.indexOf(choice) !== at)
        found.push({
          path,
          message: { id: `Pilihan "${choice}" ditulis dua kali.`, en: `The choice "${choice}" is given twice.` },
        });
    });
    answers.forEach((answer, at) => {
      if (!choices.includes(answer))
        found.push({
          path: ['scenarios', index, 'answers', at],
          message: {
            id: `Jawaban "${answer}" tidak ada di antara pilihan.`,
            en: `The answer "${answer}" is not among the choices.`,
          },
        });
    });
    return found;
  });
}

function onStage(deck: DeckFile, each: DeckFile['scenarios'][number], index: number): Scenario {
  const { site, surface, account, replyTo, picture, better, betterAccount, notes } = each;
  return {
    id: `${deck.id}/${index + 1}`,
    title: both(each.title),
    story: both(each.story),
    draft: {
      text: each.text,
      ...(site ? { site } : {}),
      ...(surface ? { surface } : {}),
      ...(account ? { role: account } : {}),
      ...(replyTo ? { replyTo: { text: replyTo } } : {}),
      ...(picture ? { attachments: [{ kind: 'image', name: picture }] } : {}),
    },
    answers: each.answers,
    choices: each.choices,
    lesson: both(each.lesson),
    ...(better ? { better: { text: better, ...(betterAccount ? { role: betterAccount } : {}) } } : {}),
    notes: notes ? both(notes) : { id: '', en: '' },
  };
}

/** Reads the text of a deck file. Never throws; a deck with a problem is not opened in part. */
export function parseDeck(source: string): ParsedDeck {
  const read = readJson(source);
  if (!read.ok) return read;
  const parsed = deckFile.safeParse(read.value);
  const findings = parsed.success
    ? crossChecks(parsed.data)
    : parsed.error.issues.flatMap((issue) => sayIssue(issue, read.value));
  if (!parsed.success || findings.length > 0) {
    return { ok: false, problems: findings.map(read.place).toSorted((a, b) => a.line - b.line || a.column - b.column) };
  }
  const { data } = parsed;
  return {
    ok: true,
    deck: {
      id: `berkas-${data.id}`,
      title: both(data.title),
      scenarios: data.scenarios.map((each, at) => onStage(data, each, at)),
    },
  };
}
