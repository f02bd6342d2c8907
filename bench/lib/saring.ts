import '../../rules/model/shipped';
import { knowledge, lexicons, rules } from '../../rules';
import { check, compile, LineMemo, splitTerms } from '../../rules/engine';
import type { CheckResult, Draft } from '../../rules/engine/types';

export { LineMemo };

/** An official post on Facebook, the draft that most rules apply to. */
const draft = (text: string): Draft => ({
  text,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
});

/** All packs, with `more` terms in the lexicon of rough words. */
export function saring(more: readonly string[] = []): (text: string, memo?: LineMemo) => CheckResult {
  const lexiconChanges =
    more.length === 0 ? {} : { 'kata-kasar': { add: [{ tier: 'always' as const, terms: more.join(', ') }], remove: [] } };
  const ruleset = compile({ rules, ...knowledge, lexiconChanges });
  return (text, memo) => check(draft(text), ruleset, memo);
}

/** The terms of rough language that may stand alone, for peers that take a list; `all` for every term of every lexicon. */
export function terms(all = false): string[] {
  const groups = lexicons
    .filter(({ id }) => all || ['kata-kasar', 'cabul', 'hinaan-orang', 'hinaan-golongan'].includes(id))
    .flatMap((lexicon) => lexicon.groups.filter(({ tier }) => all || tier === 'always' || tier === 'target'));
  return [...new Set(groups.flatMap((group) => splitTerms(group.terms)).filter((term) => /^[a-z][a-z ]{2,}$/.test(term)))];
}
