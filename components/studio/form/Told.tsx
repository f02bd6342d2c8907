import { type Path, type Problem, writePath } from '../../../policy/read/parse/problem';
import { useStudio } from './context';
import { isObject } from './json';
import { inForms } from './wording';

/** What is wrong with a field; `deep`: also with what stands in it, where that has no place of its own. */
export function useProblems(path: Path, deep = false): readonly Problem[] {
  const at = writePath(path);
  return useStudio().problems.value.filter(
    ({ path: each }) => each === at || (deep && (each.startsWith(`${at}[`) || each.startsWith(`${at}.`))),
  );
}

/** The sentences beside a field. */
export function Told({
  path,
  problems,
  id,
}: {
  readonly path: Path;
  readonly problems: readonly Problem[];
  readonly id: string;
}) {
  const { policy } = useStudio();
  if (problems.length === 0) return null;
  const root = isObject(policy.value) ? policy.value : undefined;
  return (
    <span class="told" id={id}>
      {problems.slice(0, 5).map((problem) => (
        <span key={`${problem.path} ${problem.message.id}`}>{inForms(problem.message, root, path)}</span>
      ))}
    </span>
  );
}
