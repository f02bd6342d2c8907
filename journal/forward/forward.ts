/**
 * Hands entries to the office's receiver, one batch after the other. The journal itself is what waits: `progress` says how far it was
 * handed over, so that nothing is lost however often the background is ended. A batch whose answer was lost goes again with the same
 * identifiers, by which the reader keeps one of each.
 */
import type { JournalDatabase } from '../store/database';
import { type Answer, post } from './answer';
import { nextBatch, type Sender } from './batch';
import { currentProgress, storeProgress } from './progress';
import type { Batch, ForwardPolicy, Progress } from './types';

const second = 1000;
const hour = 3_600_000;
const firstRetry = 15 * second;
export const longestRetry = 6 * hour;

/** While nothing may be sent, milliseconds. */
const lookAgain = 60 * second;

/** When to try next, by where it stood after the last time; `idle` when nothing waits. What is in the way is not looked at without end. */
export function nextTry({ problem, nextAt }: Progress, waiting: number, now: number): number | 'idle' {
  if (waiting === 0) return 'idle';
  return problem && nextAt <= now ? now + lookAgain : nextAt;
}

/** Milliseconds to wait after so many failures in a row: doubled each time, and never the same for all computers of an office. */
export const backOff = (failures: number, random: () => number = Math.random): number =>
  Math.min(longestRetry, firstRetry * 2 ** Math.min(failures - 1, 20)) * (0.5 + random() / 2);

export interface ForwardOptions {
  readonly policy: ForwardPolicy;
  readonly sender: Sender;
  /** May this address be asked? */
  readonly isAllowed: boolean;
  /** The header's value, from group policy. */
  readonly header?: string | undefined;
  /** Tries now, whatever the time of the next attempt. */
  readonly force?: boolean;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly send?: (body: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** What is in the way before anything is sent. */
function obstacle({ policy, isAllowed, header }: ForwardOptions): Progress['problem'] {
  if (!isAllowed) return { kind: 'permission' };
  return policy.header !== undefined && !header ? { kind: 'header' } : undefined;
}

function after(progress: Progress, batch: Batch, answer: Answer, now: number, random: () => number): Progress {
  const { problem: _, ...calm } = progress;
  const count = batch.through - batch.from + 1;
  switch (answer.kind) {
    case 'taken': {
      const rejected = Math.min(answer.rejected, count);
      const total = { sent: calm.sent + count - rejected, rejected: calm.rejected + rejected };
      return { ...calm, ...total, through: batch.through, sentAt: now, nextAt: now, failures: 0 };
    }
    case 'too-long':
      // One entry alone that is too long can't be made shorter.
      return count === 1
        ? { ...calm, through: batch.through, passedOver: calm.passedOver + 1, nextAt: now, failures: 0 }
        : { ...calm, most: Math.ceil(count / 2), nextAt: now };
    case 'refused':
      return { ...calm, problem: answer.problem, failures: calm.failures + 1, nextAt: now + longestRetry * (0.5 + random() / 2) };
    case 'later': {
      const failures = calm.failures + 1;
      const wait = Math.max(backOff(failures, random), Math.min(answer.after ?? 0, 4 * longestRetry));
      return { ...calm, problem: answer.problem, failures, nextAt: now + wait };
    }
  }
}

/** Sends what waits and is due. Returns where it stands afterwards; rejects where the journal can't be read. */
export async function forward(db: JournalDatabase, options: ForwardOptions): Promise<Progress> {
  const { policy, sender, header, force, now = Date.now, random = Math.random } = options;
  const headers = policy.header !== undefined && header ? { [policy.header]: header } : {};
  const send = options.send ?? ((body, given) => post(policy.address, given, body));
  let progress = await currentProgress(db);
  const problem = obstacle(options);
  if (problem) {
    // Nothing was tried: as soon as it is out of the way, it goes on.
    progress = { ...progress, problem, nextAt: 0 };
    await storeProgress(db, progress);
    return progress;
  }
  let isFirst = true;
  while (progress.nextAt <= now() || (force && isFirst)) {
    isFirst = false;
    const batch = await nextBatch(db, progress, policy, sender);
    if (!batch) {
      const { problem: _, ...calm } = progress;
      progress = { ...calm, failures: 0, nextAt: 0 };
      await storeProgress(db, progress);
      return progress;
    }
    progress = after(progress, batch, await send(batch.body, headers), now(), random);
    await storeProgress(db, progress);
  }
  return progress;
}
