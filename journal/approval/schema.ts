/** What requests and answers must look like when they come out of a chat. Carries zod; not for the content script. */
import { site, surface } from '../../policy/schema/common';
import { z } from '../../policy/schema/zod';
import { digest, moment, policyMark, random } from '../store/schema';

export const requestSchema = z.strictObject({
  nonce: random,
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
  policy: policyMark,
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
  textHash: digest,
  account: z.string().max(220),
  site,
  surface,
  policy: policyMark,
  requester: z.string().max(80),
});

export const answerSchema = z.strictObject({
  nonce: random,
  subject: subjectSchema,
  approver: z.string().max(80),
  from: moment,
  until: moment,
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
