/** What the office has for citizens is offered where a finding asks for it: one press adds it to the draft. */
import { addition } from '../../rules/engine';
import type { Finding } from '../../rules/engine/types';
import type { AccountCard } from '../types';

const sentences = {
  ppid: ({ ppid }: Pick<AccountCard, 'ppid'>) => ppid && `Permohonan informasi lewat PPID: ${ppid}`,
  hotline: ({ hotlines: [first] = [] }: Pick<AccountCard, 'hotlines'>) => first && `Hubungi kami: ${first}`,
};

/** The finding, with what it offers as its fix where the policy has it and the draft does not. */
export function offered<F extends Finding>(finding: F, account: Pick<AccountCard, 'ppid' | 'hotlines'>, text: string): F {
  const words = finding.offers && !finding.fix ? sentences[finding.offers](account) : undefined;
  return words === undefined || text.includes(words) ? finding : { ...finding, fix: addition(words, text) };
}
