/** What a policy may say and had better not. Told by `policy lint`, by `check` and before an import; nothing here refuses a file. */
import type { PolicyDocument } from '../../schema';
import type { Finding, Problem } from '../parse/problem';
import { decided } from './decided';
import { disguised, linksElsewhere } from './disguised';
import { letPass } from './let-pass';
import { switchedOff } from './off';

/** Everything legal and unwise in a policy that passed all checks. */
export const advise = (policy: PolicyDocument, place: (finding: Finding) => Problem): Problem[] =>
  [...switchedOff(policy), ...letPass(policy), ...disguised(policy), ...linksElsewhere(policy), ...decided(policy)].map(place);
