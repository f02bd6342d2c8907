/** When journal entries are forwarded: at every wake on which something waits and is due, and soon after a new entry. */

import { forwardDue } from '../../journal/forward/due';
import type { ForwardPolicy } from '../../journal/forward/types';
import type { JournalDatabase } from '../../journal/store/database';
import { activePolicy } from '../../policy/keep/store';
import type { ActivePolicy } from '../../policy/types';
import { lateScript } from './late-script';

export interface Forwarder {
  /** Sends what waits and is due, or all the same with `force`. Resolves to the time of the next attempt, or `idle` when nothing waits. */
  run(db: JournalDatabase, policy: ActivePolicy, wanted: ForwardPolicy, force: boolean): Promise<number | 'idle'>;
  stop(db: JournalDatabase): Promise<void>;
}

export const forwarder = lateScript<Forwarder>('saringForward', 'forwarder.js');

/** New entries gather for so long, milliseconds. */
const gathering = 2_000;
/** After a fault of the storage or of the script itself. */
const afterFault = 60_000;
/** Timers beyond this are left to the next wake: the browser ends the background before. */
const within = 25_000;
/** No attempt is put off so long; a clock that stood ahead is what makes it look so. */
const farthest = 26 * 3_600_000;

export interface Forwarding {
  /** Looks whether something is to be sent. `new`: an entry was written; `force`: now, whatever the time of the next attempt. */
  look(why?: 'new' | 'force'): Promise<void>;
}

export function keepForwarding(database: () => Promise<JournalDatabase>): Forwarding {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  function later(at: number | 'idle'): void {
    clearTimeout(timer);
    const wait = at === 'idle' ? Number.POSITIVE_INFINITY : at - Date.now();
    timer = wait <= within ? setTimeout(() => void look(), Math.max(wait, 0)) : undefined;
  }

  async function run(why: 'new' | 'force' | undefined): Promise<void> {
    const [policy, due] = await Promise.all([activePolicy.getValue(), forwardDue.getValue()]);
    const wanted = policy.journal?.forward;
    if (!wanted) {
      if (due === null) return;
      await (await forwarder.load()).stop(await database());
      await forwardDue.setValue(null);
      return;
    }
    const now = Date.now();
    if (why === 'new') {
      if (typeof due === 'number') return later(due);
      // Written down, so that it is not forgotten where the background ends before.
      await forwardDue.setValue(now + gathering);
      return later(now + gathering);
    }
    if (why === undefined && (due === 'idle' || (due !== null && due > now && due < now + farthest))) return later(due);
    const next = await forwarder
      .load()
      .then(async (loaded) => loaded.run(await database(), policy, wanted, why === 'force'))
      .catch(() => Date.now() + afterFault);
    // Pages that show the state hear of this value, so it is written though it is the same.
    await forwardDue.setValue(next);
    later(next);
  }

  /** One after the other: two at once would send the same entries twice. */
  function look(why?: 'new' | 'force'): Promise<void> {
    const turn = last.then(() => run(why));
    last = turn.catch(() => undefined);
    return turn;
  }

  return { look };
}
