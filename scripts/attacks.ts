/**
 * `npm run attacks`: counts the attacks of tests/attacks that are held off, by running the tests that name them. `--without` takes
 * out what holds each of them off and asks that its tests fail; `--write` writes the tables of docs/keamanan.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AttackId, ids, type Kind, kindOf, kinds } from '../tests/attacks/catalogue';
import { mends } from '../tests/attacks/mends';
import { heldIn, tables } from '../tests/attacks/pages';

const { values: wanted } = parseArgs({ options: { without: { type: 'boolean' }, write: { type: 'boolean' } } });
const root = process.cwd();
const held = heldIn(root);

interface Result {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

/** The attacks of which every test passed and those of which one failed, among the tests that name one of `some`. */
function outcomes(
  some: readonly AttackId[],
  without = -1,
): { readonly passed: ReadonlySet<string>; readonly failed: ReadonlySet<string> } {
  const folder = mkdtempSync(join(tmpdir(), 'saring-attacks-'));
  const file = join(folder, 'result.json');
  const tests = [...new Set(some.flatMap((id) => held.get(id) ?? []))];
  const pattern = `(${some.join('|')}):`;
  const flags = ['--config', 'vitest.attacks.config.ts', '--reporter', 'json', '--outputFile', file, '-t', pattern];
  spawnSync('npx', ['vitest', 'run', ...flags, ...tests], { env: { ...process.env, SARING_WITHOUT: String(without) } });
  const { testResults }: Result = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  const of = (status: string) =>
    new Set(
      testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter((each) => each.status === status).map(({ title }) => title.slice(0, title.indexOf(':'))),
      ),
    );
  const failed = of('failed');
  return { passed: new Set([...of('passed')].filter((id) => !failed.has(id))), failed };
}

function say(done: string, good: ReadonlySet<string>): void {
  for (const kind of Object.keys(kinds) as Kind[]) {
    const all = ids.filter((id) => kindOf(id) === kind);
    const missing = all.filter((id) => !good.has(id));
    console.log(
      `${kinds[kind].id}: ${all.length - missing.length} dari ${all.length} ${done}${missing.length > 0 ? `; tidak: ${missing.join(', ')}` : ''}`,
    );
    if (missing.length > 0) process.exitCode = 1;
  }
}

say('ditahan', outcomes(ids).passed);
if (wanted.without) {
  const found = new Set(
    mends.flatMap(({ of }, at) => {
      const { failed } = outcomes(of, at);
      return of.filter((id) => failed.has(id));
    }),
  );
  say('gagal bila penjaganya dicabut', found);
}
if (wanted.write) {
  const page = join(root, 'docs/keamanan.md');
  const text = readFileSync(page, 'utf8');
  const marked = /(<!-- serangan -->\n)[\s\S]*(\n<!-- \/serangan -->)/;
  writeFileSync(
    page,
    text.replace(marked, (_, begin, end) => `${begin}\n${tables(root)}\n${end}`),
  );
}
