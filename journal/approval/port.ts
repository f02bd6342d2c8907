/**
 * The page's side of an approval, as the overlay asks for it. The request with its text is made here, in the page, and handed
 * to the officer; only the answer and hashes go on to the background.
 */

import { sites } from '../../compose/sites';
import type { Zone } from '../../policy/apply/clock';
import type { Text } from '../../rules/engine/types';
import { accountMark } from '../record/record';
import type { PolicyMark } from '../types';
import { decode, encode } from './codec';
import { momentText } from './moment';
import { attachmentsOf, foundIn } from './pictures';
import { refusals } from './refusals';
import { accountKey, subjectOfDraft } from './subject';
import type { ApprovalRequest, ApprovalSubject, AskedFor, HeldDraft, Person, Redemption, Ticket } from './types';

export interface PortOptions {
  /** The officer at this computer. */
  requester(): Person;
  policy(): PolicyMark;
  /** The office's, in which moments are told. */
  zone(): Zone;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Has the background note the request; see `ask`. */
  ask(about: AskedFor): Promise<Ticket>;
  /** Asks the background; see `redeem`. */
  redeem(answer: unknown, actual: Omit<ApprovalSubject, 'lock'>): Promise<Redemption>;
}

export interface Port {
  /** `goesOut`: when it is to be published; without it what was said of the same draft before goes on. */
  request(held: HeldDraft, goesOut?: number): Promise<string>;
  /** Was this the last request, and is it still open? */
  isAsked(held: HeldDraft): boolean;
  accept(
    held: HeldDraft,
    answer: string,
  ): Promise<{ readonly ok: true; readonly approver: string } | { readonly ok: false; readonly reason: Text }>;
}

/** A sentence for the person who gets it, then the code; both go into the chat together. */
function message({ requester, goesOut }: ApprovalRequest, held: HeldDraft, code: string, zone: Zone): string {
  const { account } = held.verdict;
  const who = account.handle ? `@${account.handle.replace(/^@/, '')}` : account.name;
  const lead = `Mohon persetujuan unggahan: ${requester.name}, akun ${who} (${sites[held.draft.site].name}).`;
  const when = goesOut === undefined ? '' : `\nAkan terbit: ${momentText(goesOut, zone)}.`;
  return `${lead}${when}\nTempel seluruh pesan ini di Saring > Pengaturan > Persetujuan.\n\n${code}`;
}

const nonceOf = (answer: unknown): string | undefined => {
  const nonce = typeof answer === 'object' && answer !== null && 'nonce' in answer ? answer.nonce : undefined;
  return typeof nonce === 'string' ? nonce : undefined;
};

/** The refusal, with what the approver has to say where the approver said no. */
function reasonOf({ refusal, approver, note }: Extract<Redemption, { ok: false }>): Text {
  const { id, en } = refusals[refusal];
  if (approver === undefined) return { id, en };
  return note === undefined
    ? { id: `${approver}: ${id}`, en: `${approver}: ${en}` }
    : { id: `${approver}: ${id} Catatan: ${note}`, en: `${approver}: ${en} Note: ${note}` };
}

export function createApprovalPort({ requester, policy, zone, now, ask, redeem }: PortOptions): Port {
  /** The last request, so that whoever opens the form again to paste the answer does not ask twice. */
  let last: { readonly about: string; readonly ticket: Promise<Ticket>; goesOut?: number | undefined } | undefined;
  const aboutOf = ({ draft: { text, site, surface, identity, attachments } }: HeldDraft) =>
    JSON.stringify([text, site, surface, accountKey(identity), attachments, policy().id, policy().revision, requester().id]);

  function note({ draft: { surface, identity }, verdict }: HeldDraft): Promise<Ticket> {
    return ask({ site: identity.site, surface, account: accountMark(verdict.account), officer: requester().id });
  }
  async function make(held: HeldDraft, { nonce, lock }: Ticket, goesOut: number | undefined): Promise<string> {
    const { text, surface, attachments, identity } = held.draft;
    const { site, handle, name, pageId, confidence } = identity;
    const found = foundIn(held);
    const request: ApprovalRequest = {
      nonce,
      lock,
      at: now(),
      requester: requester(),
      identity: { site, confidence, ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(pageId ? { pageId } : {}) },
      surface,
      policy: { id: policy().id, revision: policy().revision },
      attachments: await attachmentsOf(nonce, attachments),
      ...(found.length > 0 ? { found } : {}),
      text,
      ...(goesOut === undefined ? {} : { goesOut }),
    };
    return message(request, held, await encode('MINTA', request), zone());
  }

  return {
    async request(held, goesOut) {
      const about = aboutOf(held);
      if (last?.about !== about) last = { about, ticket: note(held) };
      const mine = last;
      if (goesOut !== undefined) mine.goesOut = goesOut;
      try {
        return await make(held, await mine.ticket, mine.goesOut);
      } catch (error) {
        if (last === mine) last = undefined;
        throw error;
      }
    },
    isAsked: (held) => last?.about === aboutOf(held),
    async accept(held, pasted) {
      const answer = await decode('JAWAB', pasted);
      const nonce = nonceOf(answer);
      if (nonce === undefined) return { ok: false, reason: refusals.malformed };
      const actual = await subjectOfDraft(held, nonce, policy(), requester().id);
      const result = await redeem(answer, actual);
      // The request is used up, or may not be known here any more; the next one is another.
      if (result.ok || ['refused', 'not-asked', 'no-storage'].includes(result.refusal)) last = undefined;
      return result.ok ? result : { ok: false, reason: reasonOf(result) };
    },
  };
}
