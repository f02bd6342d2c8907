import { expect, it } from 'vitest';
import { rules } from '../../rules';
import { embedded } from '../keep/embedded';
import type { ActivePolicy } from '../types';
import { rulesetFor } from './ruleset';

const office: ActivePolicy = { ...embedded, source: 'imported', institution: { name: 'Dinas', kind: 'pemda' } };
const ID = 'etika/nama-baik';

function clausesUnder(more: Partial<ActivePolicy>) {
  const { rules: made } = rulesetFor(rules, { ...office, ...more }, {}, 0);
  const of = (name: string) => made.find(({ id }) => id === ID)?.clauses.find((clause) => clause.name === name)?.severity;
  return [of('contoh'), of('mirip-contoh')];
}

it.each<[string, Partial<ActivePolicy>, (string | undefined)[]]>([
  ['says nothing', {}, ['warn', 'note']],
  ['switches what is learned off', { learned: 'off' }, [undefined, undefined]],
  ['raises it', { learned: 'raised' }, ['warn', 'warn']],
  ['makes a block of the rule', { rules: { [ID]: { severity: 'block' } } }, ['warn', 'note']],
  ['makes a note of the rule', { rules: { [ID]: { severity: 'note' } } }, ['note', 'note']],
  ['names the clause', { rules: { [ID]: { clauses: { contoh: 'block' } } } }, ['block', 'note']],
])('a policy that %s', (_, more, expected) => {
  expect(clausesUnder(more)).toEqual(expected);
});
