/** A throw-away certificate for a server on this machine. Browsers are told to accept it; it is written nowhere. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key, as Chromium's list of accepted keys wants it. */
  readonly pin: string;
}

/** One element of DER (X.690): tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const head = length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), body]);
}
const sequence = (...content: readonly Buffer[]) => der(0x30, ...content);
const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = (name: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const utcTime = (text: string) => der(0x17, Buffer.from(text));

/** Self-signed, for one DNS name, valid for longer than any test runs. */
export function certificateFor(host: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const names = sequence(sequence(oid('551d11'), der(4, sequence(der(0x82, Buffer.from(host))))));
  const body = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1])),
    ecdsaWithSha256,
    commonName(host),
    sequence(utcTime('250101000000Z'), utcTime('491231235959Z')),
    commonName(host),
    spki,
    der(0xa3, names),
  );
  const signature = der(3, Buffer.from([0]), sign('sha256', body, privateKey));
  const lines =
    sequence(body, ecdsaWithSha256, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    pin: createHash('sha256').update(spki).digest('base64'),
  };
}
