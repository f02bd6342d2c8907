/** What the journal's tab tells of forwarding: joins the view to the journal, the browser and the background. */
import { useEffect, useState } from 'preact/hooks';
import { ForwardCard } from '../../components/journal/ForwardCard';
import { preview } from '../../journal/forward/batch';
import { forwardDue } from '../../journal/forward/due';
import { currentProgress, forwardState } from '../../journal/forward/progress';
import type { ForwardPolicy, ForwardState } from '../../journal/forward/types';
import { type JournalDatabase, openJournal } from '../../journal/store/database';
import type { ActivePolicy } from '../../policy/types';
import { requestForward, senderOf } from './forward-access';
import { sendMessage } from './messages';

/** A connection of its own for each look: the journal may be opened anew meanwhile. */
async function inJournal<T>(work: (db: JournalDatabase) => Promise<T>): Promise<T> {
  const db = await openJournal();
  return work(db).finally(() => db.close());
}

export function ForwardTab({ policy, forward }: { policy: ActivePolicy; forward: ForwardPolicy }) {
  const [state, setState] = useState<ForwardState>();
  useEffect(() => {
    const look = () => void inJournal((db) => forwardState(db, forward)).then(setState, () => undefined);
    look();
    // The background writes it after every attempt.
    const unwatch = forwardDue.watch(look);
    window.addEventListener('focus', look);
    return () => {
      unwatch();
      window.removeEventListener('focus', look);
    };
  }, [forward]);
  if (!state) return null;
  return (
    <ForwardCard
      policy={forward}
      state={state}
      allow={() => requestForward(forward)}
      sendNow={async () => {
        await sendMessage('forward');
        setState(await inJournal((db) => forwardState(db, forward)));
      }}
      preview={() => inJournal(async (db) => preview(db, await currentProgress(db), forward, senderOf(policy)))}
    />
  );
}
