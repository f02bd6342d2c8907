/** The numbered choices with their votes; the answer is told apart by more than colour once it is shown. */
import { Check, Minus, Plus } from 'lucide-preact';
import type { Scenario } from '../decks/types';
import { vote, votesOf } from './lesson';
import { choiceName } from './rule-name';
import type { Session } from './session';
import { words } from './words';

export function Choices({ session, scenario }: { readonly session: Session; readonly scenario: Scenario }) {
  const { lesson, deck } = session;
  const t = words();
  const votes = votesOf(lesson.value, scenario);
  const most = Math.max(1, ...votes);
  const isOpen = lesson.value.step === 'guess';
  const change = (choice: number, by: number): void => {
    lesson.value = vote(lesson.value, deck.value, choice, by);
  };
  return (
    <ol class="choices">
      {scenario.choices.map((choice, index) => {
        const count = votes[index] ?? 0;
        const isRight = !isOpen && scenario.answers.includes(choice);
        return (
          <li key={choice} data-choice={choice} data-votes={count} data-right={isRight ? '' : undefined}>
            <span class="choice-number">{isRight ? <Check size="1.1em" aria-hidden /> : index + 1}</span>
            <span class="choice-name">
              {choiceName(choice)} {isRight && <small>{t.right}</small>}
              <span class="choice-bar" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            {isOpen ? (
              <span class="choice-votes">
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t.fewerVotes(choiceName(choice))}
                  onClick={() => change(index, -1)}
                >
                  <Minus size="1em" aria-hidden />
                </button>
                <input
                  type="number"
                  min={0}
                  max={999}
                  aria-label={t.votes(choiceName(choice))}
                  value={count}
                  onInput={(event) => change(index, (Number.parseInt(event.currentTarget.value, 10) || 0) - count)}
                />
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t.moreVotes(choiceName(choice))}
                  onClick={() => change(index, 1)}
                >
                  <Plus size="1em" aria-hidden />
                </button>
              </span>
            ) : (
              <span class="choice-votes">{t.voteCount(count)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
