/** What requests and answers must look like when they come out of a chat. Carries zod; not for the content script. */
import { z } from '../../policy/zod';

const site = z.enum(['facebook', 'x', 'instagram', 'threads']);
const surface = z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']);
const policy = z.strictObject({ id: z.string().max(80), revision: z.int().min(0) });
const nonce = z.string().regex(/^[0-9a-f]{32}$/);
const moment = z.number().min(0).max(8.64e15);

export const requestSchema = z.strictObject({
  nonce,
  at: moment,
  requester: z.strictObject({ id: z.string().max(80), name: z.string().max(200) }),
  identity: z.strictObject({
    site,
    handle: z.string().max(200).exactOptional(),
    name: z.string().max(200).exactOptional(),
    pageId: z.string().max(100).exactOptional(),
    confidence: z.enum(['sure', 'likely', 'unreadable']),
  }),
  surface,
  policy,
  attachments: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'file']),
        name: z.string().max(300).exactOptional(),
        alt: z.string().max(2000).exactOptional(),
      }),
    )
    .max(50),
  text: z.string().max(100_000),
});

export const subjectSchema = z.strictObject({
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  account: z.string().max(220),
  site,
  surface,
  policy,
  requester: z.string().max(80),
});

export const answerSchema = z.strictObject({
  nonce,
  subject: subjectSchema,
  approver: z.string().max(80),
  from: moment,
  until: moment,
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
