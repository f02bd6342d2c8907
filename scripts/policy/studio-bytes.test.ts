/** What the studio saves is what the command line writes, byte for byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { filesOf, type Spread } from '../../components/studio/sections/distribution';
import { createStudio } from '../../components/studio/state/studio';
import { officeTime } from '../../policy/apply/clock';
import { archiveOf } from '../../policy/write/archive';
import { signingKeyIn } from '../../policy/write/key-text';
import { signedText } from '../../policy/write/sign';
import '../../rules/model/shipped';
import { run } from './cli';

const folder = mkdtempSync(join(tmpdir(), 'saring-studio-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const spread: Spread = { carries: 'text', url: '', officer: '', extension: 'there', ids: {}, secondKey: '' };

it.each(['kabupaten', 'kanwil', 'kodim'])('a policy begun from %s, its signature and its archive', async (name) => {
  await run(['keygen', at(name)]);
  const key = await signingKeyIn(readFileSync(at(`${name}.key`), 'utf8'), name, undefined);
  if (!key.ok) throw new Error(key.message.en);
  const { secretKey, publicKey } = key.value;
  const studio = createStudio({
    beginnings: [],
    inForce: undefined,
    work: undefined,
    key: { name, text: '', publicKey },
    keepWork: async () => undefined,
    keepKey: async () => undefined,
    judge: () => () => {
      throw new Error('No draft is judged here.');
    },
    changes: () => [],
    computers: async () => ({ lines: [], broken: 0 }),
    save: () => undefined,
    today: () => officeTime(Date.now(), 'WIB').day,
  });
  studio.begin(readFileSync(join('samples', `${name}.json`), 'utf8'), name, 'next');
  studio.set(['institution', 'name'], 'Kantor dari Studio');
  await vi.waitFor(() => expect(studio.checked.value?.text).toBe(studio.text.value), { timeout: 20_000 });
  const checked = studio.checked.value?.result;
  if (!checked?.ok) throw new Error(JSON.stringify(checked?.problems));

  writeFileSync(at(`${name}.json`), studio.text.value);
  await run(['sign', at(`${name}.json`), '--key', at(`${name}.key`)]);
  const signed = await signedText(checked.parsed.signed, secretKey, name);
  if (!signed.ok) throw new Error(signed.message.en);
  expect(signed.value).toBe(readFileSync(at(`${name}.json`), 'utf8'));

  studio.holdSigned(signed.value);
  for (const [more, chosen] of [
    [[], spread],
    [
      ['--chrome-id', 'a'.repeat(32), '--firefox-id', 'saring@kantor.go.id'],
      { ...spread, extension: 'store', ids: { chromeId: 'a'.repeat(32), firefoxId: 'saring@kantor.go.id' } },
    ],
  ] as const) {
    const { code, lines } = await run(['deploy', at(`${name}.json`), '--key', at(`${name}.pub`), ...more, '--out', at('a.zip')]);
    expect(lines.join(), String(code)).toContain('PASANG.txt');
    const made = await filesOf(studio, chosen);
    if (!made.ok) throw new Error(made.message);
    expect(Buffer.from(archiveOf(made.files)).equals(readFileSync(at('a.zip')))).toBe(true);
  }
});
