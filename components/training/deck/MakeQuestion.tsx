/** A question of the trainer's own, made on stage: Saring says what is right while it is written. */
import { useState } from 'preact/hooks';
import { sites } from '../../../compose/sites';
import { placesOf } from '../../shared/finding/places';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import { choicesFor } from '../decks/from-rules';
import { passes, type Scenario } from '../decks/types';
import { draftOf, type StageText } from '../draft';
import { SeverityTag } from '../SeverityTag';
import { practiceSites } from '../sites/types';
import type { Stage } from '../stage';
import { RoleSelect } from './RoleSelect';
import { choiceName } from './rule-name';
import type { Session } from './session';
import { words } from './words';

const blank = { title: '', story: '', lesson: '', better: '' };
/** A question has as many answers as leave room for others among its choices. */
const mostAnswers = 4;

const same = (words: string) => ({ id: words, en: words });

export function MakeQuestion({ stage, session }: { readonly stage: Stage; readonly session: Session }) {
  const [written, setWritten] = useState(blank);
  const [said, setSaid] = useState<StageText>({ text: '', site: 'x', role: 'assigned' });
  const [added, setAdded] = useState(0);
  const t = words();
  const [cast, office] = [stage.cast.value, stage.office.value];
  if (!cast || !office) return null;

  const { findings } = office.look(draftOf(said, cast)).verdict;
  const stops = [...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule))];
  const answers = stops.length === 0 ? [passes] : stops.slice(0, mostAnswers);
  const betterStops = office
    .look(draftOf({ ...said, text: written.better }, cast))
    .verdict.findings.filter(({ severity }) => severity !== 'note').length;
  const isWhole = [written.title, written.story, written.lesson, said.text].every((each) => each.trim() !== '');
  const add = () => {
    const scenario: Omit<Scenario, 'id'> = {
      title: same(written.title.trim()),
      story: same(written.story.trim()),
      draft: { ...said, text: said.text.trim() },
      answers,
      choices: choicesFor(stops.slice(0, mostAnswers)),
      lesson: same(written.lesson.trim()),
      ...(written.better.trim() ? { better: { text: written.better.trim() } } : {}),
      notes: same(''),
    };
    session.addOwn(scenario);
    setWritten(blank);
    setSaid({ ...said, text: '' });
    setAdded(added + 1);
  };
  const area = (field: 'story' | 'lesson' | 'better', rows: number, most: number) => (
    <label class="field">
      <span>{t[`make_${field}`]}</span>
      <textarea
        rows={rows}
        maxLength={most}
        data-make={field}
        value={written[field]}
        onInput={({ currentTarget: { value } }) => setWritten({ ...written, [field]: value })}
      />
    </label>
  );
  return (
    <form
      class="scenario make"
      data-making
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) add();
      }}
    >
      <section class="panel scenario-story">
        <h2>{t.make}</h2>
        <label class="field">
          <span>{t.make_title}</span>
          <input
            type="text"
            maxLength={200}
            data-make="title"
            value={written.title}
            onInput={({ currentTarget: { value } }) => setWritten({ ...written, title: value })}
          />
        </label>
        {area('story', 2, 2000)}
        <label class="field">
          <span>{t.make_text}</span>
          <textarea
            rows={3}
            maxLength={5000}
            data-make="text"
            value={said.text}
            onInput={({ currentTarget: { value } }) => setSaid({ ...said, text: value })}
          />
        </label>
        <p class="make-where">
          <select
            aria-label={t.make_site}
            value={said.site}
            onChange={({ currentTarget: { value } }) => {
              const site = practiceSites.find((each) => each === value);
              if (site) setSaid({ ...said, site });
            }}
          >
            {practiceSites.map((site) => (
              <option key={site} value={site}>
                {sites[site].name}
              </option>
            ))}
          </select>
          <RoleSelect role={said.role ?? 'assigned'} onRole={(role) => setSaid({ ...said, role })} />
        </p>
        {area('lesson', 2, 2000)}
        {area('better', 2, 5000)}
      </section>
      <section class="panel scenario-answer">
        <h2>{t.makeAnswer}</h2>
        {said.text.trim() === '' ? (
          <p class="empty">{t.makeAnswerHint}</p>
        ) : (
          <>
            <MarkedText text={said.text} marks={findings} />
            <ul class="fired">
              {placesOf(findings).map(([finding]) => (
                <li key={finding.key}>
                  <SeverityTag severity={finding.severity} />
                  <span>{say(finding.ruleTitle)}</span>
                </li>
              ))}
            </ul>
            <p class="lesson" data-make-answers={answers.join(' ')}>
              <b>{t.answer}:</b> {answers.map(choiceName).join(', ')}
            </p>
          </>
        )}
        {written.better.trim() !== '' && (
          <p class="fix-outcome" data-clean={betterStops === 0 ? '' : undefined}>
            {betterStops === 0 ? t.betterClean : t.betterStops(betterStops)}
          </p>
        )}
        <p class="step-note" role="status">
          {added > 0 ? t.makeAdded(added) : t.makeHint}
        </p>
        <p class="scenario-move">
          <button type="button" class="button" data-make-done onClick={() => session.endMaking()}>
            {t.makeDone}
          </button>
          <button type="submit" class="button primary" disabled={!isWhole}>
            {t.makeAdd}
          </button>
        </p>
      </section>
    </form>
  );
}
