import { createVerify, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, type Files } from '../../policy/write/archive';
import { chromiumId } from '../../policy/write/deploy/identity';
import { checkOptions, packageCommand } from './cli';
import { makeKey, readKey } from './keys';
import { type Builds, manifestOf, type Office, type PackageNote, packages } from './packages';
import { sha256 } from './updates';

const encoder = new TextEncoder();
const folder = mkdtempSync(join(tmpdir(), 'saring-package-'));
const pem = join(folder, 'ekstensi.pem');
makeKey(pem, 'sandi kunci kantor');
const key = readKey(pem, 'sandi kunci kantor');

const build = (manifest: object): Files => ({
  'manifest.json': encoder.encode(JSON.stringify({ manifest_version: 3, version: '2.3.4', ...manifest })),
  'background.js': encoder.encode('void 0;'),
});
const builds: Builds = {
  chrome: build({ key: 'AAAA', minimum_chrome_version: '116' }),
  edge: build({ key: 'AAAA', minimum_chrome_version: '116' }),
  firefox: build({ browser_specific_settings: { gecko: { id: 'saring@saring.invalid', strict_min_version: '140.0' } } }),
};
const office: Office = { key, url: 'https://kantor.go.id/saring/', firefoxId: 'saring@kantor.go.id' };
const text = (files: Files, name: string) => new TextDecoder().decode(files[name]);

describe('the packages', () => {
  it('for stores carry neither a key nor an address of updates', async () => {
    const files = await packages(builds, undefined);
    expect(Object.keys(files)).toEqual([
      'toko/saring-chrome-2.3.4.zip',
      'toko/saring-edge-2.3.4.zip',
      'toko/saring-firefox-2.3.4.xpi',
    ]);
    const inside = unzipSync(files['toko/saring-chrome-2.3.4.zip'] as Uint8Array);
    expect(manifestOf(inside)).not.toHaveProperty('key');
    expect(manifestOf(inside)).not.toHaveProperty('update_url');
    expect(text(inside, 'background.js')).toBe('void 0;');
  });

  it('for an office are signed by its key, and name its id and address everywhere alike', async () => {
    const files = await packages(builds, office);
    const note = JSON.parse(text(files, 'kantor/paket.json')) as PackageNote;
    expect(note.chromeId).toBe(await chromiumId(key.public));

    const crx = Buffer.from(files['kantor/saring-2.3.4.crx'] as Uint8Array);
    expect(crx.subarray(0, 8)).toEqual(Buffer.from([...Buffer.from('Cr24'), 3, 0, 0, 0]));
    const zip = crx.subarray(12 + crx.readUInt32LE(8));
    const manifest = manifestOf(unzipSync(zip));
    expect(manifest).toMatchObject({ key: key.public, update_url: 'https://kantor.go.id/saring/updates.xml' });

    expect(text(files, 'kantor/updates.xml')).toContain(`appid="${note.chromeId}"`);
    expect(text(files, 'kantor/updates.xml')).toContain(
      'codebase="https://kantor.go.id/saring/saring-2.3.4.crx" version="2.3.4"',
    );
    const [update] = JSON.parse(text(files, 'kantor/updates.json')).addons['saring@kantor.go.id'].updates;
    expect(update.update_hash).toBe(`sha256:${sha256(files['kantor/saring-2.3.4.xpi'] as Uint8Array)}`);
    const gecko = manifestOf(unzipSync(files['kantor/saring-2.3.4.xpi'] as Uint8Array)).browser_specific_settings?.gecko;
    expect(gecko).toMatchObject({ id: 'saring@kantor.go.id', update_url: 'https://kantor.go.id/saring/updates.json' });
  });

  it('carry a signature that the key of the manifest made', async () => {
    const crx = Buffer.from((await packages(builds, office))['kantor/saring-2.3.4.crx'] as Uint8Array);
    const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
    const [signature, signed] = signedPartsOf(header);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const verify = createVerify('sha256');
    for (const part of [Buffer.from('CRX3 SignedData\0'), length, signed, crx.subarray(12 + header.length)]) verify.update(part);
    const publicKey = `-----BEGIN PUBLIC KEY-----\n${key.public}\n-----END PUBLIC KEY-----`;
    expect(verify.verify(publicKey, signature)).toBe(true);
  });

  it('take the add-on as Mozilla signed it, with its own hash', async () => {
    const signed = encoder.encode('ditandatangani');
    const files = await packages(builds, { ...office, signed });
    expect(files['kantor/saring-2.3.4.xpi']).toEqual(signed);
    expect(text(files, 'kantor/updates.json')).toContain(sha256(signed));
  });

  it('are the same bytes whatever the zone and the order of the files', () => {
    const zone = process.env.TZ;
    const made = ['Asia/Jayapura', 'America/Anchorage'].map((TZ) => {
      process.env.TZ = TZ;
      return sha256(archive(Object.fromEntries(Object.entries(builds.chrome).reverse())));
    });
    process.env.TZ = zone;
    expect(made[0]).toBe(made[1]);
    expect(made[0]).toBe(sha256(archive(builds.chrome)));
  });
});

