import { useEffect, useState } from 'preact/hooks';
import { embedded } from '../../../policy/keep/embedded';
import type { ActivePolicy } from '../../../policy/types';
import { checkPolicy } from '../../../policy/write/check';
import { fileText } from '../../../policy/write/written';
import { ChangeList } from '../../shared/ChangeList';
import { useStudio } from '../form/context';
import { tSections } from './words';

/** The policy the work began from, as it would be in force; undefined while it is read, null where it could not be. */
function useBase(): ActivePolicy | null | undefined {
  const studio = useStudio();
  const base = studio.base.value;
  const [active, show] = useState<ActivePolicy | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    void checkPolicy(fileText(base), studio.port.today()).then((result) => {
      if (!isOver) show(result.ok ? result.active : null);
    });
    return () => {
      isOver = true;
    };
  }, [base, studio]);
  return active;
}

type Against = 'force' | 'base' | 'none';

/** What the policy changes, in words: against the one in force, where the work began, or no office policy at all. */
export function Difference() {
  const studio = useStudio();
  const t = tSections();
  const base = useBase();
  const { inForce } = studio.port;
  const [chosen, choose] = useState<Against | undefined>(undefined);
  const offered: readonly Against[] = [...(inForce ? (['force'] as const) : []), ...(base ? (['base'] as const) : []), 'none'];
  const against = chosen !== undefined && offered.includes(chosen) ? chosen : (offered[0] ?? 'none');
  const before = { force: inForce, base: base ?? undefined, none: embedded }[against];
  const after = studio.problems.value.length === 0 ? studio.good.value?.active : undefined;
  const changes = before && after ? studio.port.changes(before, after) : [];
  const isCounted = against === 'force' || (against === 'base' && studio.as.value === 'next');
  const isOld = isCounted && before && after && before.id === after.id && after.revision <= before.revision;
  const names = { force: t.diffForce, base: t.diffBase, none: t.diffEmpty };
  return (
    <section class="card" aria-label={t.diffTitle}>
      <h2>{t.diffTitle}</h2>
      <label class="field">
        <span>{t.diffWith}</span>
        <select value={against} onChange={({ currentTarget }) => choose(offered.find((each) => each === currentTarget.value))}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      </label>
      {!after ? (
        <p class="soft">{t.diffWaits}</p>
      ) : changes.length === 0 ? (
        <p class="soft">{before ? t.diffNone : t.checking}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
      {isOld && (
        <p class="notice" data-tone="warn">
          {t.revisionOld(before.revision)}
        </p>
      )}
    </section>
  );
}
