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
  /** Of a sheet of everyday talk, where next to nothing has to be stopped. */
  readonly everyday?: boolean;
}

/** At most so much of a sheet of everyday talk has to be stopped. */
const MOST_OF_EVERYDAY = 0.1;

/** What people write all day, not the near misses of the other sheets: next to nothing to stop, and no office. */
function isEveryday(brief: Readonly<Record<string, unknown>>, entries: readonly Entry[]): boolean {
  const harmful = entries.filter(({ labels }) => labels.length > 0).length;
  return brief.account !== 'official' && harmful < MOST_OF_EVERYDAY * entries.length;
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
  const everyday = isEveryday(brief, entries);
  return { name, brief, entries: entries.map((entry) => ({ ...entry, everyday })) };
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
  const sheets = Object.entries(examples).map(([rule, { flags, passes, nearMisses }]) => {
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
        // What is only wrong as an answer to a comment says nothing by its own words, and what is only wrong during an alert no more.
        if (!draft || draft.text.length < LEAST_LETTERS || draft.replyTo?.text !== undefined || draft.account.siaga) return [];
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
  return sheets.filter(({ entries }) => entries.length > 0);
}

/** Changes whenever a draft or a label does. */
export function hashOf(sheets: readonly Sheet[]): string {
  const hash = createHash('sha256');
  for (const { entries } of sheets)
    for (const { text, labels, account } of entries) hash.update(JSON.stringify([text, labels, account]));
  return hash.digest('base64url').slice(0, 22);
}
