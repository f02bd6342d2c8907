/**
 * The work of the studio and the office's key, in a database of the extension's own pages: content scripts, and so the sites, have
 * no way to it. The key lies closed with a passphrase.
 */
import { type DBSchema, openDB } from 'idb';
import type { KeptKey, KeptWork } from '../../components/studio/state/types';

interface Schema extends DBSchema {
  readonly kept: { readonly key: 'work' | 'key'; readonly value: KeptWork | KeptKey };
}

const open = () =>
  openDB<Schema>('saring-studio', 1, {
    upgrade(db) {
      db.createObjectStore('kept');
    },
  });

const isWork = (value: KeptWork | KeptKey | undefined): value is KeptWork => value !== undefined && 'policy' in value;
const isKey = (value: KeptWork | KeptKey | undefined): value is KeptKey => value !== undefined && 'publicKey' in value;

export async function openKept() {
  const db = await open();
  const [work, key] = [await db.get('kept', 'work'), await db.get('kept', 'key')];
  return {
    work: isWork(work) ? work : undefined,
    key: isKey(key) ? key : undefined,
    async keepWork(value: KeptWork): Promise<void> {
      await db.put('kept', value, 'work');
    },
    async keepKey(value: KeptKey | undefined): Promise<void> {
      const tx = db.transaction('kept', 'readwrite', { durability: 'strict' });
      await (value ? tx.store.put(value, 'key') : tx.store.delete('key'));
      await tx.done;
    },
  };
}
