/** The approver's side: read a request, sign an answer. The secret key never leaves the browser it was made in. */
import canonicalize from 'canonicalize';
import { signBytes, verifyBytes } from '../../policy/read/trust/keys';
import { decode, encode } from './codec';
import { maxNote, requestSchema } from './schema';
import { subjectOfRequest } from './subject';
import type { ApprovalAnswer, ApprovalRequest } from './types';

/** The request in a pasted message; undefined when there is none, or not all of it. */
export async function readRequest(pasted: string): Promise<ApprovalRequest | undefined> {
  return requestSchema.safeParse(await decode('MINTA', pasted)).data;
}

const signed = (answer: Omit<ApprovalAnswer, 'signature'>): Uint8Array =>
  new TextEncoder().encode(`saring-approval/2\n${canonicalize(answer) ?? ''}`);

export interface Judgement {
  readonly decision: 'approve' | 'refuse';
  readonly note?: string;
  /** In which an approval may be used, milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}

/**
 * Signs exactly this request with what was decided about it. Undefined for one's own request. Answers the code to send back; it
 * holds no text of the draft.
 */
export async function answerRequest(
  request: ApprovalRequest,
  approver: { readonly id: string; readonly secretKey: string },
  { decision, note = '', from, until }: Judgement,
): Promise<string | undefined> {
  if (request.requester.id === approver.id) return undefined;
  const said = [...note.replace(/\s+/gu, ' ').trim()].slice(0, maxNote / 2).join('');
  const answer = {
    nonce: request.nonce,
    subject: await subjectOfRequest(request),
    decision,
    ...(said === '' ? {} : { note: said }),
    approver: approver.id,
    from,
    until,
  };
  return encode('JAWAB', { ...answer, signature: await signBytes(signed(answer), approver.secretKey) });
}

/** Was the answer signed with this key (base64)? */
export function isSignedBy(answer: ApprovalAnswer, publicKey: string): Promise<boolean> {
  const { signature, ...rest } = answer;
  return verifyBytes(signed(rest), signature, publicKey);
}
