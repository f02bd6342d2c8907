/** The chain: every entry's hash covers the hash of the one before. */
import canonicalize from 'canonicalize';
import type { Gap, JournalEntry, JournalHead, JournalInput } from '../types';
import { sha256 } from './hash';

/** Hash before the first entry; binds the chain to this journal, so that entries of another one do not fit. */
export function genesis(journal: string): Promise<string> {
  return sha256(`saring-journal/1/${journal}`);
}

/** Hash of an entry over everything in it but the hash itself. */
export function entryHash(entry: Omit<JournalEntry, 'hash'> & { readonly hash?: string }): Promise<string> {
  const { hash: _, ...content } = entry;
  return sha256(canonicalize(content) ?? '');
}

/** Puts inputs behind the head, in order. */
export async function link(
  head: JournalHead,
  inputs: readonly (JournalInput & { readonly gap?: Gap })[],
): Promise<{ entries: JournalEntry[]; head: JournalHead }> {
  const entries: JournalEntry[] = [];
  let { seq, hash } = head;
  for (const input of inputs) {
    const content = { ...input, seq: seq + 1, prev: hash };
    hash = await entryHash(content);
    seq = content.seq;
    entries.push({ ...content, hash });
  }
  return { entries, head: { journal: head.journal, seq, hash } };
}

/** What an installation signs of the place its journal has come to. */
export const headText = ({ journal, seq, hash }: JournalHead): string => `saring-head/1\n${journal}\n${seq}\n${hash}`;
