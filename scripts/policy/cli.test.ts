import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { groupValues } from '../../policy/keep/managed';
import { readPolicy } from '../../policy/read';
import { CHROMIUM_ID, GECKO_ID } from '../../policy/write/deploy/identity';
import { filesBelow } from '../package/files-below';
import { run } from './cli';

const folder = mkdtempSync(join(tmpdir(), 'saring-policy-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const said = async (...args: string[]) => {
  const { code, lines } = await run(args);
  return [code, ...lines.map((line) => line.replaceAll(`${folder}/`, ''))];
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('from nothing to a deployed policy', () => {
  it('init, check, keygen, sign and verify', async () => {
    expect(await said('init', at('a.json'))).toMatchObject([0, expect.stringContaining('a.json dibuat')]);
    expect(await said('init', at('a.json'))).toEqual([
      2,
      'Berkas "a.json" sudah ada; pilih nama lain atau hapus dulu.',
      'Bantuan: npm run -s policy -- help',
    ]);
    expect(await said('check', at('a.json'))).toEqual([0, 'a.json: baik (kantor-saya, revisi 1, 0 aturan kantor).']);
    expect((await said('keygen', at('kantor')))[0]).toBe(0);
    expect(statSync(at('kantor.key')).mode & 0o777).toBe(0o600);
    expect(await said('verify', at('a.json'), '--key', at('kantor.pub'))).toMatchObject([1, /tidak bertanda tangan/]);
    expect((await said('sign', at('a.json'), '--key', at('kantor.pub')))[1]).toBe(
      'Berkas "kantor.pub" adalah kunci publik; menandatangani memerlukan berkas .key.',
    );
    expect((await said('sign', at('a.json'), '--key', at('kantor.key')))[0]).toBe(0);
    expect(await said('verify', at('a.json'), '--key', at('kantor.pub'))).toMatchObject([
      0,
      expect.stringMatching(/^a.json: asli \(kantor-saya, revisi 1\)\. Kode kunci: [0-9a-f]{4} /),
    ]);
    writeFileSync(at('b.json'), readFileSync(at('a.json'), 'utf8').replace('Nama Kantor', 'Nama Kantot'));
    expect((await said('verify', at('b.json'), '--key', at('kantor.pub')))[1]).toMatch(/sudah berubah sejak ditandatangani/);
    expect(await said('check', at('b.json'))).toEqual([1, expect.stringMatching(/^b.json: Baris \d+, .* tandatangani lagi\.$/)]);
  });

  it('init keeps keys out of a repository and brings the schema that its file names', async () => {
    expect(readFileSync(at('.gitignore'), 'utf8')).toBe('*.key\n');
    expect(read('policy.schema.json').title).toBe('Kebijakan Saring');
    writeFileSync(at('.gitignore'), 'dist/');
    await run(['init', at('kedua.json')]);
    expect(readFileSync(at('.gitignore'), 'utf8')).toBe('dist/\n*.key\n');
  });

  it('a key with a passphrase signs with it and with nothing else', async () => {
    writeFileSync(at('sandi'), 'kuda baterai staples\n');
    writeFileSync(at('salah'), 'kuda baterai stapler\n');
    writeFileSync(at('pendek'), 'kuda\n');
    expect((await said('keygen', at('bersandi'), '--passphrase-file', at('pendek')))[1]).toMatch(/terlalu pendek/);
    expect((await said('keygen', at('bersandi'), '--passphrase-file', at('sandi')))[0]).toBe(0);
    expect(readFileSync(at('bersandi.key'), 'utf8')).toMatch(/^kunci-rahasia-saring-bersandi:/);
    const sign = (...more: string[]) => said('sign', at('kedua.json'), '--key', at('bersandi.key'), ...more);
    expect((await sign())[1]).toMatch(/bersandi; beri kata sandinya/);
    expect((await sign('--passphrase-file', at('salah')))[1]).toMatch(/salah, atau berkasnya rusak/);
    expect((await sign('--passphrase-file', at('sandi')))[0]).toBe(0);
    expect((await said('verify', at('kedua.json'), '--key', at('bersandi.pub')))[0]).toBe(0);
    expect((await said('verify', at('kedua.json'), '--key', at('kantor.pub'), '--key', at('bersandi.pub')))[0]).toBe(0);
    expect((await said('verify', at('kedua.json'), '--key', at('kantor.pub')))[0]).toBe(1);
  });

  it('lint names what is legal and unwise, and check says it without refusing', async () => {
    const unwise = { ...read('kedua.json'), signature: undefined, allow: ['a'], journal: { retentionDays: 7 } };
    writeFileSync(at('longgar.json'), JSON.stringify(unwise, null, 2));
    const [code, ...lines] = await said('lint', at('longgar.json'));
    expect([code, lines.length]).toEqual([1, 2]);
    expect(lines[0]).toMatch(/^longgar.json: Saran: Baris \d+, kolom \d+: "a" terlalu pendek/);
    expect((await said('check', at('longgar.json')))[0]).toBe(0);
    expect(await said('lint', at('kedua.json'))).toEqual([0, 'kedua.json: tidak ada saran.']);
  });

  it('deploy takes two keys and the officer of a computer, whom the policy has to know', async () => {
    const args = ['deploy', at('a.json'), '--key', at('kantor.pub'), '--key', at('bersandi.pub'), '--out', at('o6')];
    expect((await said(...args, '--officer', 'siapa'))[1]).toMatch(/"siapa" tidak ada/);
    expect((await said(...args, '--officer', 'petugas-1'))[0]).toBe(0);
    const values = read('o6/linux/etc/chromium/policies/managed/saring.json')['3rdparty'].extensions[CHROMIUM_ID];
    expect([values.officer, values.publicKeys.length]).toEqual(['petugas-1', 2]);
  });

  it('keygen writes both halves of a key or none', async () => {
    writeFileSync(at('lama.pub'), '');
    expect(await said('keygen', at('lama'))).toMatchObject([
      2,
      'Berkas "lama.pub" sudah ada; pilih nama lain atau hapus dulu.',
      {},
    ]);
    expect(existsSync(at('lama.key'))).toBe(false);
  });

  it('neither check nor deploy passes a policy whose days are over', async () => {
    const over = { ...read('a.json'), signature: undefined, issued: '2020-01-01', validUntil: '2020-12-31' };
    writeFileSync(at('lewat.json'), JSON.stringify(over, null, 2));
    expect(await said('check', at('lewat.json'))).toEqual([
      1,
      expect.stringMatching(/^lewat.json: Baris \d+, kolom \d+: Isian "validUntil" \(2020-12-31\) sudah lewat/),
    ]);
    expect((await said('deploy', at('lewat.json'), '--out', at('o5')))[0]).toBe(1);
    expect((await said('deploy', at('b.json'), '--out', at('o5')))[1]).toMatch(/sudah berubah sejak ditandatangani/);
    expect(existsSync(at('o5'))).toBe(false);
  });

  it('deploy writes what each browser reads, and the extension takes it back whole', async () => {
    const { code } = await run(['deploy', at('a.json'), '--out', at('out'), '--key', at('kantor.pub')]);
    expect(code).toBe(0);
    const key = readFileSync(at('kantor.pub'), 'utf8').trim();
    const chromium = ['opt/chrome', 'opt/edge', 'chromium'].map(
      (name) => read(`out/linux/etc/${name}/policies/managed/saring.json`)['3rdparty'].extensions[CHROMIUM_ID],
    );
    const firefox = read('out/firefox/distribution/policies.json').policies['3rdparty'].Extensions[GECKO_ID];
    for (const values of [...chromium, firefox]) {
      const { text = '', keys: publicKeys } = groupValues(values);
      expect(publicKeys).toEqual([key]);
      expect(
        await readPolicy(text, 'managed', { trustedKeys: publicKeys, today: new Date().toISOString().slice(0, 10) }),
      ).toMatchObject({
        ok: true,
        held: { policy: { signature: { state: 'valid' } } },
      });
    }
    const registry = readFileSync(at('out/windows/saring-chrome.reg'));
    expect([registry[0], registry[1]]).toEqual([0xff, 0xfe]);
    const lines = registry.toString('utf16le').slice(1).split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    expect(lines).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy]`,
    );
    const written = lines.find((line) => line.startsWith('"policyText"='))?.slice('"policyText"='.length) ?? '';
    expect(JSON.parse(JSON.parse(written))).toEqual(read('a.json'));
    const profile = readFileSync(at('out/macos/saring.mobileconfig'), 'utf8');
    for (const domain of ['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium'])
      expect(profile).toContain(`<string>${domain}.extensions.${CHROMIUM_ID}</string>`);
    expect(profile).toContain(`<key>${GECKO_ID}</key>`);
  });

  it('deploy never spreads a secret key', async () => {
    const address = ['deploy', '--url', 'https://contoh.go.id/saring.json', '--out', at('o3')];
    expect((await said(...address, '--key', at('kantor.key')))[1]).toBe(
      'Berkas "kantor.key" adalah kunci rahasia; di sini dipakai berkas .pub.',
    );
    expect(existsSync(at('o3'))).toBe(false);
  });

  it('deploy by address asks for a key', async () => {
    expect((await said('deploy', '--url', 'https://contoh.go.id/saring.json', '--out', at('o2')))[1]).toMatch(
      /memerlukan kunci publik/,
    );
    expect(
      (await run(['deploy', '--url', 'https://contoh.go.id/saring.json', '--key', at('kantor.pub'), '--out', at('o2')])).code,
    ).toBe(0);
    expect(read('o2/linux/etc/chromium/policies/managed/saring.json')['3rdparty'].extensions[CHROMIUM_ID]).toMatchObject({
      policyUrl: 'https://contoh.go.id/saring.json',
    });
  });
});

describe('a wrong call', () => {
  it.each([
    [
      ['terbang'],
      'Perintah "terbang" tidak dikenal; pilih init, keygen, sign, verify, diff, siaga, deploy, check, lint, status.',
    ],
    [['check', '--ketat', 'a.json'], 'Pilihan "--ketat" tidak dikenal.'],
    [['sign', 'a.json', '--key'], 'Pilihan "--key" memerlukan sebuah nilai sesudahnya.'],
    [['verify', 'a.json', 'kantor.pub'], '"kantor.pub" tidak dipakai oleh verify; hapus, atau periksa pilihannya.'],
    [
      ['deploy', new URL('../../samples/kodim.json', import.meta.url).pathname, '--out', '/dev/null/x'],
      'Folder "/dev/null/x/windows" tidak dapat dibuat; pilih folder tujuan lain.',
    ],
    [
      ['deploy', 'a.json', '--out', 'x', '--update-url', 'contoh'],
      'Alamat "contoh" harus diawali https:// dan menunjuk ke sebuah berkas.',
    ],
    [['check'], 'Sebutkan berkas yang diperiksa.'],
    [['check', '/tidak/ada.json'], 'Berkas "/tidak/ada.json" tidak dapat dibaca; periksa nama dan foldernya.'],
    [['sign', 'a.json'], 'Sebutkan kunci rahasia dengan --key.'],
    [['deploy', '--out', 'x'], 'Sebutkan berkas kebijakan, atau alamatnya dengan --url, salah satu.'],
    [
      ['init', '/tmp/x.json', '--kind', 'kota'],
      'Jenis "kota" tidak dikenal; pilih kementerian, lembaga, pemda, tni, polri, bumn, lainnya.',
    ],
  ])('%j ends with code 2 and one sentence', async (args, sentence) => {
    expect((await run(args)).lines[0]).toBe(sentence);
    expect((await run(args)).code).toBe(2);
  });

  it('a bad policy ends with code 1 and its problems', async () => {
    writeFileSync(at('c.json'), '{"formatVersion": 1}');
    expect(await said('check', at('c.json'), at('a.json'))).toEqual([
      1,
      ...['id', 'revision', 'issued', 'institution'].map((name) => `c.json: Baris 1, kolom 1: Isian "${name}" wajib diisi.`),
      'a.json: baik (kantor-saya, revisi 1, 0 aturan kantor).',
    ]);
  });

  it('diff names what changes', async () => {
    writeFileSync(
      at('d.json'),
      JSON.stringify({ ...read('a.json'), packs: { tni: true }, officers: [], accounts: [], signature: undefined }),
    );
    const [code, head, ...lines] = await said('diff', at('a.json'), at('d.json'));
    expect([code, head]).toEqual([0, 'kantor-saya revisi 1 → kantor-saya revisi 1']);
    expect(lines).toContain('- Akun Nama Akun (X, @akun_kantor)');
    expect(lines).toContainEqual(expect.stringMatching(/^- Petugas: 1 → 0\. Akun yang salah tidak lagi ketahuan/));
    expect(lines.at(-1)).toMatch(/^Nomor revisi belum naik/);
  });
});

it('help names every command in both languages', async () => {
  const [, indonesian, english] = await said('--help');
  const commands = (page: unknown) => [...String(page).matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  const all = ['init', 'check', 'lint', 'keygen', 'sign', 'verify', 'diff', 'siaga', 'status', 'deploy'];
  expect(commands(indonesian)).toEqual(all);
  expect(commands(english)).toEqual(all);
  for (const command of all) expect(await said(command, '--help')).toEqual([0, indonesian, english]);
});

it('deploy into an archive holds what it would write into a folder', async () => {
  for (const out of ['satu.zip', 'dua']) await run(['deploy', at('a.json'), '--key', at('kantor.pub'), '--out', at(out)]);
  const inside = unzipSync(new Uint8Array(readFileSync(at('satu.zip'))));
  expect(Object.keys(inside)).toEqual(Object.keys(filesBelow(at('dua'))).sort());
  for (const [name, content] of Object.entries(inside)) expect(readFileSync(at(`dua/${name}`)).equals(content), name).toBe(true);
});

describe('an alert', () => {
  const call = (...more: string[]) => said('siaga', at('kantor.json'), ...more);
  const whole = ['--reason', 'Banjir', '--until', '2999-01-01T00:00', '--officers', 'petugas-1', '--contact', 'Kalak'];

  it('is called in the next revision, signed, and ended early', async () => {
    await run(['init', at('kantor.json')]);
    await run(['keygen', at('siaga')]);
    const [code, alert, signed] = await call(...whole, '--key', at('siaga.key'));
    expect([code, alert]).toEqual([
      0,
      expect.stringMatching(/^Siaga: Banjir\. Dari .* WIB sampai 1 Januari .* WIB\. Yang mengirim: Nama Petugas\.$/),
    ]);
    expect(signed).toMatch(/^kantor\.json: revisi 2\. Ditandatangani\. Kode kunci: /);
    expect((await said('verify', at('kantor.json'), '--key', at('siaga.pub')))[0]).toBe(0);
    expect(read('kantor.json').siaga).toMatchObject({ until: '2999-01-01T00:00', officers: ['petugas-1'] });
    expect(await call('--end')).toEqual([
      0,
      'Siaga diakhiri.',
      expect.stringMatching(/^kantor\.json: revisi 3\. Belum bertanda tangan: npm run -s policy -- sign/),
    ]);
    expect([read('kantor.json').siaga, read('kantor.json').signature]).toEqual([undefined, undefined]);
  });

  it('that is half said, refused or not there is told in a sentence, and writes nothing', async () => {
    const before = readFileSync(at('kantor.json'), 'utf8');
    expect((await call('--end'))[1]).toBe('kantor.json tidak memuat siaga, jadi tidak ada yang diakhiri.');
    expect((await call('--reason', 'Banjir'))[1]).toMatch(/^Sebutkan berakhirnya dengan --until, misalnya \d{4}-/);
    expect(await call(...whole, '--officers', 'siapa')).toEqual([1, expect.stringContaining('menyebut "siapa" yang tidak ada')]);
    expect((await call(...whole, '--until', '2020-01-01T00:00'))[1]).toMatch(/"siaga\.until" \(2020-01-01T00:00\) harus sesudah/);
    expect((await call(...whole, '--until', 'besok'))[1]).toMatch(/"siaga\.until" harus berupa/);
    expect(readFileSync(at('kantor.json'), 'utf8')).toBe(before);
  });
});
