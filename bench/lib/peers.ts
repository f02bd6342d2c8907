/** Public libraries that do a part of the work, each set up to do as much of it as it can. */
import { text as alexText } from 'alex';
import { Filter } from 'bad-words';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import indonesianBadwords from 'indonesian-badwords';
import leoProfanity from 'leo-profanity';
import {
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import { RE2JS } from 're2js';
import { SyncRedactor } from 'redact-pii';

export interface Peer {
  readonly name: string;
  /** What of Saring's work it does. */
  readonly does: string;
  /** Takes a list of terms, so that it can be scaled. */
  readonly takesTerms: boolean;
  build(terms: readonly string[]): Promise<(text: string) => unknown> | ((text: string) => unknown);
}

const literal = (term: string) => term.replace(/[^a-z ]/g, '\\$&').replace(/ /g, '\\s+');

/** The same terms through obscenity, with its look-alikes and leet. */
export function obscenityMatcher(terms: readonly string[]): RegExpMatcher {
  return new RegExpMatcher({
    blacklistedTerms: terms.map((term, id) => ({ id, pattern: parseRawPattern(`|${term}|`) })),
    blacklistMatcherTransformers: [resolveConfusablesTransformer(), resolveLeetSpeakTransformer(), toAsciiLowerCaseTransformer()],
  });
}

export const peers: readonly Peer[] = [
  {
    name: 'regex alternation',
    does: 'terms, with ranges',
    takesTerms: true,
    build: (terms) => {
      const expression = new RegExp(`\\b(?:${terms.map(literal).join('|')})\\b`, 'gi');
      return (text) => text.match(expression);
    },
  },
  {
    name: 're2js',
    does: 'terms, with ranges, linear',
    takesTerms: true,
    build: (terms) => {
      const expression = RE2JS.compile(`\\b(?:${terms.map(literal).join('|')})\\b`, RE2JS.CASE_INSENSITIVE);
      return (text) => {
        const matcher = expression.matcher(text);
        let found = 0;
        while (matcher.find()) found++;
        return found;
      };
    },
  },
  {
    name: 'obscenity',
    does: 'terms, leet, look-alikes, ranges',
    takesTerms: true,
    build: (terms) => {
      const matcher = obscenityMatcher(terms);
      return (text) => matcher.getAllMatches(text);
    },
  },
  {
    name: 'bad-words',
    does: 'terms, yes or no',
    takesTerms: true,
    build: (terms) => {
      const filter = new Filter({ emptyList: true });
      filter.addWords(...terms);
      return (text) => filter.isProfane(text);
    },
  },
  {
    name: 'leo-profanity',
    does: 'words, a list of those found',
    takesTerms: true,
    build: (terms) => {
      leoProfanity.clearList();
      leoProfanity.add([...terms]);
      return (text) => leoProfanity.badWordsUsed(text);
    },
  },
  {
    name: 'indonesian-badwords',
    does: 'its own words, a list of those found',
    takesTerms: false,
    build: () => (text) => indonesianBadwords.badwords(text),
  },
  {
    name: 'redact-pii',
    does: 'personal data by pattern (English)',
    takesTerms: false,
    build: () => {
      const redactor = new SyncRedactor();
      return (text) => redactor.redact(text);
    },
  },
  {
    name: 'alex',
    does: 'inconsiderate wording (English), ranges',
    takesTerms: false,
    build: () => (text) => alexText(text).messages,
  },
  {
    name: 'harper.js',
    does: 'grammar rules (English), ranges and fixes',
    takesTerms: false,
    build: async () => {
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];
