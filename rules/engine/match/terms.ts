import type { Tier } from '../lexicon';
import type { Hit } from './hit';
import type { Find, Kind } from './kind';

/** Any term of a lexicon (optionally only some tiers) or of a list given here. Token based and affix aware. */
export interface TermsMatcher {
  readonly kind: 'terms';
  readonly lexicon?: string | readonly string[];
  readonly tiers?: readonly Tier[];
  /** Comma separated, as in a lexicon. */
  readonly terms?: string;
  /** Default true. */
  readonly affixes?: boolean;
  /** Only words written in capitals, or with a first capital. */
  readonly written?: 'capitals' | 'title';
}

export const terms: Kind<TermsMatcher> = {
  build(matcher, builder) {
    const set = builder.newSet();
    const ids = matcher.lexicon === undefined ? [] : typeof matcher.lexicon === 'string' ? [matcher.lexicon] : matcher.lexicon;
    for (const id of ids)
      for (const group of builder.lexicon(id))
        if (!matcher.tiers || (group.tier && matcher.tiers.includes(group.tier))) group.sets.push(set);
    if (matcher.terms !== undefined) builder.addTerms(matcher.terms, { affixes: matcher.affixes !== false, sets: [set] });
    const { written, affixes } = matcher;
    const gate = [[set]];
    if (written === undefined && affixes !== false) return { find: (scene) => scene.terms(set), gate };
    const find: Find = (scene) => {
      const hits = scene.terms(set);
      if (hits.length === 0) return hits;
      return hits.filter(
        (hit) => (affixes !== false || ((hit.term?.via ?? 0) & 1) === 0) && isWritten(scene.reading.text, hit, written),
      );
    };
    return { find, gate };
  },
};

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

function isWritten(text: string, hit: Hit, written: TermsMatcher['written']): boolean {
  if (written === undefined) return true;
  const own = text.slice(hit.start, hit.end);
  if (written === 'capitals') return UPPER.test(own) && !LOWER.test(own);
  return UPPER.test([...own][0] ?? '');
}
