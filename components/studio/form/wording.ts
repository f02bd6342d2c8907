/** What fields and choices are called on screen: by the schema's own titles, in the language shown. */

import { siteNames } from '../../../policy/apply/sites';
import { type Path, writePath } from '../../../policy/read/parse/problem';
import { english } from '../../../policy/schema/english';
import type { Text } from '../../../rules/engine/types';
import { locale, say } from '../../shared/words';
import { choiceWords } from './choice-words';
import type { Json } from './json';
import { type Node, nodeAt, policyNode } from './node';

/** A title or description in the language on screen; Indonesian where English is missing. */
export const inLanguage = (text: string): string => (locale.value === 'en' ? (english[text] ?? text) : text);

export const titleOf = (node: Node, fallback: string): string => inLanguage(node.title ?? fallback);

/** "a: this; b: that." says what each choice means. */
function meanings({ description = '' }: Node): ReadonlyMap<string, string> {
  const parts = inLanguage(description).replace(/\.$/, '').split(/[;.] /);
  return new Map(
    parts.flatMap((part) => {
      const [, value, words] = /^([\w-]+): (.+)$/.exec(part) ?? [];
      return value === undefined || words === undefined ? [] : [[value, words] as const];
    }),
  );
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Levels have one name in all of Saring. */
const isLevel = (node: Node) => node.enum?.join() === 'off,note,warn,block';

const siteName = (value: string): string | undefined => {
  const name: unknown = Object.hasOwn(siteNames, value) ? Reflect.get(siteNames, value) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** What a choice is called: by the schema's own description of it, else by its name. */
export function choiceName(node: Node, value: string): string {
  const meant = isLevel(node) ? undefined : meanings(node).get(value);
  if (meant !== undefined) return upper(meant);
  const known = choiceWords[value];
  return known ? say(known) : (siteName(value) ?? upper(value.replaceAll('-', ' ')));
}

/** The description, where it says more than the names of the choices do. */
export function helpOf(node: Node, choices: readonly string[] = []): string | undefined {
  const { description } = node;
  if (description === undefined) return undefined;
  const isListOfChoices =
    choices.length > 0 && choices.filter((choice) => description.includes(choice)).length >= Math.min(2, choices.length);
  return isListOfChoices ? undefined : inLanguage(description);
}

/** `accounts[1].handle` as titles: "Akun 2 › Nama akun". */
function titlesAlong(path: Path, root: Json | undefined): string {
  const titles: string[] = [];
  for (const [index, step] of path.entries()) {
    const node = nodeAt(path.slice(0, index + 1), root);
    if (typeof step === 'number') titles.push(`${titles.pop() ?? ''} ${step + 1}`.trim());
    else titles.push(node?.title ? inLanguage(node.title) : step);
  }
  return titles.join(' › ');
}

const names = Object.keys(policyNode.properties ?? {}).join('|');
const written = new RegExp(`"((?:${names.replaceAll('$', '\\$')})(?:\\[\\d+\\]|\\["[^"]*"\\]|\\.[A-Za-z]\\w*)*)"`, 'g');

function stepsOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([^.[\]"]+)/g)].map(([, number, quoted, name]) =>
    number === undefined ? (quoted ?? name ?? '') : Number(number),
  );
}

/** A sentence about the file, with fields called as they are in the forms. `at`: the field beside which it stands. */
export function inForms(message: Text, root: Json | undefined, at: Path): string {
  const own = writePath(at);
  return say(message).replace(written, (_, path: string) =>
    path === own
      ? `“${titlesAlong(at.slice(-1).every((step) => typeof step === 'number') ? at.slice(-2) : at, root)
          .split(' › ')
          .at(-1)}”`
      : `“${titlesAlong(stepsOf(path), root)}”`,
  );
}

/** Where in the forms a field is. */
export const placeOf = (path: string, root: Json | undefined): string => titlesAlong(stepsOf(path), root);
export const topOf = (path: string): string => String(stepsOf(path)[0] ?? '');
