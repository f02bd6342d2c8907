import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../rules/catalogue';
import { everyRule } from '../rules/pictures';
import { toMarkdown } from './catalogue-page';

it('docs/aturan.md is what the rules say (run `npm run -s aturan` after changing a rule)', () => {
  expect(readFileSync(new URL('../docs/aturan.md', import.meta.url), 'utf8')).toBe(toMarkdown(catalogue()));
});

it('gives every rule its basis, clauses and examples', () => {
  expect(catalogue().map((entry) => entry.id)).toEqual(everyRule.map((rule) => rule.id));
  for (const entry of catalogue()) {
    expect(entry.basis.length, entry.id).toBeGreaterThan(0);
    expect(entry.clauses.length, entry.id).toBeGreaterThan(0);
    expect(entry.flags.length, entry.id).toBeGreaterThanOrEqual(5);
  }
});

it('marks flagged words in bold and leaves no Markdown of the example alive', () => {
  const [entry] = catalogue();
  if (!entry) throw new Error('there are rules');
  const page = toMarkdown([{ ...entry, flags: ['*a* [[b]]\nc'], nearMisses: [], passes: [] }]);
  expect(page).toContain('- \\*a\\* **b** / c');
});

it('tells the account and the place of an example where they matter', () => {
  const [entry] = catalogue();
  if (!entry) throw new Error('there are rules');
  const flags = [{ text: '[[Selamat pagi!]]', surface: 'reply', account: { standing: 'unassigned' } }] as const;
  const page = toMarkdown([{ ...entry, flags, nearMisses: [], passes: [] }]);
  expect(page).toContain('- **Selamat pagi!** _(akun resmi milik petugas lain, balasan)_');
});
