/** Fields that name something listed elsewhere in the policy or in Saring: chosen, not typed. */
import type { Path } from '../../../policy/read/parse/problem';
import { rules } from '../../../rules';
import { citations } from '../../../rules/citations';
import { say } from '../../shared/words';
import type { Choice } from './ChoiceField';
import { isList, isObject, type Json, valueAt } from './json';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Entries of a list of the policy, by id. */
function listed(root: Json, part: string, name: (item: { readonly [key: string]: Json }) => string): Choice[] {
  const items = valueAt(root, [part]);
  return (isList(items) ? items : []).flatMap((item) => {
    const value = isObject(item) ? textOf(item.id) : '';
    return isObject(item) && value !== '' ? [{ value, name: name(item) || value }] : [];
  });
}

const accountName = (item: { readonly [key: string]: Json }) =>
  [textOf(item.name), textOf(item.handle)].filter(Boolean).join(' · ');

const ruleChoices = (root: Json): Choice[] => [
  ...rules.map(({ id, title }) => ({ value: id, name: say(title) })),
  ...listed(root, 'ownRules', ({ title }) => (isObject(title) ? textOf(title.id) : '')),
];

/** What a list at `path` may name; undefined where it names nothing. */
export function referencesAt(path: Path, root: Json): readonly Choice[] | undefined {
  const [part, , field] = path;
  if (part === 'siaga' && path[1] === 'officers') return listed(root, 'officers', ({ name }) => textOf(name));
  if (part === 'siaga' && path[1] === 'accounts') return listed(root, 'accounts', accountName);
  if (part === 'accounts' && field === 'officers') return listed(root, 'officers', ({ name }) => textOf(name));
  if (part === 'officers' && field === 'accounts') return listed(root, 'accounts', accountName);
  if (field === 'rules' && path.length === 3) return ruleChoices(root);
  if (field === 'accounts' && path.length === 3) return listed(root, 'accounts', accountName);
  if (part === 'ownRules' && field === 'basis') return basisChoices(root);
  return undefined;
}

/** Every norm that a rule can stand on. */
export const basisChoices = (root: Json): readonly Choice[] => [
  ...citations.map(({ id, title, article }) => ({ value: id, name: [say(title), article].filter(Boolean).join(', ') })),
  ...listed(root, 'citations', ({ title }) => (isObject(title) ? textOf(title.id) : '')),
];

/** The accounts that a draft can be judged for. */
export const accountChoices = (root: Json): readonly Choice[] => listed(root, 'accounts', accountName);
export const officerChoices = (root: Json): readonly Choice[] => listed(root, 'officers', ({ name }) => textOf(name));
