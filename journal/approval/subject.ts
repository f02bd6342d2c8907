/** What an approval is bound to. The page of the officer and the browser of the approver compute it each for themselves. */
import canonicalize from 'canonicalize';
import type { ActingIdentity } from '../../policy/types';
import { sha256 } from '../chain/hash';
import type { PolicyMark } from '../types';
import { attachmentsOf, foundIn } from './pictures';
import type { ApprovalRequest, ApprovalSubject, FoundInPicture, HeldDraft, RequestAttachment } from './types';

/** The account by what identifies it most surely; `unreadable` stays its own case. */
export function accountKey(identity: Pick<ActingIdentity, 'handle' | 'name' | 'pageId' | 'confidence'>): string {
  if (identity.confidence === 'unreadable') return 'unreadable';
  if (identity.pageId) return `page:${identity.pageId}`;
  if (identity.handle) return `handle:${identity.handle.replace(/^@/, '').toLowerCase()}`;
  return `name:${identity.name ?? ''}`;
}

/**
 * Text and attachments in one hash: an added picture is an altered draft, and so is another one in its place. What was found in the
 * pictures is in it too, since the approver cannot see that for himself.
 */
function contentHash(
  nonce: string,
  text: string,
  attachments: readonly RequestAttachment[],
  found: readonly FoundInPicture[],
): Promise<string> {
  const marks = [
    ...attachments.map(({ kind, bound = '', picture = '' }) => `${kind} ${bound} ${picture}`),
    ...found.map(({ picture, rule, severity }) => `found ${picture} ${rule} ${severity}`),
  ].sort();
  return sha256(`${nonce}\n${canonicalize(marks)}\n${text.replace(/\r\n?/g, '\n')}`);
}

export async function subjectOfRequest(request: ApprovalRequest): Promise<ApprovalSubject> {
  return {
    textHash: await contentHash(request.nonce, request.text, request.attachments, request.found ?? []),
    account: accountKey(request.identity),
    site: request.identity.site,
    surface: request.surface,
    policy: { id: request.policy.id, revision: request.policy.revision },
    requester: request.requester.id,
    lock: request.lock,
  };
}

/** What is about to be sent. The lock is the background's to know. */
export async function subjectOfDraft(
  held: HeldDraft,
  nonce: string,
  policy: PolicyMark,
  requester: string,
): Promise<Omit<ApprovalSubject, 'lock'>> {
  const { text, site, surface, identity, attachments } = held.draft;
  return {
    textHash: await contentHash(nonce, text, await attachmentsOf(nonce, attachments), foundIn(held)),
    account: accountKey(identity),
    site,
    surface,
    policy: { id: policy.id, revision: policy.revision },
    requester,
  };
}
