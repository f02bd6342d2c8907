import type { Matcher } from '../matcher';
import { type Hit, NO_HITS, type Node, type Scene, wholeDraft } from './hit';
import type { Kind } from './kind';

/** Widens every hit of `of` to its sentence, line, the draft, or this many tokens on both sides. For antipatterns. */
export interface AroundMatcher {
  readonly kind: 'around';
  readonly of: Matcher;
  readonly reach: number | 'sentence' | 'line' | 'draft';
}

export const around: Kind<AroundMatcher> = {
  inner: ['of'],
  build(matcher, builder) {
    const of = builder.build(matcher.of);
    return { find: (scene) => findAround(matcher, of, scene), gate: of.gate };
  },
};

function findAround(matcher: AroundMatcher, of: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(of);
  if (hits.length === 0) return NO_HITS;
  const { reach } = matcher;
  const { reading } = scene;
  if (reach === 'draft' || hits.some((hit) => hit.whole)) return [{ ...wholeDraft(scene, 'around'), parts: hits.slice(0, 1) }];
  return hits.map((hit) => {
    const place = reading.lines[hit.line] ?? reading.lineAt(hit.start);
    const { tokens } = place.line;
    const widened = { ...hit, kind: 'around' as const, parts: [hit] };
    if (reach === 'line') {
      return {
        ...widened,
        start: place.offset,
        end: Math.max(hit.end, place.offset + place.line.text.length),
        from: place.firstToken,
        to: Math.max(hit.to, place.firstToken + tokens.starts.length),
      };
    }
    if (reach === 'sentence') {
      const sentence = hit.sentence - place.firstSentence;
      const start = place.offset + (tokens.sentenceStarts[sentence] ?? 0);
      const end = place.offset + (tokens.sentenceEnds[sentence] ?? place.line.text.length);
      return { ...widened, start: Math.min(start, hit.start), end: Math.max(end, hit.end) };
    }
    const from = Math.max(0, hit.from - reach);
    const to = Math.min(reading.tokenCount, hit.to + reach);
    return {
      ...widened,
      from,
      to,
      start: Math.min(hit.start, reading.tokenStart(from)),
      end: to > hit.to ? reading.tokenEnd(to - 1) : hit.end,
    };
  });
}
