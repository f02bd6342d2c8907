/** The corpus: one sheet a file, the first line its brief and the defaults of its drafts, then one draft a line. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseExample } from '../../rules/example';
import { examples } from '../../rules/generated/examples';

const CORPUS = process.env.SARING_CORPUS ?? fileURLToPath(new URL('../../rules/corpus/', import.meta.url));

export interface Entry {
  readonly sheet: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly account: 'official' | 'personal' | 'unknown';
  readonly surface: string;
  readonly lang: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface Sheet {
  readonly name: string;
  readonly brief: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
}

/** Throws where a line is no JSON or the first holds no brief; `corpus.test.ts` says more. */
export function readSheet(name: string, content: string): Sheet {
  const [first = '', ...lines] = content.trimEnd().split('\n');
  const brief = JSON.parse(first).sheet;
  const entries = lines.map((line, i): Entry => {
    const { text, labels = [], account, surface, lang } = JSON.parse(line);
    return {
      sheet: name,
      text,
      labels,
      account: account ?? brief.account ?? 'unknown',
      surface: surface ?? brief.surface ?? 'post',
      lang: lang ?? brief.lang ?? 'id',
      line: i + 2,
    };
  });
  return { name, brief, entries };
}

export function readCorpus(folder = CORPUS): Sheet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readSheet(name.slice(0, -'.jsonl'.length), readFileSync(`${folder}/${name}`, 'utf8')));
}

const LEAST_LETTERS = 15;
/** Begins the names of the sheets made of rules' examples. */
export const EXAMPLES = 'rules/';

/** The examples of the rules, as sheets of their own: what flags, and what comes close and must pass. */
export function exampleSheets(): Sheet[] {
  return Object.entries(examples).map(([rule, { flags, passes, nearMisses }]) => {
    const name = `${EXAMPLES}${rule}`;
    const entries = [
      ...flags.map((one) => [one, [rule]] as const),
      ...[...passes, ...nearMisses].map((one) => [one, []] as const),
    ];
    return {
      name,
      brief: {},
      entries: entries.flatMap(([example, labels], i): Entry[] => {
        const draft = parseExample(example)?.draft;
        if (!draft || draft.text.length < LEAST_LETTERS) return [];
        return [
          {
            sheet: name,
            text: draft.text,
            labels: [...labels],
            account: draft.account.kind,
            surface: draft.surface,
            lang: 'id',
            line: i,
          },
        ];
      }),
    };
  });
}

/** Changes whenever a draft or a label does. */
export function hashOf(sheets: readonly Sheet[]): string {
  const hash = createHash('sha256');
  for (const { entries } of sheets)
    for (const { text, labels, account } of entries) hash.update(JSON.stringify([text, labels, account]));
  return hash.digest('base64url').slice(0, 22);
}
