/** The class mends the draft: wording and account, checked at every key. */
import { useState } from 'preact/hooks';
import { placesOf } from '../../shared/finding/places';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import type { Scenario } from '../decks/types';
import { draftOf, type StageText } from '../draft';
import { SeverityTag } from '../SeverityTag';
import type { Stage } from '../stage';
import { RoleSelect } from './RoleSelect';
import { words } from './words';

/** A better post is written anew: what was attached to the leaked one does not come along. */
const first = ({ draft, better }: Scenario, shown: boolean): StageText =>
  shown && better ? { ...draft, attachments: [], ...better } : draft;

/** What is typed belongs to one scenario and one of its drafts: give it a key of both. */
export function FixPanel(props: {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly shown: boolean;
  readonly onShow: () => void;
}) {
  const { stage, scenario, shown } = props;
  const [said, setSaid] = useState(() => first(scenario, shown));
  const t = words();
  const [cast, office] = [stage.cast.value, stage.office.value];
  if (!cast || !office) return null;

  const { findings } = office.look(draftOf(said, cast)).verdict;
  const places = placesOf(findings).map(([gravest]) => gravest);
  const stops = places.filter(({ severity }) => severity !== 'note');
  return (
    <div class="fix-panel" data-fix-findings={stops.length}>
      <label class="field">
        <span>{t.rewrite}</span>
        <textarea
          rows={4}
          data-fix-text
          value={said.text}
          onInput={(event) => setSaid({ ...said, text: event.currentTarget.value })}
        />
      </label>
      <div class="fix-account">
        <span aria-hidden="true">{t.actingAs}</span>
        <RoleSelect role={said.role ?? 'assigned'} onRole={(role) => setSaid({ ...said, role })} />
      </div>
      <MarkedText text={said.text} marks={findings} />
      <div class="fix-outcome" role="status" data-clean={stops.length === 0 ? '' : undefined}>
        <b>{stops.length === 0 ? t.clean : t.stillFires(stops.length)}</b>
        <ul>
          {places.slice(0, 3).map((finding) => (
            <li key={finding.key}>
              <SeverityTag severity={finding.severity} /> {say(finding.message)}
            </li>
          ))}
        </ul>
      </div>
      {!shown && (
        <button type="button" class="button small" onClick={props.onShow}>
          {t.showBetter}
        </button>
      )}
    </div>
  );
}
