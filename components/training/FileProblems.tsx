/** Why a file was refused: each problem with its line and field, in one sentence. */
import { describeProblem } from '../../policy/read/parse/problem';
import { say } from '../shared/words';
import type { FileProblem } from './types';

export function FileProblems(props: { readonly title: string; readonly problems: readonly FileProblem[] }) {
  return (
    <div class="notice file-problems" data-tone="block" role="alert">
      <b>{props.title}</b>
      <ol class="problems">
        {props.problems.map((problem) => (
          <li key={JSON.stringify(problem)} data-path={problem.path} data-line={problem.line}>
            {say(describeProblem(problem))}
          </li>
        ))}
      </ol>
    </div>
  );
}
