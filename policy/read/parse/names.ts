/** Lexicons and checkers that own rules and own terms name: a misspelt one would silently do nothing. */
import { lexicons, validators } from '../../../rules';
import type { Text } from '../../../rules/engine/types';
import type { PolicyDocument } from '../../schema';
import { hint } from './nearest';
import { type Finding, MOST_TOLD, type Path, writePath } from './problem';

interface Named {
  readonly path: Path;
  readonly name: string;
  readonly of: 'lexicon' | 'validator';
}

/** The field by which a kind of matcher names what it reads. */
const reads: Readonly<Record<string, Named['of'] | undefined>> = { terms: 'lexicon', pattern: 'validator' };

/** Every name in the matchers below `value`, wherever they nest. */
function named(value: unknown, path: Path): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const node: Readonly<Record<string, unknown>> = { ...value };
  const below = Object.entries(node).flatMap(([key, each]) => named(each, [...path, Array.isArray(value) ? Number(key) : key]));
  const of = reads[String(node.kind)];
  if (!of) return below;
  const given = node[of];
  if (typeof given === 'string') return [{ path: [...path, of], name: given, of }, ...below];
  const list = Array.isArray(given) ? given : [];
  return [...list.map((name, at) => ({ path: [...path, of, at], name: String(name), of })), ...below];
}

const inOwnRules = (policy: PolicyDocument): Named[] =>
  (policy.ownRules ?? []).flatMap(({ clauses, antipatterns = [] }, index) => [
    ...named(clauses, ['ownRules', index, 'clauses']),
    ...named(antipatterns, ['ownRules', index, 'antipatterns']),
  ]);

const what: Readonly<Record<Named['of'], Text>> = {
  lexicon: { id: 'daftar kata', en: 'word list' },
  validator: { id: 'pemeriksa', en: 'validator' },
};

const builtIn = {
  lexicon: new Set(lexicons.map(({ id }) => id)),
  validator: new Set(Object.keys(validators)),
};

/** Names in own rules that neither this version nor the policy itself knows. */
export function unknownNames(policy: PolicyDocument): Finding[] {
  const known = { ...builtIn, lexicon: new Set([...builtIn.lexicon, ...Object.keys(policy.ownTerms ?? {})]) };
  const unknown = inOwnRules(policy).filter(({ name, of }) => !known[of].has(name));
  return unknown.slice(0, MOST_TOLD + 1).map(({ path, name, of }): Finding => {
    const { id, en } = hint(name, known[of]);
    const at = writePath(path);
    return {
      path,
      message: {
        id: `Isian "${at}" menyebut ${what[of].id} "${name}" yang tidak dikenal; ${id}.`,
        en: `Field "${at}" names the ${what[of].en} "${name}", which is not known; ${en}.`,
      },
    };
  });
}

/** Own terms for a lexicon that no rule reads: they do nothing, which the admin should know. */
export function unreadTerms(policy: PolicyDocument): Finding[] {
  const read = new Set([...builtIn.lexicon, ...inOwnRules(policy).map(({ name }) => name)]);
  const unread = Object.keys(policy.ownTerms ?? {}).filter((name) => !read.has(name));
  return unread.slice(0, MOST_TOLD + 1).map((name): Finding => {
    const { id, en } = hint(name, read);
    return {
      path: ['ownTerms', name],
      message: {
        id: `Daftar kata "${name}" tidak dibaca aturan mana pun, jadi kata-katanya tidak berpengaruh; ${id}.`,
        en: `Word list "${name}" is read by no rule, so its terms have no effect; ${en}.`,
      },
    };
  });
}
