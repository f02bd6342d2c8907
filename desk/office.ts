/** The office as every surface but a page of a site opens it: with the rules in the same bundle. */
import type { ActivePolicy, OfficerChoice } from '../policy/types';
import { lexicons, rules } from '../rules';
import { citations } from '../rules/citations';
import { type OpenOffice, officeWith } from './open';

export type { Office, OpenOffice } from './open';

const builtIn = { rules, lexicons, citations };

/** `officeWith` the built-in rules. */
export const openOffice = (
  policy: ActivePolicy,
  choice: OfficerChoice,
  now?: () => number,
  ruleFailed?: (rule: string, error: string) => void,
): OpenOffice => officeWith(builtIn, policy, choice, now, ruleFailed);
