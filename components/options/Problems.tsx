import { describeProblem, type Problem } from '../../policy/read/parse/problem';
import { say } from '../shared/words';

/** One sentence for each thing to mend, with its place in the file. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ol class="problems">
      {problems.map((problem) => (
        <li key={`${problem.line} ${problem.column} ${problem.message.id}`}>{say(describeProblem(problem))}</li>
      ))}
    </ol>
  );
}
