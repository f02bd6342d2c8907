/** The approver's side: read a request, sign an answer. The secret key never leaves the browser it was made in. */
import canonicalize from 'canonicalize';
import { signBytes, verifyBytes } from '../../policy/read/trust/keys';
import { decode, encode } from './codec';
import { requestSchema } from './schema';
import { subjectOfRequest } from './subject';
import type { ApprovalAnswer, ApprovalRequest } from './types';

/** The request in a pasted message; undefined when there is none, or not all of it. */
export async function readRequest(pasted: string): Promise<ApprovalRequest | undefined> {
  return requestSchema.safeParse(await decode('MINTA', pasted)).data;
}

const signed = (answer: Omit<ApprovalAnswer, 'signature'>): Uint8Array =>
  new TextEncoder().encode(`saring-approval/1\n${canonicalize(answer) ?? ''}`);

/**
 * Signs exactly this request for a window of time (milliseconds since the epoch). Undefined for one's own request.
 * Answers the code to send back; it holds no text.
 */
export async function approve(
  request: ApprovalRequest,
  approver: { readonly id: string; readonly secretKey: string },
  window: { readonly from: number; readonly until: number },
): Promise<string | undefined> {
  if (request.requester.id === approver.id) return undefined;
  const answer = {
    nonce: request.nonce,
    subject: await subjectOfRequest(request),
    approver: approver.id,
    from: window.from,
    until: window.until,
  };
  return encode('JAWAB', { ...answer, signature: await signBytes(signed(answer), approver.secretKey) });
}

/** Was the answer signed with this key (base64)? */
export function isSignedBy(answer: ApprovalAnswer, publicKey: string): Promise<boolean> {
  const { signature, ...rest } = answer;
  return verifyBytes(signed(rest), signature, publicKey);
}
