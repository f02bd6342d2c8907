/** How much a file holds, counted before any of it is looked at: whoever sends one must not be able to hold up a browser. */
import type { Text } from '../../../rules/engine/types';
import { LIMITS } from '../../schema/limits';
import { type Path, writePath } from './problem';

const formatted = (value: number) => value.toLocaleString('id-ID');

function found(path: Path, has: Text, count: number, most: number): Text {
  const at = writePath(path);
  return {
    id: `${at === '' ? 'Berkas ini' : `Isian "${at}"`} memuat ${formatted(count)} ${has.id}, paling banyak ${formatted(most)}.`,
    en: `${at === '' ? 'This file' : `Field "${at}"`} holds ${count} ${has.en}, at most ${most}.`,
  };
}

/** The first list or object with more in it than any field takes, or that the own rules hold more than is run; undefined within bounds. */
export function tooMuch(root: unknown): Text | undefined {
  const open: { readonly value: object; readonly path: Path }[] = [];
  const enter = (value: unknown, path: Path) => {
    if (typeof value === 'object' && value !== null) open.push({ value, path });
  };
  let matchers = 0;
  let letters = 0;
  enter(root, []);
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (Array.isArray(value)) {
      if (value.length > LIMITS.terms) return found(path, { id: 'butir', en: 'items' }, value.length, LIMITS.terms);
      for (const [index, each] of value.entries()) if (typeof each === 'object') enter(each, [...path, index]);
      continue;
    }
    const fields = Object.entries(value);
    const most = path.length === 1 ? LIMITS.rules : LIMITS.fields;
    if (fields.length > most) return found(path, { id: 'isian', en: 'fields' }, fields.length, most);
    const isOwn = path[0] === 'ownRules';
    if (isOwn && Object.hasOwn(value, 'kind')) matchers += 1;
    for (const [name, each] of fields) {
      if (typeof each === 'object') enter(each, [...path, name]);
      else if (isOwn && name === 'terms' && typeof each === 'string') letters += each.length;
    }
  }
  if (matchers > LIMITS.allMatchers)
    return found(['ownRules'], { id: 'pola pencarian', en: 'matchers' }, matchers, LIMITS.allMatchers);
  if (letters > LIMITS.allTermLists)
    return found(['ownRules'], { id: 'huruf daftar kata', en: 'characters of term lists' }, letters, LIMITS.allTermLists);
  return undefined;
}
