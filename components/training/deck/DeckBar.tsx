/** Over every scenario: which deck, how far, the clock and the score. */
import { Pause, Play } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { say } from '../../shared/words';
import { parseDeck } from '../decks/parse';
import { FileProblems } from '../FileProblems';
import type { Stage } from '../stage';
import type { FileProblem } from '../types';
import { DeckFileMenu } from './DeckFileMenu';
import { score, setTeams, teamNames } from './lesson';
import type { Session } from './session';
import { clockText } from './timer';
import { words } from './words';

const lengths = [30, 45, 60, 90, 120, 180];

export function DeckBar({ stage, session }: { readonly stage: Stage; readonly session: Session }) {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const { lesson, deck, timer } = session;
  const t = words();
  const count = deck.value.scenarios.length;

  const open = async (file: File): Promise<void> => {
    const read = parseDeck(await file.text());
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) session.add(read.deck);
  };
  return (
    <>
      <div class="panel deck-bar">
        <select aria-label={t.deck} data-deck value={deck.value.id} onChange={(event) => session.open(event.currentTarget.value)}>
          {session.decks.value.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
        {stage.port.ownDecks && <DeckFileMenu stage={stage} session={session} onFile={(file) => void open(file)} />}
        <span class="deck-position">{lesson.value.at < count ? t.position(lesson.value.at + 1, count) : t.summary}</span>
        <span class="deck-clock" data-clock={timer.left.value} data-up={timer.left.value === 0 ? '' : undefined}>
          <button
            type="button"
            class="icon-button"
            aria-label={timer.running.value ? t.pause : t.start}
            title={timer.running.value ? t.pause : t.start}
            onClick={timer.toggle}
          >
            {timer.running.value ? <Pause size="1.1em" aria-hidden /> : <Play size="1.1em" aria-hidden />}
          </button>
          <b role="timer">{timer.left.value === 0 ? t.timeUp : clockText(timer.left.value)}</b>
          <select
            aria-label={t.seconds}
            value={timer.total.value}
            onChange={(event) => timer.reset(Number(event.currentTarget.value))}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {t.secondsOf(length)}
              </option>
            ))}
          </select>
        </span>
        <span class="deck-score">
          {lesson.value.points.map((points, team) => {
            const name = teamNames[team] ?? '';
            return (
              <button
                key={name}
                type="button"
                data-team={name}
                data-points={points}
                title={t.teamPoint(name)}
                onClick={() => {
                  lesson.value = score(lesson.value, team);
                }}
              >
                {t.team(name)} <b>{points}</b>
              </button>
            );
          })}
          <select
            aria-label={t.teams}
            value={lesson.value.points.length}
            onChange={(event) => {
              lesson.value = setTeams(lesson.value, Number(event.currentTarget.value));
            }}
          >
            {[2, 3, 4, 5, 6].map((number) => (
              <option key={number} value={number}>
                {t.teamCount(number)}
              </option>
            ))}
          </select>
        </span>
      </div>
      {problems.length > 0 && <FileProblems title={t.refused(problems.length)} problems={problems} />}
    </>
  );
}
