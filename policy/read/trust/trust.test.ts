import { describe, expect, it } from 'vitest';
import { type ReadPolicy, readPolicy } from '..';
import { fingerprint, generateKeys, publicKeyOf } from './keys';
import { sign, signedBytes } from './signature';

const value = {
  formatVersion: 1,
  id: 'dinas',
  revision: 5,
  issued: '2026-01-01',
  validUntil: '2026-12-31',
  institution: { name: 'Dinas Contoh “Maju”', kind: 'pemda' },
};
const today = '2026-11-21';
const keys = await generateKeys();
const other = await generateKeys();
const signed = JSON.stringify(await sign(value, keys.secretKey));
const unsigned = JSON.stringify(value);
const said = (result: ReadPolicy) =>
  result.ok ? result.held.policy.signature.state : `${result.why}: ${result.problems[0]?.message.id}`;
const read = (text: string, trustedKeys: readonly string[], revision?: number, on = today) =>
  readPolicy(text, 'imported', {
    trustedKeys,
    today: on,
    ...(revision === undefined ? {} : { current: { id: 'dinas', name: 'Dinas Contoh', revision, signedBy: keys.publicKey } }),
  }).then(said);

describe('a policy by a trusted key', () => {
  it('is taken, also when its fields stand in another order or are spaced otherwise', async () => {
    expect(await read(signed, [keys.publicKey])).toBe('valid');
    const reversed = Object.fromEntries(Object.entries(JSON.parse(signed)).reverse());
    expect(await read(JSON.stringify(reversed, null, 4), [keys.publicKey])).toBe('valid');
  });

  it('is refused after any change of its content', async () => {
    const changes: readonly (readonly [string, string])[] = [
      ['"revision":5', '"revision":6'],
      ['Maju', 'Majv'],
      ['"id":"dinas"', '"id":"dinas2"'],
      ['2026-12-31', '2027-12-31'],
      ['"pemda"', '"lembaga"'],
      ['{"formatVersion"', '{"language":"en","formatVersion"'],
    ];
    for (const [from, to] of changes) {
      expect(signed).toContain(from);
      expect(await read(signed.replace(from, to), [keys.publicKey])).toBe(
        'altered: Berkas ini sudah berubah sejak ditandatangani; minta berkas yang asli kepada admin.',
      );
    }
  });

  it('is refused when one byte of the signature or the key was altered, with no key known as well', async () => {
    const { signature } = JSON.parse(signed);
    const swap = (text: string) =>
      text[5] === 'A' ? `${text.slice(0, 5)}B${text.slice(6)}` : `${text.slice(0, 5)}A${text.slice(6)}`;
    for (const part of [signature.value, signature.publicKey])
      for (const trusted of [[keys.publicKey], []])
        expect(await read(signed.replace(part, swap(part)), trusted)).toMatch(/^altered/);
  });

  it('is refused when older, expired, unsigned or by another key', async () => {
    expect(await read(signed, [keys.publicKey], 6)).toBe(
      'older: Berkas ini revisi 5, lebih lama dari revisi 6 yang sedang dipakai.',
    );
    expect(await read(signed, [keys.publicKey], 5)).toBe('valid');
    expect(await read(signed, [keys.publicKey], undefined, '2026-12-31')).toBe('valid');
    expect(await read(signed, [keys.publicKey], undefined, '2027-01-01')).toBe(
      'expired: Masa berlaku berkas ini sudah habis pada 2026-12-31; minta berkas yang baru.',
    );
    expect(await read(unsigned, [keys.publicKey])).toBe(
      'unsigned: Berkas ini tidak bertanda tangan, padahal kunci kantor sudah dikenal; minta berkas yang ditandatangani.',
    );
    expect(await read(signed, [other.publicKey])).toBe(
      `other-key: Berkas ini ditandatangani kunci lain (sidik ${await fingerprint(keys.publicKey)}), bukan kunci kantor yang dikenal.`,
    );
  });
});

describe('with no key known', () => {
  it('an unsigned file is taken and says so, and a signed one is offered for pinning', async () => {
    expect(await read(unsigned, [])).toBe('none');
    expect(await read(signed, [])).toBe('untrusted');
    const result = await readPolicy(signed, 'imported', { trustedKeys: [], today });
    expect(result.ok && result.held.signedBy).toBe(keys.publicKey);
  });
});

describe('keys and canonical JSON', () => {
  it('writes a fingerprint that can be read out', async () => {
    expect(await fingerprint(keys.publicKey)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await fingerprint(`${'A'.repeat(43)}=`)).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20');
  });

  it('refuses what is no secret key', async () => {
    expect(await publicKeyOf('bukan kunci')).toBeUndefined();
    expect(await sign(value, 'AAAA')).toBeUndefined();
  });

  it('signs what RFC 8785 writes, and nothing that it cannot write', () => {
    expect(new TextDecoder().decode(signedBytes({ b: 1e21, a: '\u20ac', signature: 'x', c: [1.0, null] }))).toBe(
      '{"a":"€","b":1e+21,"c":[1,null]}',
    );
    expect(signedBytes({ a: '\ud800' })).toBeUndefined();
    expect(signedBytes({ a: Number.POSITIVE_INFINITY })).toBeUndefined();
  });
});
