/** What requests and answers must look like when they come out of a chat. */
import { digest, line, moment, optional, policyMark, random, site, surface } from '../store/schema';
import { z } from '../store/zod';

/** Characters of an approver's note. */
export const maxNote = 300;

export const requestSchema = z.strictObject({
  nonce: random,
  lock: digest,
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
        picture: optional(digest),
        bound: optional(z.enum(['bytes', 'address'])),
      }),
    )
    .check(z.maxLength(50)),
  found: optional(
    z
      .array(
        z.strictObject({
          picture: z.number().check(z.int(), z.minimum(1), z.maximum(50)),
          rule: line(120),
          severity: z.enum(['note', 'warn', 'block', 'off']),
        }),
      )
      .check(z.maxLength(200)),
  ),
  text: line(100_000),
  goesOut: optional(moment),
});

const subject = {
  textHash: digest,
  account: line(220),
  site,
  surface,
  policy: policyMark,
  requester: line(80),
};

/** A draft about to be sent, as its page tells of it. */
export const actualSchema = z.strictObject(subject);
const subjectSchema = z.strictObject({ ...subject, lock: digest });

export const answerSchema = z.strictObject({
  nonce: random,
  subject: subjectSchema,
  decision: z.enum(['approve', 'refuse']),
  note: optional(line(maxNote)),
  approver: line(80),
  from: moment,
  until: moment,
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});
