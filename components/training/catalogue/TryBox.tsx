/** Tries one rule on any text, with the stage's switches as they stand. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Rule } from '../../../rules/engine/types';
import { MarkedText } from '../../shared/MarkedText';
import { draftOf, type StageText } from '../draft';
import { type Stage, showWay } from '../stage';
import { words } from './words';

export function TryBox(props: { readonly stage: Stage; readonly rule: Rule; readonly said: StageText | undefined }) {
  const { stage, rule } = props;
  const [said, setSaid] = useState<StageText>(props.said ?? { text: '' });
  useLayoutEffect(() => {
    if (props.said) setSaid(props.said);
  }, [props.said]);
  const t = words();
  const [cast, office] = [stage.cast.value, stage.office.value];
  if (!cast || !office) return null;

  const draft = draftOf(said, cast);
  const verdict = said.text.trim() === '' ? undefined : office.look(draft).verdict;
  const mine = verdict?.findings.filter((finding) => finding.rule === rule.id) ?? [];
  const others = new Set(verdict?.findings.filter((finding) => finding.rule !== rule.id).map((finding) => finding.rule)).size;
  const isOff = stage.switches.value.rules[rule.id] === 'off';
  const outcome = isOff ? t.tryOff : mine.length > 0 ? t.tryHit(mine.length) : t.trySilent;
  return (
    <div class="try-box" data-try-hits={verdict ? mine.length : undefined}>
      <textarea
        rows={2}
        aria-label={t.tryText}
        placeholder={t.tryHint}
        value={said.text}
        onInput={(event) => setSaid({ ...said, text: event.currentTarget.value })}
      />
      {verdict && (
        <>
          <MarkedText text={said.text} marks={mine} />
          <p class="try-outcome" role="status">
            <b>{outcome}</b> {others > 0 && t.others(others)}
            <button type="button" class="button small plain" onClick={() => showWay(stage, draft, mine[0]?.key)}>
              {t.way}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
