/** What the lesson was about and how the class voted, for the screen and for paper. No names of participants. */
import { dateLocale, say } from '../../shared/words';
import { teamNames, votesOf } from './lesson';
import { choiceName } from './rule-name';
import type { Session } from './session';
import { words } from './words';

export function Summary({ session }: { readonly session: Session }) {
  const { lesson, deck } = session;
  const t = words();
  const today = new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long' }).format(new Date());
  const seen = deck.value.scenarios.filter(({ id }) => lesson.value.revealed.includes(id));
  return (
    <section class="panel summary" data-summary>
      <header>
        <div>
          <h2>{say(deck.value.title)}</h2>
          <p class="step-note">
            {t.printed(today)}. {t.noNames}
          </p>
        </div>
        <p class="summary-score">
          {lesson.value.points.map((points, team) => (
            <span key={teamNames[team]}>
              {t.team(teamNames[team] ?? '')} <b>{points}</b>
            </span>
          ))}
        </p>
        <p class="summary-tools">
          <button type="button" class="button" data-move="previous" onClick={() => session.act({ do: 'previous' })}>
            {t.previous}
          </button>
          <button type="button" class="button" onClick={() => session.open(deck.value.id)}>
            {t.restart}
          </button>
          <button type="button" class="button primary" data-print onClick={() => print()}>
            {t.print}
          </button>
        </p>
      </header>
      <div class="summary-table">
        <table>
          <thead>
            <tr>
              <th>{t.scenario}</th>
              <th>{t.answer}</th>
              <th>{t.remember}</th>
            </tr>
          </thead>
          <tbody>
            {seen.map((scenario) => {
              const votes = votesOf(lesson.value, scenario);
              const all = votes.reduce((sum, count) => sum + count, 0);
              const right = votes.reduce(
                (sum, count, index) => sum + (scenario.answers.includes(scenario.choices[index] ?? '') ? count : 0),
                0,
              );
              return (
                <tr key={scenario.id} data-summary-row={scenario.id} data-right-votes={right} data-all-votes={all}>
                  <td>
                    <b>{say(scenario.title)}</b>
                    <span>{scenario.draft.text}</span>
                  </td>
                  <td>
                    <b>{scenario.answers.map(choiceName).join(', ')}</b>
                    <span>{all === 0 ? t.noVotes : t.answered(right, all)}</span>
                  </td>
                  <td>{say(scenario.lesson)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
