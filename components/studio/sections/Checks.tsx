import type { Problem } from '../../../policy/read/parse/problem';
import { useStudio } from '../form/context';
import { inForms, placeOf, topOf } from '../form/wording';
import { sectionOf } from '../sections';
import { tSections } from './words';

function Sentences({ problems }: { readonly problems: readonly Problem[] }) {
  const studio = useStudio();
  const root = studio.policy.value;
  return (
    <ul class="sentences">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.message.id}`}>
          {problem.path !== '' && (
            <>
              <a href={`#${sectionOf(topOf(problem.path))}`}>{placeOf(problem.path, root)}</a>
              {': '}
            </>
          )}
          {inForms(problem.message, root, [])}
        </li>
      ))}
    </ul>
  );
}

/** What refuses the policy, and what is legal and unwise; the same as `policy check` says. */
export function Checks() {
  const studio = useStudio();
  const t = tSections();
  const checked = studio.checked.value?.result;
  return (
    <section class="card" aria-label={t.checksTitle}>
      <h2>{t.checksTitle}</h2>
      <p role="status" data-tone={checked?.ok ? 'done' : checked ? 'warn' : undefined}>
        {!checked ? t.checking : checked.ok ? t.allGood : t.toFix(checked.problems.length)}
      </p>
      {checked && !checked.ok && <Sentences problems={checked.problems} />}
      {checked?.ok && checked.notices.length > 0 && (
        <>
          <h3>{t.notices}</h3>
          <Sentences problems={checked.notices} />
        </>
      )}
      {checked?.ok && checked.advice.length > 0 && (
        <>
          <h3>{t.advice}</h3>
          <Sentences problems={checked.advice} />
        </>
      )}
    </section>
  );
}
