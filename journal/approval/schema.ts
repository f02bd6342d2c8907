/** What requests and answers must look like when they come out of a chat. */
import { digest, line, moment, optional, policyMark, random, site, surface } from '../store/schema';
import { z } from '../store/zod';

export const requestSchema = z.strictObject({
  nonce: random,
  at: moment,
  requester: z.strictObject({ id: line(80), name: line(200) }),
  identity: z.strictObject({
    site,
    handle: optional(line(200)),
    name: optional(line(200)),
    pageId: optional(line(100)),
    confidence: z.enum(['sure', 'likely', 'unreadable']),
  }),
  surface,
  policy: policyMark,
  attachments: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'file']),
        name: optional(line(300)),
        alt: optional(line(2000)),
      }),
    )
    .check(z.maxLength(50)),
  text: line(100_000),
});

export const subjectSchema = z.strictObject({
  textHash: digest,
  account: line(220),
  site,
  surface,
  policy: policyMark,
  requester: line(80),
});

export const answerSchema = z.strictObject({
  nonce: random,
  subject: subjectSchema,
  approver: line(80),
  from: moment,
  until: moment,
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});
