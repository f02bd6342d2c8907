/** The administrator's guide is followed word for word: each of its commands runs, in its order, and answers what the guide says. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tApproval } from '../components/journal/approval-words';
import { tOptions } from '../components/options/words';
import { tPopup } from '../components/popup/words';
import { locale } from '../components/shared/words';
import { makeKeys } from '../journal/chain/keys';
import { statusLine } from '../journal/status/status';
import { rulesDigest } from '../policy/apply/rules-digest';
import { readPolicy } from '../policy/read';
import { rules } from '../rules';
import '../rules/model/shipped';
import { packageCommand } from './package/cli';
import { run } from './policy/cli';

interface Block {
  readonly commands: readonly string[];
  /** What the guide says the commands print, `…` for what differs. */
  readonly output: string;
}

const [indonesian, english] = ['panduan-admin.md', 'admin-guide.md'].map((name) => readFileSync(join('docs', name), 'utf8'));
/** Blocks of `sh`, with the block of `text` after them; those of `bash` are marked as not tried. */
const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/```sh\n([^`]+)```\n\n(?:```text\n([^`]+)```)?/g)].map(([, commands = '', output = '']) => ({
    commands: commands.trim().split('\n'),
    output: output.trim(),
  }));

const blocks = blocksOf(indonesian ?? '');
const project = resolve('.');
const folder = mkdtempSync(join(tmpdir(), 'saring-panduan-'));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

const manifest = { manifest_version: 3, version: '1.0.0', minimum_chrome_version: '116' };
const firefox = { ...manifest, browser_specific_settings: { gecko: { id: 'a@b', strict_min_version: '140.0' } } };

beforeAll(() => {
  for (const [browser, content] of Object.entries({ chrome: manifest, edge: manifest, firefox })) {
    mkdirSync(join(folder, 'bangun', `${browser}-mv3`), { recursive: true });
    writeFileSync(join(folder, 'bangun', `${browser}-mv3`, 'manifest.json'), JSON.stringify(content));
  }
  vi.stubEnv('SARING_OUT', join(folder, 'bangun'));
  vi.stubEnv('SARING_PASSPHRASE', 'kuda baterai staples');
  vi.stubEnv('SARING_KEY_PASSPHRASE', 'sandi kunci kantor');
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** An officer's line of state, as it comes by chat. */
async function officersLine(): Promise<string> {
  const read = await readPolicy(text('kebijakan.json'), 'imported', { trustedKeys: [], today: '2026-11-27' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { policy, digest } = read.held;
  const at = Date.now();
  return statusLine(await makeKeys(), {
    at,
    version: '1.0.0',
    browser: 'chrome',
    policy: { id: policy.id, revision: policy.revision, source: 'managed', signature: 'valid', digest },
    rules: await rulesDigest(rules, policy, at),
    officer: 'petugas-1',
  });
}

/** What the guide says a person does between two commands. */
const before: Readonly<Record<string, () => Promise<void> | void>> = {
  status: async () => writeFileSync('keadaan.txt', `Ini ya Bu\n${await officersLine()}`),
  diff: () => {
    copyFileSync('kebijakan.json', 'kebijakan-lama.json');
    const policy = JSON.parse(text('kebijakan.json'));
    writeFileSync(
      'kebijakan.json',
      JSON.stringify({ ...policy, revision: 2, signature: undefined, rules: { 'etika/kata-kasar': { severity: 'block' } } }),
    );
  },
};

async function answer(command: string): Promise<readonly string[]> {
  const [, tool, rest = ''] = /^npm run -s (policy|package) -- (.+)$/.exec(command) ?? [];
  const args = rest.split(' ');
  await before[args[0] ?? '']?.();
  // The builds stand ready; only their making is left out.
  const isMade = args[0]?.startsWith('--') ? ['--no-build'] : [];
  const { code, lines } = tool === 'policy' ? await run(args) : await packageCommand([...args, ...isMade]);
  expect({ command, code, said: code === 0 ? '' : lines.join('\n') }).toEqual({ command, code: 0, said: '' });
  return lines;
}

const pattern = (said: string) => new RegExp(`^${said.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '[^]*?')}$`);

describe('the administrator’s guide', () => {
  it.each(blocks.map((block) => [block.commands[0] ?? '', block] as const))('%s …', async (_first, { commands, output }) => {
    const lines: string[] = [];
    for (const command of commands) lines.push(...(await answer(command)));
    expect(lines.join('\n')).toMatch(pattern(output));
  });

  it('leaves the files it names', () => {
    for (const [, name = ''] of (indonesian ?? '').matchAll(/^\| [^|]+ \| `((?:linux|windows|macos|firefox)\/[\w./-]+)`/gm))
      expect(existsSync(join(folder, 'sebar', name)), name).toBe(true);
    for (const name of ['firefox/hapus/policies.json', 'windows/hapus-saring-chrome.reg'])
      expect(existsSync(join(folder, 'sebar', name)), name).toBe(true);
  });

  it('says in English the same in the same order: parts, commands, answers, samples, files and pictures', () => {
    const partsOf = (page = '') => ({
      parts: page.match(/^##+ /gm)?.length,
      blocks: [...page.matchAll(/```(\w+)\n([^`]+)```/g)].map(([, kind, content]) => [kind, content]),
      rows: page.match(/^\| .+ \|$/gm)?.length,
      files: [...page.matchAll(/`((?:linux|windows|macos|firefox)\/[\w./*-]+)/g)].map(([, name]) => name),
      untried: page.match(/⚠/g)?.length,
      pictures: [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path),
    });
    expect(partsOf(english)).toEqual(partsOf(indonesian));
  });

  afterAll(() => {
    locale.value = 'id';
  });

  it.each([
    ['id', indonesian],
    ['en', english],
  ] as const)('names what is pressed as the screens do (%s)', (language, page = '') => {
    locale.value = language;
    const { me, policy, approval, pin, remove } = tOptions();
    const { options, status, copyHealth } = tPopup();
    const pressed = [me, policy, approval, pin, remove, options, status, copyHealth, tApproval().makeKey];
    expect(pressed.filter((words) => !page.includes(words))).toEqual([]);
  });
});
