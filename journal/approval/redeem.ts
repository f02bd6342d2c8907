/** The background's side: decides whether an answer opens a draft, and uses up the request. Text never comes here. */
import type { JournalDatabase } from '../store/database';
import { isSignedBy } from './answer';
import { lockOf } from './ask';
import { actualSchema, answerSchema } from './schema';
import type { ApprovalSubject, Asked, Redemption, Refusal } from './types';

export interface Approver {
  readonly id: string;
  readonly name: string;
  readonly publicKey: string;
  /** The officer who approves under this id, where the policy says who that is. */
  readonly officer?: string;
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
function difference(signed: ApprovalSubject, actual: Omit<ApprovalSubject, 'lock'>): Refusal | undefined {
  if (signed.requester !== actual.requester) return 'other-officer';
  if (signed.policy.id !== actual.policy.id || signed.policy.revision !== actual.policy.revision) return 'other-policy';
  if (signed.site !== actual.site || signed.account !== actual.account) return 'other-account';
  if (signed.surface !== actual.surface || signed.textHash !== actual.textHash) return 'altered-text';
  return undefined;
}

/** The latest time the journal saw since the request was made; a clock that is put back stands before it. */
async function latestSince(database: JournalDatabase, { seq, at }: Asked): Promise<number> {
  let latest = at;
  const range = IDBKeyRange.lowerBound(seq, true);
  for (let cursor = await database.transaction('entries').store.openCursor(range); cursor; cursor = await cursor.continue())
    latest = Math.max(latest, cursor.value.at);
  return latest;
}

/** Takes the request away; false when somebody was first. One transaction, so that two tabs can't both win. */
async function claim(database: JournalDatabase, nonce: string): Promise<boolean> {
  const tx = database.transaction('asked', 'readwrite', { durability: 'strict' });
  const isThere = (await tx.store.getKey(nonce)) !== undefined;
  if (isThere) await tx.store.delete(nonce);
  await tx.done;
  return isThere;
}

/** Checks an answer against the draft about to be sent (`actual`, made in its page) and uses its request up. */
export async function redeem(answer: unknown, actual: unknown, options: RedeemOptions): Promise<Redemption> {
  const refuse = (refusal: Refusal): Redemption => ({ ok: false, refusal });
  const given = answerSchema.safeParse(answer).data;
  const subject = actualSchema.safeParse(actual).data;
  if (!given || !subject) return refuse('malformed');
  const approver = options.approvers.find(({ id }) => id === given.approver);
  if (!approver || !(await isSignedBy(given, approver.publicKey))) return refuse('wrong-key');
  const own = [approver.id, approver.officer];
  if (own.includes(given.subject.requester) || own.includes(subject.requester)) return refuse('own-approval');
  try {
    const database = await options.database();
    const asked = await database.get('asked', given.nonce);
    if (!asked || (await lockOf(asked.secret)) !== given.subject.lock) return refuse('not-asked');
    if (given.decision === 'refuse') {
      await claim(database, given.nonce);
      return { ok: false, refusal: 'refused', approver: approver.name, ...(given.note ? { note: given.note } : {}) };
    }
    const different = difference(given.subject, subject);
    if (different) return refuse(different);
    const latest = await latestSince(database, asked);
    if (options.now < latest - clockSlack) return refuse('clock-back');
    if (options.now < given.from - clockSlack || options.now > given.until) return refuse('expired');
    if (!(await claim(database, given.nonce))) return refuse('not-asked');
    return { ok: true, approver: approver.name };
  } catch {
    return refuse('no-storage');
  }
}
