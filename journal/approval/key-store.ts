/**
 * The approver's key, in a database of the extension's own pages: content scripts, and so the sites, have no way to it.
 * Only the public half is ever handed out; signing happens in here.
 */
import { openDB } from 'idb';
import { generateKeys } from '../../policy/read/trust/keys';
import { answerRequest, type Judgement } from './answer';
import type { ApprovalRequest } from './types';

interface StoredKey {
  readonly publicKey: string;
  readonly secretKey: string;
}

const open = (name: string) => openDB(name, 1, { upgrade: (db) => void db.createObjectStore('key') });

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

/** Makes the key where there is none and answers its public half; a key once made is never replaced. */
export async function makeOwnKey(name = defaultName): Promise<string> {
  const fresh = await generateKeys();
  const db = await open(name);
  const tx = db.transaction('key', 'readwrite', { durability: 'strict' });
  const known: StoredKey | undefined = await tx.store.get('own');
  if (!known) await tx.store.put(fresh, 'own');
  await tx.done;
  db.close();
  return (known ?? fresh).publicKey;
}

/** Answers a request as this approver; undefined without a key, and for one's own request. */
export async function answerHere(
  request: ApprovalRequest,
  approver: string,
  judgement: Judgement,
  name = defaultName,
): Promise<string | undefined> {
  const key = await stored(name);
  return key && answerRequest(request, { id: approver, secretKey: key.secretKey }, judgement);
}
