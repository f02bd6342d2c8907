/** The trainer's own window: notes, the answer before it is shown, what comes next, and the same keys as the stage. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { locale, messages, say } from '../../shared/words';
import { teamNames } from '../deck/lesson';
import { choiceName } from '../deck/rule-name';
import { clockText } from '../deck/timer';
import { words as deckWords } from '../deck/words';
import { type KeyAction, keyAction } from '../keys';
import { followStage, type Snapshot } from './channel';

const words = messages({
  id: {
    waiting: 'Menunggu panggung. Biarkan jendela panggung tetap terbuka.',
    notes: 'Petunjuk pelatih',
    noNotes: 'Tidak ada petunjuk untuk soal ini.',
    answer: 'Jawaban',
    following: 'Sesudah ini',
    last: 'Ringkasan',
    lessonTime: 'Waktu berjalan',
    keys: 'Tombol di jendela ini bekerja di panggung.',
  },
  en: {
    waiting: 'Waiting for the stage. Keep the stage’s window open.',
    notes: 'Hints for the trainer',
    noNotes: 'There are no hints for this question.',
    answer: 'Answer',
    following: 'After this',
    last: 'Summary',
    lessonTime: 'Time gone by',
    keys: 'Keys pressed in this window work on stage.',
  },
});

/** Minutes and seconds since the window was opened. */
function useElapsed(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const from = performance.now();
    const ticking = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1000)), 1000);
    return () => clearInterval(ticking);
  }, []);
  return seconds;
}

export function Presenter({ stage }: { readonly stage: string }) {
  const [now, setNow] = useState<Snapshot>();
  const press = useRef<(action: KeyAction) => void>(() => undefined);
  const elapsed = useElapsed();
  useLayoutEffect(() => {
    const following = followStage(stage, (snapshot) => {
      locale.value = snapshot.locale;
      setNow(snapshot);
    });
    press.current = following.press;
    const onKey = (event: KeyboardEvent): void => {
      const action = keyAction(event, false);
      if (!action || action.do === 'full-screen' || action.do === 'presenter') return;
      event.preventDefault();
      following.press(action);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      following.close();
    };
  }, [stage]);

  const t = words();
  const d = deckWords();
  if (!now) return <p class="saring presenter">{t.waiting}</p>;
  return (
    <div class="saring presenter" data-presenter data-at={now.at} data-step={now.step}>
      <header>
        <b>{say(now.deck)}</b>
        <span>{now.at < now.count ? d.position(now.at + 1, now.count) : d.summary}</span>
        <span data-left={now.left}>{now.left === 0 ? d.timeUp : clockText(now.left)}</span>
        <span>
          {t.lessonTime} {clockText(elapsed)}
        </span>
      </header>
      <main>
        <h1>
          {say(now.title)} <small>{d[now.step]}</small>
        </h1>
        <section>
          <h2>{t.notes}</h2>
          <p class="notes">{say(now.notes) || t.noNotes}</p>
        </section>
        <section>
          <h2>{t.answer}</h2>
          <p data-answers>{now.answers.map(choiceName).join(', ') || '–'}</p>
        </section>
        <ul>
          {now.votes.map(({ choice, count }, index) => (
            <li key={choice}>
              {index + 1}. {choiceName(choice)}: <b>{count}</b>
            </li>
          ))}
        </ul>
        <p>
          {now.points.map((points, team) => (
            <span key={teamNames[team]} class="presenter-team">
              {d.team(teamNames[team] ?? '')} <b>{points}</b>
            </span>
          ))}
        </p>
        <p class="aside">
          {t.following}: {now.following ? say(now.following) : t.last}
        </p>
      </main>
      <footer>
        <button type="button" class="button" onClick={() => press.current({ do: 'previous' })}>
          {d.previous}
        </button>
        <button type="button" class="button primary" onClick={() => press.current({ do: 'next' })}>
          {d.next}
        </button>
        <span>{t.keys}</span>
      </footer>
    </div>
  );
}
