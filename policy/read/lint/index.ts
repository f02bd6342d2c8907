/** What a policy may say and had better not. Told by `policy lint`, by `check` and before an import; nothing here refuses a file. */
import type { PolicyDocument } from '../../schema';
import type { Finding, Problem } from '../parse/problem';
import { decided } from './decided';
import { disguised, linksElsewhere } from './disguised';
import { letPass } from './let-pass';
import { switchedOff } from './off';
import { offeredReplies } from './replies';

/** Everything legal and unwise in a policy that passed all checks. `today`: an ISO day, for what has ended by itself. */
export const advise = (policy: PolicyDocument, place: (finding: Finding) => Problem, today?: string): Problem[] =>
  [
    ...switchedOff(policy),
    ...letPass(policy),
    ...disguised(policy),
    ...linksElsewhere(policy),
    ...decided(policy),
    ...offeredReplies(policy, today),
  ].map(place);
