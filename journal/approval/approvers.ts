import { approversOf } from '../../policy/apply/assigned';
import type { ActivePolicy, PolicyAccount } from '../../policy/types';
import { accountKey } from './subject';
import type { ApprovalSubject } from './types';

/** The keys by which a subject may name an account of the policy. */
const keysOf = ({ handle, name, pageId }: PolicyAccount): string[] =>
  [{ ...(handle && { handle }) }, { ...(pageId && { pageId }) }, { name }].map((known) =>
    accountKey({ ...known, confidence: 'sure' }),
  );

/** Whose answer counts for the account that a subject names. */
export const approversFor = (policy: ActivePolicy, { site, account }: Pick<ApprovalSubject, 'site' | 'account'>) =>
  approversOf(
    policy.accounts?.find((one) => one.platform === site && keysOf(one).includes(account)),
    policy,
  );
