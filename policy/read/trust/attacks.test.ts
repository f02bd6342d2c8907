/** A policy file as somebody would forge it, or play it again, who does not have the office's key. */
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { attack } from '../../../tests/attacks/catalogue';
import { readPolicy } from '..';
import type { AdmitContext } from './admit';
import { fromBase64, toBase64 } from './base64';
import { generateKeys, isPublicKey, signBytes } from './keys';
import { sign } from './signature';

const policy = {
  formatVersion: 1,
  id: 'dinas',
  revision: 5,
  issued: '2026-01-01',
  validUntil: '2026-12-31',
  institution: { name: 'Dinas Kafé', kind: 'pemda' },
};
const today = '2026-11-21';
const [office, stranger] = [await generateKeys(), await generateKeys()];
const signed = async (change: object = {}, by = office) => JSON.stringify(await sign({ ...policy, ...change }, by.secretKey));
const genuine = await signed();
const swapped = await signed({ revision: 6 }, stranger);
const { signature } = JSON.parse(genuine);
const withSignature = (change: object, change2: object = {}) =>
  JSON.stringify({ ...policy, ...change2, signature: { ...signature, ...change } });

const known: AdmitContext = { trustedKeys: [office.publicKey], today };
const current = { id: 'dinas', name: 'Dinas Kafé', revision: 5, signedBy: office.publicKey, digest: 'lain' };
const outcome = async (text: string, context: AdmitContext = known) => {
  const read = await readPolicy(text, 'url', context);
  return read.ok ? read.held.policy.signature.state : read.why;
};

/** The next letter of the alphabet in the last place that holds bits that are not used. */
function spelt(text: string): string {
  const at = text.search(/=/) - 1;
  return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) + 1)}${text.slice(at + 1)}`;
}

/** The signature of which the scalar is larger by the order of the curve: the same equation, another text. */
function malleated(text: string): string {
  const bytes = fromBase64(text) ?? new Uint8Array();
  let carry = 2n ** 252n + 27742317777372353535851937790883648493n;
  for (let at = 32; at < 64; at += 1) {
    const sum = BigInt(bytes[at] ?? 0) + (carry & 0xffn);
    bytes[at] = Number(sum & 0xffn);
    carry = (carry >> 8n) + (sum >> 8n);
  }
  return toBase64(bytes);
}

it('the genuine file is taken, also written in another order', async () => {
  expect(await outcome(genuine)).toBe('valid');
  expect(await outcome(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(genuine)).reverse()), null, 4))).toBe('valid');
});

describe('an altered file', () => {
  it.each([
    [attack('T-01'), genuine.replace('"revision":5', '"revision":6')],
    [attack('T-02'), genuine.replace('{"', '{"language":"en","')],
    [attack('T-03'), genuine.replace('{"', '{"__proto__":{"a":1},"')],
    [attack('T-04'), genuine.replace('é', 'e\u0301')],
    [attack('T-06'), swapped.replace(stranger.publicKey, office.publicKey)],
    [attack('T-07'), withSignature({ value: signature.value.replace(/^./, (a: string) => (a === 'A' ? 'B' : 'A')) })],
    [attack('T-08'), withSignature({ value: malleated(signature.value) })],
    [attack('T-12'), withSignature({}, { revision: 6 })],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(genuine);
    for (const context of [known, { trustedKeys: [], today }]) expect(await outcome(text, context)).toBe('altered');
  });

  it(attack('T-09'), async () => {
    for (const change of [{ publicKey: spelt(signature.publicKey) }, { value: spelt(signature.value) }])
      expect(await outcome(withSignature(change), { ...known, trustedKeys: [office.publicKey, spelt(office.publicKey)] })).toBe(
        'altered',
      );
  });

  it(attack('T-18'), async () => {
    const half = { ...policy, institution: { name: 'Dinas \ud800', kind: 'pemda' } };
    // As a signer would who lets an encoder put something in the place of what can't be written.
    const value = await signBytes(new TextEncoder().encode(canonicalize({ ...half, institution: {} })), office.secretKey);
    const text = JSON.stringify({ ...half, signature: { ...signature, value } });
    expect(await outcome(text)).toBe('altered');
  });

  it(attack('T-23'), async () => {
    for (const name of ['revision', '\\u0072evision']) {
      const text = genuine.replace('"revision":5', `"${name}":99,"revision":5`);
      expect(JSON.parse(text).revision).toBe(5);
      expect(await outcome(text)).toBe('malformed');
    }
  });
});

describe('a file of somebody else', () => {
  it(attack('T-05'), async () => expect(await outcome(await signed({}, stranger))).toBe('other-key'));
  it(attack('T-10'), async () => expect(await outcome(JSON.stringify(policy))).toBe('unsigned'));
  it(attack('T-11'), async () => expect(await outcome(withSignature({ algorithm: 'RSA' }))).toBe('unsigned'));
});

describe('a file of the office, played again', () => {
  it(attack('T-13'), async () => expect(await outcome(genuine, { ...known, today: '2027-01-01' })).toBe('expired'));
  it(attack('T-14'), async () =>
    expect(await outcome(genuine, { ...known, current: { ...current, revision: 6 } })).toBe('older'),
  );
  it(attack('T-15'), async () => expect(await outcome(genuine, { ...known, current })).toBe('same-revision'));
  it(attack('T-16'), async () => {
    const training = await signed({ id: 'latihan', revision: 99 });
    expect(await outcome(training, { ...known, current })).toBe('other-id');
    const asked = await readPolicy(training, 'imported', { ...known, current, isAsked: true });
    expect(asked).toMatchObject({ ok: true, replaces: { id: 'dinas', name: 'Dinas Kafé' } });
  });
  it(attack('T-17'), async () =>
    expect(await outcome(await signed({ issued: '2030-01-01', validUntil: '2031-01-01' }))).toBe('not-yet'),
  );
  it(attack('T-19'), async () => {
    const { signedBy: _, ...unsigned } = current;
    expect(await outcome(genuine, { ...known, current: { ...unsigned, revision: 2_147_483_647 } })).toBe('valid');
  });
});

describe('a key that stands for no secret', () => {
  const [zeros, identity] = [`${'A'.repeat(86)}==`, `AQ${'A'.repeat(84)}==`];
  it.each([
    [attack('T-20'), `${'A'.repeat(43)}=`],
    [attack('T-21'), `AQ${'A'.repeat(41)}=`],
  ])('%s', async (_, publicKey) => {
    expect(isPublicKey(publicKey)).toBe(false);
    for (const value of [zeros, identity])
      for (const trustedKeys of [[], [publicKey]])
        expect(await outcome(withSignature({ publicKey, value }), { trustedKeys, today })).toBe('altered');
  });

  it(attack('T-22'), async () => {
    const publicKey = `${'/'.repeat(42)}8=`;
    expect(isPublicKey(publicKey)).toBe(false);
    expect(await outcome(withSignature({ publicKey }), { trustedKeys: [publicKey], today })).toBe('altered');
  });
});
