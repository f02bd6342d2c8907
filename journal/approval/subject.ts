/** What an approval is bound to. The page of the officer and the browser of the approver compute it each for themselves. */
import canonicalize from 'canonicalize';
import type { ActingIdentity } from '../../policy/types';
import type { Attachment } from '../../rules/engine/types';
import { hashText } from '../chain/hash';
import type { PolicyMark } from '../types';
import type { ApprovalRequest, ApprovalSubject, HeldDraft } from './types';

/** The account by what identifies it most surely; `unreadable` stays its own case. */
export function accountKey(identity: Pick<ActingIdentity, 'handle' | 'name' | 'pageId' | 'confidence'>): string {
  if (identity.confidence === 'unreadable') return 'unreadable';
  if (identity.pageId) return `page:${identity.pageId}`;
  if (identity.handle) return `handle:${identity.handle.replace(/^@/, '').toLowerCase()}`;
  return `name:${identity.name ?? ''}`;
}

/** Text and the kinds of its attachments in one hash; an added picture is an altered draft. */
function contentHash(nonce: string, text: string, attachments: readonly Attachment[]): Promise<string> {
  const kinds = attachments.map(({ kind }) => kind).sort();
  return hashText(nonce, `${canonicalize(kinds)}\n${text}`);
}

export async function subjectOfRequest(request: ApprovalRequest): Promise<ApprovalSubject> {
  return {
    textHash: await contentHash(request.nonce, request.text, request.attachments),
    account: accountKey(request.identity),
    site: request.identity.site,
    surface: request.surface,
    policy: { id: request.policy.id, revision: request.policy.revision },
    requester: request.requester.id,
  };
}

export async function subjectOfDraft(
  held: HeldDraft,
  nonce: string,
  policy: PolicyMark,
  requester: string,
): Promise<ApprovalSubject> {
  const { text, site, surface, identity, attachments } = held.draft;
  return {
    textHash: await contentHash(nonce, text, attachments),
    account: accountKey(identity),
    site,
    surface,
    policy: { id: policy.id, revision: policy.revision },
    requester,
  };
}
