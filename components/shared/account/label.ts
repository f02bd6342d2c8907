import type { AccountCard as Account } from '../../../policy/types';
import { tFinding } from '../finding-words';

/** Handle or name as the officer knows the account. */
export const accountLabel = (account: Account): string =>
  account.handle ? `@${account.handle.replace(/^@/, '')}` : account.name || account.label || tFinding().nameless;
