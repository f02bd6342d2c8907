import { expect, it } from 'vitest';
import { english } from './english';
import { editorSchema } from './published';

/** Written by Saring itself, never by an admin. */
const unseen = new Set(['$schema', 'formatVersion', 'signature']);

/** Every title and description below a node of the schema. */
function words(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(words);
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, title, description, enum: choices, ...rest } = node as Record<string, unknown>;
  // What only lists its choices is not shown beside them.
  const isList = Array.isArray(choices) && choices.every((choice) => String(description).includes(choice));
  const own = [title, isList ? undefined : description].filter((each) => typeof each === 'string');
  const fields = Object.entries({ ...Object(properties) }).filter(([name]) => !unseen.has(name));
  return [...own, ...fields.flatMap(([, each]) => words(each)), ...Object.values(rest).flatMap(words)];
}

it('has English for every title and description of the schema', () => {
  const { title: _, description: __, ...schema } = editorSchema();
  const all = [...new Set(words(schema))];
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((text) => !Object.hasOwn(english, text) && !/^[AB]$/.test(text))).toEqual([]);
});
