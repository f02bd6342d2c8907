import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ids } from './catalogue';
import { mends } from './mends';
import { heldIn, tables } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every attack is named by a test and by what holds it off', () => {
  expect([...heldIn(root).keys()].sort()).toEqual([...ids].sort());
  expect(mends.flatMap(({ of }) => of).sort()).toEqual([...ids].sort());
});

it.each(mends.flatMap(({ of, take }) => take.map(([file, from]) => [of.join(', '), file, from] as const)))(
  'what holds off %s stands once in %s',
  (_, file, from) => expect(readFileSync(`${root}/${file}`, 'utf8').split(from)).toHaveLength(2),
);

it('the page lists them all', () => {
  expect(readFileSync(`${root}/docs/keamanan.md`, 'utf8')).toContain(
    `<!-- serangan -->\n\n${tables(root)}\n\n<!-- /serangan -->`,
  );
});
