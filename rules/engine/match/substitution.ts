import { NO_HITS } from './hit';
import type { Find, Kind } from './kind';

/** A term with its better form: `'cacat': 'penyandang disabilitas'`. Carries the fix. */
export interface SubstitutionMatcher {
  readonly kind: 'substitution';
  readonly pairs: Readonly<Record<string, string>>;
}

export const substitution: Kind<SubstitutionMatcher> = {
  build(matcher, builder) {
    const set = builder.newSet();
    for (const term of Object.keys(matcher.pairs)) builder.addTerms(term, { affixes: false, sets: [set] });
    const find: Find = (scene) => {
      const hits = scene.terms(set);
      if (hits.length === 0) return NO_HITS;
      return hits.map((hit) => {
        const better = matcher.pairs[hit.term?.term.text ?? ''] ?? '';
        const replacement = inCaseOf(scene.reading.text.slice(hit.start, hit.end), better);
        return { ...hit, kind: 'substitution' as const, replacement };
      });
    };
    return { find, gate: [[set]] };
  },
};

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Writes `better` in capitals or with a first capital, as the words it stands for. */
function inCaseOf(words: string, better: string): string {
  const first = [...words][0] ?? '';
  if (words.length > 1 && UPPER.test(words) && !LOWER.test(words)) return better.toUpperCase();
  return UPPER.test(first) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
