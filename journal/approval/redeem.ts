/** The background's side: decides whether an answer opens a draft, and notes that it has been used. Text never comes here. */
import type { JournalDatabase } from '../store/database';
import { isSignedBy } from './answer';
import { answerSchema, subjectSchema } from './schema';
import type { ApprovalSubject, Redemption, Refusal } from './types';

export interface Approver {
  readonly id: string;
  readonly name: string;
  readonly publicKey: string;
}

export interface RedeemOptions {
  readonly approvers: readonly Approver[];
  readonly database: () => Promise<JournalDatabase>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Two computers of one office are rarely further apart than this. */
const clockSlack = 5 * 60_000;

/** What differs between what was signed and what is about to be sent; the first thing an officer would want to know. */
function difference(signed: ApprovalSubject, actual: ApprovalSubject): Refusal | undefined {
  if (signed.requester !== actual.requester) return 'other-officer';
  if (signed.policy.id !== actual.policy.id || signed.policy.revision !== actual.policy.revision) return 'other-policy';
  if (signed.site !== actual.site || signed.account !== actual.account) return 'other-account';
  if (signed.surface !== actual.surface || signed.textHash !== actual.textHash) return 'altered-text';
  return undefined;
}

/** Notes the nonce; false when it was noted before. One transaction, so that two tabs can't both win. */
async function claim(database: JournalDatabase, nonce: string, until: number): Promise<boolean> {
  const tx = database.transaction('used', 'readwrite', { durability: 'strict' });
  const isFree = (await tx.store.getKey(nonce)) === undefined;
  if (isFree) await tx.store.put({ nonce, until });
  await tx.done;
  return isFree;
}

/** Checks an answer against the draft about to be sent (`actual`, made in its page) and uses it up. */
export async function redeem(answer: unknown, actual: unknown, options: RedeemOptions): Promise<Redemption> {
  const refuse = (refusal: Refusal): Redemption => ({ ok: false, refusal });
  const given = answerSchema.safeParse(answer).data;
  const subject = subjectSchema.safeParse(actual).data;
  if (!given || !subject) return refuse('malformed');
  const approver = options.approvers.find(({ id }) => id === given.approver);
  if (!approver || !(await isSignedBy(given, approver.publicKey))) return refuse('wrong-key');
  if (given.approver === given.subject.requester || given.approver === subject.requester) return refuse('own-approval');
  const different = difference(given.subject, subject);
  if (different) return refuse(different);
  if (options.now < given.from - clockSlack || options.now > given.until) return refuse('expired');
  try {
    const isFirst = await claim(await options.database(), given.nonce, given.until);
    return isFirst ? { ok: true, approver: approver.name } : refuse('second-use');
  } catch {
    return refuse('no-storage');
  }
}
