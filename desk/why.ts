/** How a verdict came about, step by step: for the command line and for writers of rules. */
import type { AccountCard } from '../policy/types';
import { trace } from '../rules/engine';
import type { Trace } from '../rules/engine/types';
import type { OpenOffice } from './open';
import type { ComposerDraft } from './types';

export const why = (office: OpenOffice, draft: ComposerDraft, account: AccountCard): Trace =>
  trace(office.readable(draft, account), office.ruleset());
