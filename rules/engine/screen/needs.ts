/** What a text must hold for an expression to find anything in it, so that most are never run, nor made. */
import { bitsOf } from './sight';
import { type Part, readExpression } from './syntax';

/** The bits of all runs of a word. */
export type Need = readonly number[];

/** What a text must hold: so many digits at least, and of every list one word. */
export interface Needs {
  readonly digits: number;
  /** At most three. */
  readonly lists: readonly (readonly Need[])[];
}

/** Words of which one at least must be there. */
type Words = readonly string[];
/** What a part must hold: all it can be, where that is little, and lists of words beside it. */
interface Held {
  /** Every text the part can be; undefined where these are many. */
  readonly exact: Words | undefined;
  readonly lists: readonly Words[];
  readonly digits: number;
}

const EMPTY: Words = [''];
/** So many texts are followed at once. */
const MOST_EXACT = 48;
const MOST_WORDS = 160;
const MOST_LISTS = 3;
const LONG = 12;

/** The worth of a list: that of its shortest word, and less the more words there are. */
const worth = (words: Words): number => Math.min(...words.map((word) => Math.min(word.length, 6))) - words.length / 40;
const isWorthy = (words: Words): boolean => words.length <= MOST_WORDS && words.every((word) => word !== '');
const bestOf = (lists: readonly Words[]): Words | undefined =>
  lists.reduce<Words | undefined>((best, one) => (best && worth(best) >= worth(one) ? best : one), undefined);

const cross = (before: Words, after: Words): Words | undefined => {
  // One character after another.
  if (before.length === 1 && after.length === 1) {
    const word = `${before[0]}${after[0]}`;
    return word.length > LONG ? undefined : [word];
  }
  if (before.length * after.length > MOST_EXACT) return undefined;
  const all = [...new Set(before.flatMap((one) => after.map((other) => one + other)))];
  return all.some((word) => word.length > LONG) ? undefined : all;
};

/** A row of parts, one after the other: what can be followed exactly grows together. */
function inRow(parts: readonly Part[]): Held {
  const lists: Words[] = [];
  let digits = 0;
  let run: Words = EMPTY;
  let whole = true;
  const cut = () => {
    if (isWorthy(run)) lists.push(run);
    run = EMPTY;
    whole = false;
  };
  for (const part of parts) {
    if (part.is === 'nothing') continue;
    const held = heldBy(part);
    lists.push(...held.lists);
    if (part.is === 'group' && part.apart) {
      if (held.exact && isWorthy(held.exact)) lists.push(held.exact);
      continue;
    }
    digits += held.digits;
    if (!held.exact) {
      cut();
      continue;
    }
    const longer = cross(run, held.exact);
    if (longer) run = longer;
    else {
      cut();
      run = held.exact;
    }
  }
  if (whole) return { exact: run, lists, digits };
  cut();
  return { exact: undefined, lists, digits };
}

/** One of several: each has to hold something for all to. */
function oneOf(rows: readonly Held[]): Held {
  const digits = Math.min(...rows.map((row) => row.digits));
  const exact = rows.every((row) => row.exact) ? [...new Set(rows.flatMap((row) => row.exact ?? []))] : undefined;
  if (exact && exact.length <= MOST_EXACT) {
    const shared = rows.length === 1 ? (rows[0]?.lists ?? []) : [];
    return { exact, lists: shared, digits };
  }
  if (rows.length === 1) return { exact: undefined, lists: rows[0]?.lists ?? [], digits };
  const each = rows.map((row) => bestOf([...row.lists, ...(row.exact && isWorthy(row.exact) ? [row.exact] : [])]));
  const all = each.every((one) => one !== undefined) ? [...new Set(each.flat())] : [''];
  return { exact: undefined, lists: isWorthy(all) ? [all] : [], digits };
}

function heldBy(part: Part): Held {
  switch (part.is) {
    case 'nothing':
      return { exact: EMPTY, lists: [], digits: 0 };
    case 'any':
      return { exact: undefined, lists: [], digits: part.digits };
    case 'one of':
      return { exact: part.chars, lists: [], digits: part.digits };
    case 'group':
      return oneOf(part.of.map(inRow));
    case 'repeat': {
      const held = heldBy(part.of);
      if (part.min === 0)
        return { exact: part.max === 1 && held.exact ? [...new Set([...held.exact, ''])] : undefined, lists: [], digits: 0 };
      const digits = held.digits * part.min;
      if (part.min === 1 && part.max === 1) return held;
      return { exact: undefined, lists: [...held.lists, ...(held.exact && isWorthy(held.exact) ? [held.exact] : [])], digits };
    }
  }
}

/** What an expression needs, and one of the `keywords` beside it; undefined where a text need hold nothing for it. */
export function needsOf(source: string, keywords: readonly string[] = []): Needs | undefined {
  const whole = readExpression(source);
  const held: Held = whole ? heldBy(whole) : { exact: undefined, lists: [], digits: 0 };
  const found = [...held.lists, ...(held.exact && isWorthy(held.exact) ? [held.exact] : [])];
  // Split before it is made small: "İ" has an "i" in small letters, and is none to an expression.
  const said = keywords.map((word) =>
    word
      .split(/[^\x21-\x7e]+/)
      .reduce((a, b) => (b.length > a.length ? b : a), '')
      .toLowerCase(),
  );
  if (said.length > 0 && isWorthy(said)) found.push(said);
  if (found.length === 0 && held.digits === 0) return undefined;
  const lists = found.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST_LISTS);
  return { digits: held.digits, lists: lists.map((words) => words.map(bitsOf)) };
}
