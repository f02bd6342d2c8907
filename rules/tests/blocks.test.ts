import { expect, it } from 'vitest';
import { reasons } from '../blocks';
import { rules } from '../index';

it('has a reason for every clause that blocks, and for no other', () => {
  const blocking = rules.flatMap(({ id, severity, clauses }) =>
    clauses.filter((clause) => (clause.severity ?? severity) === 'block').map(({ name }) => `${id}:${name}`),
  );
  expect(Object.keys(reasons).sort()).toEqual(blocking.sort());
});
