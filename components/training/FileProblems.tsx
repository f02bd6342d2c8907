/** Why a file was refused: each problem with its line and field, in one sentence. */
import { say } from '../shared/words';
import type { FileProblem } from './types';

export function FileProblems(props: { readonly title: string; readonly problems: readonly FileProblem[] }) {
  return (
    <div class="notice file-problems" data-tone="block" role="alert">
      <b>{props.title}</b>
      <ol class="problems">
        {props.problems.map((problem) => (
          <li key={JSON.stringify(problem)} data-path={problem.path} data-line={problem.line}>
            {say(problem.message)}
          </li>
        ))}
      </ol>
    </div>
  );
}
