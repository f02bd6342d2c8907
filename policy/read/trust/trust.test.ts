import { describe, expect, it } from 'vitest';
import { type ReadPolicy, readPolicy } from '..';
import { fingerprint, generateKeys, isPublicKey, publicKeyOf, verifyBytes } from './keys';
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
      `other-key: Berkas ini ditandatangani kunci lain (kode ${await fingerprint(keys.publicKey)}), bukan kunci kantor yang dikenal.`,
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

describe('before a file is trusted', () => {
  const broken = (by?: string) => JSON.stringify({ ...value, ownRules: [{ id: 7 }], ...(by ? { signature: by } : {}) });

  it('its content is not looked at: what is wrong with it is told to those it is meant for', async () => {
    expect(await read(broken(), [keys.publicKey])).toMatch(/^unsigned/);
    expect(await read('{"formatVersion": 1, "id": 7}', [keys.publicKey])).toMatch(/^unsigned/);
    expect(await read(broken(), [])).toMatch(/^malformed/);
    const foreign = JSON.stringify(await sign({ ...value, ownRules: [{ id: 7 }] }, other.secretKey));
    expect(await read(foreign, [keys.publicKey])).toMatch(/^other-key/);
    const old = JSON.stringify(await sign({ ...value, revision: 1, ownRules: [{ id: 7 }] }, keys.secretKey));
    expect(await read(old, [keys.publicKey], 6)).toMatch(/^older/);
  });

  it('examples are not run beyond a bound', async () => {
    const letters = 'abcab '.repeat(170);
    const example = (kind: string) => Array.from({ length: 10 }, (_, i) => `${kind} ${letters} ${i}`);
    const clauses = Array.from({ length: 20 }, (_, i) => ({
      name: `k${i}`,
      match: { kind: 'pattern', pattern: `[a-c ]{1,60}z${i}` },
    }));
    const rule = {
      id: 'dinas/berat',
      title: { id: 'Berat' },
      basis: ['etika/5'],
      severity: 'warn',
      clauses,
      message: { id: 'Berat.' },
      advice: { id: 'Ringankan.' },
      examples: { flags: example('[[x]]'), passes: example('y'), nearMisses: example('z') },
    };
    expect(await read(JSON.stringify({ ...value, ownRules: [rule] }), [])).toMatch(
      /^malformed: Contoh aturan kantor terlalu berat untuk dijalankan, terutama pada aturan "dinas\/berat"/,
    );
  });
});

describe('a key that stands for no secret', () => {
  // The eight points of small order in their one spelling, the identity in a second one, and what is no point at all.
  const weak = [
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0200000000000000000000000000000000000000000000000000000000000000',
  ].map((hex) => Buffer.from(hex, 'hex').toString('base64'));

  it.each(weak)('%s is no public key, and signs nothing', async (key) => {
    expect(isPublicKey(key)).toBe(false);
    const identity = `AQ${'A'.repeat(84)}==`;
    for (const signature of [identity, `${'A'.repeat(86)}==`])
      expect(await verifyBytes(new TextEncoder().encode('apa saja'), signature, key)).toBe(false);
  });

  it('another spelling of a key is not that key', () => {
    const last = keys.publicKey.charCodeAt(42);
    expect(isPublicKey(keys.publicKey)).toBe(true);
    expect(isPublicKey(`${keys.publicKey.slice(0, 42)}${String.fromCharCode(last + 1)}=`)).toBe(false);
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
