/** The rules as a reader sees them: what each recognises, on what basis, with examples. For the guide and the trainer's stage. */
import { citations } from './citations';
import type { Citation, Example, Rule, RuleExamples, Severity, Text } from './engine/types';
import { examples } from './generated/examples';
import { everyRule } from './pictures';

export interface CatalogueEntry {
  readonly id: string;
  readonly pack: Rule['pack'];
  readonly title: Text;
  readonly severity: Severity;
  readonly message: Text;
  readonly advice: Text;
  /** In the order of the rule, most specific first. */
  readonly basis: readonly Citation[];
  /** A clause without words of its own says what the rule says. */
  readonly clauses: readonly { readonly name: string; readonly severity: Severity; readonly message?: Text }[];
  /** Flagged words stand in `[[…]]`. */
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
  readonly nearMisses: readonly Example[];
}

const byId = new Map(citations.map((one) => [one.id, one]));

/** What a reader is told of one rule. A basis that no citation has is left out; the loader refuses such rules anyway. */
function entryOf(rule: Rule, ownExamples: RuleExamples | undefined): CatalogueEntry {
  return {
    id: rule.id,
    pack: rule.pack,
    title: rule.title,
    severity: rule.severity,
    message: rule.message,
    advice: rule.advice,
    basis: rule.basis.flatMap((id) => byId.get(id) ?? []),
    clauses: rule.clauses.map(({ name, severity, message }) => ({
      name,
      severity: severity ?? rule.severity,
      ...(message && { message }),
    })),
    flags: ownExamples?.flags ?? [],
    passes: ownExamples?.passes ?? [],
    nearMisses: ownExamples?.nearMisses ?? [],
  };
}

/** Every built-in rule, in the order of the ruleset. */
export function catalogue(): readonly CatalogueEntry[] {
  return everyRule.map((rule) => entryOf(rule, examples[rule.id]));
}
