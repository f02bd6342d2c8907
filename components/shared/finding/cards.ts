/** The places of a draft as they are told: one card for each rule, with all its words. */
import type { DraftPart } from '../../../desk/types';
import type { JudgedFinding } from '../../../policy/types';
import { type Place, placesOf } from './places';

/** A place on a card. */
export interface Listed {
  readonly place: Place;
  /** The draft the place's range points into. */
  readonly text: string;
  readonly done?: boolean;
  /** Which of the draft's boxes it stands in, counted from one, where there are several. */
  readonly part?: { readonly number: number; readonly of: number; readonly box?: string };
}
export type Card = readonly [first: Listed, ...others: Listed[]];

function grouped(list: readonly Listed[], keyOf: (listed: Listed) => string): Card[] {
  const groups = new Map<string, [Listed, ...Listed[]]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** In the order of each rule's first place. What must be mended is not told on one card with what may be. */
export const cardsOf = (list: readonly Listed[]): Card[] =>
  grouped(list, ({ place: [{ rule, severity }] }) => `${rule} ${severity}`);

/** All that was found in a text, the gravest first. */
export const cardsOn = (text: string, findings: readonly JudgedFinding[]): Card[] =>
  cardsOf(placesOf(findings).map((place) => ({ place, text })));

/** The places of a card that are told in the same words. */
export const saidAlike = (card: Card): Card[] =>
  grouped(card, ({ place: [{ message, advice }] }) => `${message.id}\n${advice.id}`);

/** The box of a draft that a place begins in. */
export function partOf([{ start, whole }]: Place, parts: readonly DraftPart[]): Listed['part'] {
  const index = parts.findIndex(({ end }) => start <= end);
  if (whole || parts.length < 2 || index < 0) return undefined;
  const box = parts[index]?.box;
  return { number: index + 1, of: parts.length, ...(box ? { box } : {}) };
}
