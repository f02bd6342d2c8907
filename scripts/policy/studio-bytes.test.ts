/** What the studio saves is what the command line writes, byte for byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { filesOf, type Spread } from '../../components/studio/sections/distribution';
import { createStudio } from '../../components/studio/state/studio';
import type { KeptKey } from '../../components/studio/state/types';
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

/** A studio in which no draft is judged. */
const studioWith = (key?: KeptKey) =>
  createStudio({
    beginnings: [],
    inForce: undefined,
    work: undefined,
    key,
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

it.each(['kabupaten', 'kanwil', 'kodim'])('a policy begun from %s, its signature and its archive', async (name) => {
  await run(['keygen', at(name)]);
  const key = await signingKeyIn(readFileSync(at(`${name}.key`), 'utf8'), name, undefined);
  if (!key.ok) throw new Error(key.message.en);
  const { secretKey, publicKey } = key.value;
  const studio = studioWith({ name, text: '', publicKey });
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

it('an alert, as the studio’s fields and the command line call it, and its early end', async () => {
  const siaga = {
    reason: { id: 'Banjir bandang' },
    from: '2026-11-27T14:00',
    until: '2999-11-28T02:00',
    officers: ['ani'],
    accounts: ['x'],
    contact: 'Kalak BPBD, 0800-1-000',
  };
  const { changes: _, ...sample } = JSON.parse(readFileSync(join('samples', 'kabupaten.json'), 'utf8'));
  const known = {
    ...{ ...sample, changes: [{ id: 'Yang lama.' }], officers: [{ id: 'ani', name: 'Ani', role: 'petugas' }] },
    accounts: [{ id: 'x', platform: 'x', handle: '@kab', name: 'Kab', kind: 'official', officers: ['ani'] }],
  };
  writeFileSync(at('tenang.json'), JSON.stringify(known));
  const called = [
    ...['siaga', at('tenang.json'), '--reason', 'Banjir bandang', '--from', siaga.from, '--until', siaga.until],
    ...['--officers', 'ani', '--accounts', 'x', '--contact', siaga.contact, '--out', at('siaga.json')],
  ];
  expect(await run(called)).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^Siaga: Banjir bandang\./), expect.anything()],
  });
  const studio = studioWith();
  studio.begin(JSON.stringify(known), 'tenang', 'next');
  studio.set(['changes'], undefined);
  studio.set(['siaga'], siaga);
  expect(studio.text.value).toBe(readFileSync(at('siaga.json'), 'utf8'));

  expect(await run(['siaga', at('siaga.json'), '--end'])).toMatchObject({ code: 0 });
  const ended = JSON.parse(readFileSync(at('siaga.json'), 'utf8'));
  expect([ended.siaga, ended.revision]).toEqual([undefined, known.revision + 2]);
});