/** Fields 10000 (signed header) and 2 (proof: public key, signature) of a CRX3 header, which is a protocol buffer. */
function signedPartsOf(header: Buffer): [signature: Buffer, signed: Buffer] {
  const fields = (bytes: Buffer) => {
    const found = new Map<number, Buffer>();
    let at = 0;
    const varint = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) return value;
      }
    };
    while (at < bytes.length) {
      const tag = varint();
      const length = varint();
      found.set(tag >> 3, bytes.subarray(at, at + length));
      at += length;
    }
    return found;
  };
  const outer = fields(header);
  const proof = fields(outer.get(2) as Buffer);
  return [proof.get(2) as Buffer, outer.get(10_000) as Buffer];
}

describe('a call that cannot be carried out', () => {
  it.each([
    [['pasang'], 'Perintah "pasang" tidak dikenal; lihat --help.'],
    [['--key', pem], 'Paket untuk kantor memerlukan --key, --url dan --firefox-id bersama-sama.'],
    [
      ['--key', pem, '--url', 'http://kantor.go.id/', '--firefox-id', 'a@b'],
      'Alamat "http://kantor.go.id/" harus diawali https:// dan diakhiri /, misalnya https://kantor.go.id/saring/.',
    ],
    [
      ['--key', pem, '--url', 'https://kantor.go.id/', '--firefox-id', 'saring'],
      'Id Firefox "saring" harus berbentuk nama@kantor.go.id.',
    ],
    [
      ['--key', pem, '--url', 'https://kantor.go.id/', '--firefox-id', 'a@b'],
      `Kunci "${pem}" bersandi; isi SARING_KEY_PASSPHRASE dengan kata sandinya, lalu ulangi.`,
    ],
    [['keygen'], 'Sebutkan satu berkas untuk kunci baru.'],
    [['--cepat'], 'Pilihan "--cepat" tidak dikenal.'],
  ])('%j is told in one sentence', async (args, sentence) => {
    expect(await packageCommand(args)).toEqual({ code: 2, lines: [sentence] });
  });

  it('is told before anything is made, where only the options are looked at', async () => {
    expect(await checkOptions(['--key', pem, '--url', 'https://kantor.go.id/', '--firefox-id', 'a@b'])).toMatchObject({
      code: 2,
    });
    expect(await checkOptions([])).toEqual({ code: 0, lines: [] });
  });

  it('never writes over a key, nor opens it with another passphrase', () => {
    expect(existsSync(pem)).toBe(true);
    expect(() => makeKey(pem, 'sandi kunci kantor')).toThrow('sudah ada');
    expect(() => readKey(pem, 'sandi lain sama sekali')).toThrow('tidak terbuka dengan kata sandi itu');
    const other = join(folder, 'ed.pem');
    writeFileSync(other, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => readKey(other, undefined)).toThrow('bukan kunci RSA');
  });
});
