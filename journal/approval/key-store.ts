/**
 * The approver's key, in a database of the extension's own pages: content scripts, and so the sites, have no way to it. Its secret
 * half lies closed with a passphrase, so that neither the disk nor an unlocked computer gives it away. Only the public half is ever
 * handed out; signing happens in here.
 */
import { openDB } from 'idb';
import { closeWith, leastPassphrase, openWith } from '../../policy/read/trust/closed';
import { generateKeys } from '../../policy/read/trust/keys';
import { answerRequest, type Judgement } from './answer';
import type { ApprovalRequest, Signing } from './types';

interface StoredKey {
  readonly publicKey: string;
  /** The secret key as `closeWith` writes it. */
  readonly closed: string;
}

const open = (name: string) =>
  openDB(name, 2, {
    upgrade(db) {
      // In the first version the secret half lay open: such a key is not kept.
      if (db.objectStoreNames.contains('key')) db.deleteObjectStore('key');
      db.createObjectStore('key');
    },
  });

async function stored(name: string): Promise<StoredKey | undefined> {
  const db = await open(name);
  const key: StoredKey | undefined = await db.get('key', 'own');
  db.close();
  return key;
}

const defaultName = 'saring-approver';

/** The public key made in this browser, base64; undefined when none was made. */
export async function ownPublicKey(name = defaultName): Promise<string | undefined> {
  return (await stored(name))?.publicKey;
}

/**
 * Makes the key and answers its public half. A key that is there stays, unless it `replaces`: what its passphrase closed is lost
 * then. Throws for a passphrase of fewer than `leastPassphrase` letters: the form asks for more.
 */
export async function makeOwnKey(
  passphrase: string,
  { replaces = false, name = defaultName }: { readonly replaces?: boolean; readonly name?: string } = {},
): Promise<string> {
  if ([...passphrase].length < leastPassphrase) throw new TypeError('The passphrase is too short.');
  const { publicKey, secretKey } = await generateKeys();
  const fresh: StoredKey = { publicKey, closed: await closeWith(passphrase, secretKey) };
  const db = await open(name);
  const tx = db.transaction('key', 'readwrite', { durability: 'strict' });
  const known: StoredKey | undefined = replaces ? undefined : await tx.store.get('own');
  if (!known) await tx.store.put(fresh, 'own');
  await tx.done;
  db.close();
  return (known ?? fresh).publicKey;
}

/** Answers a request as this approver. */
export async function answerHere(
  request: ApprovalRequest,
  approver: string,
  { passphrase, ...judgement }: Judgement & { readonly passphrase: string },
  name = defaultName,
): Promise<Signing> {
  const key = await stored(name);
  if (!key) return { ok: false, why: 'not-here' };
  const secretKey = await openWith(passphrase, key.closed);
  if (secretKey === undefined) return { ok: false, why: 'wrong-passphrase' };
  const code = await answerRequest(request, { id: approver, secretKey }, judgement);
  return code === undefined ? { ok: false, why: 'not-here' } : { ok: true, code };
}
