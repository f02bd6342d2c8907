/** What one policy says of a text that another does not. */
import type { JudgedFinding, Verdict } from '../../../policy/types';
import type { Severity } from '../../../rules/engine/types';

export interface ComparedFinding {
  readonly finding: JudgedFinding;
  /** How the other policy rates the same words; `undefined`: it does not mention them. */
  readonly elsewhere: Severity | undefined;
}

const isSame = (a: JudgedFinding, b: JudgedFinding): boolean =>
  a.rule === b.rule && a.clause === b.clause && a.start === b.start && a.end === b.end;

/** The findings of `here`, gravest differences kept in the order of the verdict, each with its counterpart in `there`. */
export const compared = (here: Verdict, there: Verdict): ComparedFinding[] =>
  here.findings.map((finding) => ({
    finding,
    elsewhere: there.findings.find((other) => isSame(finding, other))?.severity,
  }));

/** Number of words on which the two verdicts differ. */
export function differenceCount(left: Verdict, right: Verdict): number {
  const differs = ({ finding, elsewhere }: ComparedFinding): boolean => elsewhere !== finding.severity;
  const onlyRight = compared(right, left).filter(({ elsewhere }) => elsewhere === undefined);
  return compared(left, right).filter(differs).length + onlyRight.length;
}
