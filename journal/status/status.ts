/**
 * Which computer runs what, without a server: a line that an officer copies to the admin, signed with the key of the installation.
 * Whoever has no such key can't write one, and nobody can alter one.
 */
import canonicalize from 'canonicalize';
import { decode, encode } from '../approval/codec';
import { type InstallationKeys, isSigned, signText } from '../chain/keys';
import { digest, line, moment, optional } from '../store/schema';
import { z } from '../store/zod';

const said = {
  /** Milliseconds since the epoch. */
  at: moment,
  version: line(40),
  browser: line(40),
  policy: z.strictObject({
    id: line(80),
    revision: z.int(),
    source: z.enum(['managed', 'imported', 'url', 'embedded']),
    signature: z.enum(['valid', 'untrusted', 'none']),
    /** Of the file's canonical content; absent for what came with Saring. */
    digest: optional(digest),
  }),
  /** Of the rules as the policy has them; see `rulesDigest`. */
  rules: digest,
  officer: optional(line(80)),
  /** Public key of the installation: P-256, SPKI in base64. */
  signer: line(200),
};
const statusSchema = z.strictObject({ ...said, signature: line(200) });

export type SignedStatus = z.infer<typeof statusSchema>;
export type Status = Omit<SignedStatus, 'signature'>;

const signedText = (status: Status): string => `saring-status/1\n${canonicalize(status) ?? ''}`;

/** Words for whoever reads the chat, then the code. */
export async function statusLine(keys: InstallationKeys, about: Omit<Status, 'signer'>): Promise<string> {
  const status: Status = { ...about, signer: keys.publicKey };
  const code = await encode('KEADAAN', { ...status, signature: await signText(keys, signedText(status)) });
  const { policy, version, browser, officer } = status;
  return `Saring ${version} (${browser}), kebijakan ${policy.id} r${policy.revision}${officer ? `, ${officer}` : ''}: ${code}`;
}

/** What a code says; undefined where it is none, or where it is not what the installation signed. */
export async function readStatus(code: string): Promise<Status | undefined> {
  const read = statusSchema.safeParse(await decode('KEADAAN', code)).data;
  if (!read) return undefined;
  const { signature, ...status } = read;
  return (await isSigned(signedText(status), signature, status.signer)) ? status : undefined;
}

/** Short name of an installation: the first 12 digits of its key's SHA-256. */
export async function installationMark(signer: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signer)));
  return Array.from(bytes.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
