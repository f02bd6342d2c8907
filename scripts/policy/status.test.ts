/** Lines of state as officers' computers sign them, and what the command makes of a heap of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decode, encode } from '../../journal/approval/codec';
import { type InstallationKeys, makeKeys } from '../../journal/chain/keys';
import { readStatus, type Status, statusLine } from '../../journal/status/status';
import { rulesDigest } from '../../policy/apply/rules-digest';
import { readPolicy } from '../../policy/read';
import { rules } from '../../rules';
import { status } from './status';

const folder = mkdtempSync(join(tmpdir(), 'saring-keadaan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.UTC(2026, 10, 21, 3);
const [rina, budi] = [await makeKeys(), await makeKeys()];
const policy = {
  formatVersion: 1,
  id: 'dinas',
  revision: 4,
  issued: '2026-11-01',
  institution: { name: 'Dinas', kind: 'pemda' },
  officers: [{ id: 'rina', name: 'Rina', role: 'petugas', installations: [rina.publicKey] }],
};
const policyFile = join(folder, 'kebijakan.json');
writeFileSync(policyFile, JSON.stringify(policy));
const read = await readPolicy(JSON.stringify(policy), 'imported', { trustedKeys: [], today: '2026-11-21' });
if (!read.ok) throw new Error('the policy is not taken');
const { held } = read;
const right: Omit<Status, 'signer'> = {
  at: now,
  version: '1.0.0',
  browser: 'chrome',
  policy: { id: 'dinas', revision: 4, source: 'managed', signature: 'valid', digest: held.digest },
  rules: await rulesDigest(rules, held.policy, now),
  officer: 'rina',
};
const changed = (change: Partial<typeof right>, ofPolicy: Partial<Status['policy']> = {}) => ({
  ...right,
  ...change,
  policy: { ...right.policy, ...ofPolicy },
});
let files = 0;
async function said(lines: readonly string[], withPolicy = true) {
  const file = join(folder, `baris-${files++}.txt`);
  writeFileSync(file, lines.join('\n'));
  return status([file], { policyFile: withPolicy ? policyFile : undefined, version: '1.0.0', now });
}
const line = (about = right, keys: InstallationKeys = rina) => statusLine(keys, about);

it('finds computers that run what they should, also in what a chat made of the line', async () => {
  const quoted = `Ini ya Pak\n> ${(await line()).replace(/.{50}/g, '$&\n> ')}\nterima kasih`;
  const { code, lines } = await said([quoted, await line(changed({ officer: 'budi' }), budi)]);
  expect(lines.at(-1)).toBe('2 komputer: 2 sesuai, 0 berbeda.');
  expect(code).toBe(0);
});

it.each<[string, Partial<typeof right>, Partial<Status['policy']>]>([
  ['versi 0.9.0, bukan 1.0.0', { version: '0.9.0' }, {}],
  ['tertinggal pada revisi 3', {}, { revision: 3 }],
  ['kebijakan lain (latihan)', {}, { id: 'latihan' }],
  ['belum memakai kebijakan kantor', {}, { id: 'saring', source: 'embedded', signature: 'none', revision: 4 }],
  ['kebijakannya tidak bertanda tangan kunci yang dikenal', {}, { signature: 'none' }],
  ['isi kebijakannya lain', {}, { digest: 'ab'.repeat(32) }],
  ['aturannya lain', { rules: 'cd'.repeat(32) }, {}],
  ['jam komputernya di depan', { at: now + 3 * 86_400_000 }, {}],
])('tells of a computer: %s', async (fault, change, ofPolicy) => {
  const { code, lines } = await said([await line(changed(change, ofPolicy))]);
  expect(lines[0]).toContain(fault);
  expect(code).toBe(1);
});

it('knows the computer of an officer from another under that name', async () => {
  expect((await said([await line(right, budi)])).lines[0]).toContain('bukan komputer petugas itu menurut kebijakan');
});

it('counts the newest line of a computer, and without a policy measures by the highest revision', async () => {
  const old = await line(changed({ at: now - 1000 }, { revision: 3 }));
  expect((await said([await line(), old])).lines.at(-1)).toBe('1 komputer: 1 sesuai, 0 berbeda.');
  const { lines } = await said([old, await line(right, budi)], false);
  expect(lines[1]).toContain('tertinggal pada revisi 3');
});

it('takes no line that was altered, cut, or signed with another key than it names', async () => {
  const code = (await line()).split(': ').at(-1) ?? '';
  const good = Object(await decode('KEADAAN', code));
  expect(await readStatus(code)).toMatchObject({ officer: 'rina' });
  for (const forged of [
    { ...good, version: '1.0.1' },
    { ...good, at: now + 1 },
    { ...good, officer: 'budi' },
    { ...good, policy: { ...good.policy, revision: 5 } },
    { ...good, rules: 'ab'.repeat(32) },
    { ...good, signer: budi.publicKey },
    { ...good, more: 1 },
  ])
    expect(await readStatus(await encode('KEADAAN', forged))).toBeUndefined();
  const { code: exit, lines } = await said([await encode('KEADAAN', { ...good, officer: 'budi' })]);
  expect(lines).toEqual(['0 komputer: 0 sesuai, 0 berbeda, 1 baris tidak asli atau tidak utuh.']);
  expect(exit).toBe(1);
});

it('says what to do with a file that holds none', async () => {
  await expect(said(['Selamat pagi'])).rejects.toThrow('Tidak ada baris status');
});
