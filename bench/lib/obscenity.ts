import {
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';

/** The same terms through obscenity, with its look-alikes and leet. */
export function obscenityMatcher(terms: readonly string[]): RegExpMatcher {
  return new RegExpMatcher({
    blacklistedTerms: terms.map((term, id) => ({ id, pattern: parseRawPattern(`|${term}|`) })),
    blacklistMatcherTransformers: [resolveConfusablesTransformer(), resolveLeetSpeakTransformer(), toAsciiLowerCaseTransformer()],
  });
}
