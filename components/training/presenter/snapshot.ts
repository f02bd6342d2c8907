import { locale } from '../../shared/words';
import { votesOf } from '../deck/lesson';
import { words } from '../deck/words';
import type { Stage } from '../stage';
import type { Snapshot } from './channel';

/** The lesson as the trainer's window shows it. Reads signals, so an effect around it runs at every change. */
export function snapshotOf({ session, view }: Stage): Snapshot {
  const { lesson, deck, scenario, timer } = session;
  const { at, step, points } = lesson.value;
  const now = scenario.value;
  const following = deck.value.scenarios[at + 1];
  const ended = { id: words().summary, en: words().summary };
  return {
    view: view.value,
    deck: deck.value.title,
    at,
    count: deck.value.scenarios.length,
    step: now ? step : 'summary',
    title: now?.title ?? ended,
    notes: now?.notes ?? { id: '', en: '' },
    answers: now?.answers ?? [],
    ...(following ? { following: following.title } : {}),
    votes: now ? votesOf(lesson.value, now).map((count, index) => ({ choice: now.choices[index] ?? '', count })) : [],
    points,
    left: timer.left.value,
    running: timer.running.value,
    locale: locale.value,
  };
}
