/**
 * The page's side of an approval, as the overlay asks for it. The request with its text is made here, in the page, and handed
 * to the officer; only the answer and hashes go on to the background.
 */
import { sites } from '../../compose/sites';
import type { Text } from '../../rules/engine/types';
import { newSalt } from '../chain/hash';
import type { PolicyMark } from '../types';
import { decode, encode } from './codec';
import { refusals } from './refusals';
import { subjectOfDraft } from './subject';
import type { ApprovalRequest, ApprovalSubject, HeldDraft, Person, Redemption } from './types';

export interface PortOptions {
  /** The officer at this computer. */
  requester(): Person;
  policy(): PolicyMark;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Asks the background; see `redeem`. */
  redeem(answer: unknown, actual: ApprovalSubject): Promise<Redemption>;
}

export interface Port {
  request(held: HeldDraft): Promise<string>;
  accept(
    held: HeldDraft,
    answer: string,
  ): Promise<{ readonly ok: true; readonly approver: string } | { readonly ok: false; readonly reason: Text }>;
}

/** A sentence for the person who gets it, then the code; both go into the chat together. */
function message(requester: Person, held: HeldDraft, code: string): string {
  const { account } = held.verdict;
  const who = account.handle ? `@${account.handle.replace(/^@/, '')}` : account.name;
  const lead = `Mohon persetujuan unggahan: ${requester.name}, akun ${who} (${sites[held.draft.site].name}).`;
  return `${lead}\nTempel seluruh pesan ini di Saring > Pengaturan > Persetujuan.\n\n${code}`;
}

const nonceOf = (answer: unknown): string | undefined => {
  const nonce = typeof answer === 'object' && answer !== null && 'nonce' in answer ? answer.nonce : undefined;
  return typeof nonce === 'string' ? nonce : undefined;
};

export function createApprovalPort({ requester, policy, now, redeem }: PortOptions): Port {
  return {
    async request(held) {
      const { text, surface, attachments, identity } = held.draft;
      const { site, handle, name, pageId, confidence } = identity;
      const request: ApprovalRequest = {
        nonce: newSalt(),
        at: now(),
        requester: requester(),
        identity: { site, confidence, ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(pageId ? { pageId } : {}) },
        surface,
        policy: { id: policy().id, revision: policy().revision },
        attachments,
        text,
      };
      return message(request.requester, held, await encode('MINTA', request));
    },
    async accept(held, pasted) {
      const answer = await decode('JAWAB', pasted);
      const nonce = nonceOf(answer);
      if (nonce === undefined) return { ok: false, reason: refusals.malformed };
      const actual = await subjectOfDraft(held, nonce, policy(), requester().id);
      const result = await redeem(answer, actual);
      return result.ok ? result : { ok: false, reason: refusals[result.refusal] };
    },
  };
}
