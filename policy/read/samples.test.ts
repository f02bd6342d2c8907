import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeProblem, parsePolicy } from './parse';

const folder = new URL('../../samples/', import.meta.url);

it.each(readdirSync(folder))('%s is a policy without a flaw', (name) => {
  const parsed = parsePolicy(readFileSync(new URL(name, folder), 'utf8'));
  const said = parsed.ok ? parsed.notices : parsed.problems;
  expect(said.map((problem) => describeProblem(problem).id)).toEqual([]);
});
