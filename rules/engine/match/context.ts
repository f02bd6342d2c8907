import type { PlacedLine } from '../draft-text';
import { type Hit, hitInLine, type Node, type Scene } from './hit';
import type { Kind } from './kind';

/**
 * Stretches of the draft in which words are not the officer's own claim; mostly used in `antipatterns` and `near.unless`.
 * `quoted`: between quotation marks; `negated`: a negator and the three words after it (`tidak`, `jangan`, `bukan`, `cegah`);
 * `question`: a sentence that ends in a question mark; `reported`: a sentence that says who said it (`menurut`, `kata`, `ujar`, or a name with a colon before the quotation).
 */
export interface ContextMatcher {
  readonly kind: 'context';
  readonly is: 'quoted' | 'negated' | 'question' | 'reported';
}

/** Words that take back what follows. */
const NEGATORS =
  'tidak, bukan, jangan, belum, tanpa, tak, anti, stop, cegah, mencegah, hindari, menghindari, dilarang, larang, melarang, tolak, menolak, lawan, melawan, berantas, memberantas, setop, hentikan, mboten, dudu, ojo, aja, henteu, sanes';
/** Words with which somebody else's words are passed on. */
const REPORTERS =
  'menurut, kata, ujar, ujarnya, katanya kepada, tutur, tuturnya, ungkap, ungkapnya, jelasnya, tegasnya, terangnya, menyatakan, mengatakan, menyebut, menyebutkan, menuturkan, mengungkapkan, melaporkan, dilaporkan, diberitakan, memberitakan, dikutip, dilansir, mengutip, melansir, berdasarkan laporan, menurut laporan, tersangka, terdakwa, diduga, dugaan, laporan';
/** A speaker who passes on himself, `menurut saya`, takes nothing back. */
const OWN_WORDS = /^\s+(?:saya|sy|aku|gue|gua|gw|ane|hemat saya|pendapat saya|kami|kita)(?!\p{L})/iu;
const LONGEST_OWN = 20;
/** So many words after a negator are taken back. */
const NEGATED_WORDS = 3;
const QUOTED = /“[^“”\n]{1,400}”|"[^"\n]{1,400}"|«[^«»\n]{1,400}»|(?<![\p{L}\p{N}])[‘'][^‘’'\n]{2,400}[’'](?![\p{L}\p{N}])/gu;

export const context: Kind<ContextMatcher> = {
  build(matcher, builder) {
    const words = { negated: NEGATORS, reported: REPORTERS, quoted: undefined, question: undefined }[matcher.is];
    const node = words === undefined ? undefined : builder.build({ kind: 'terms', terms: words, affixes: false });
    // Who is quoted after a colon needs no word for it.
    return { find: (scene) => findContext(matcher, node, scene), gate: matcher.is === 'negated' ? node?.gate : undefined };
  },
};

function findContext(matcher: ContextMatcher, words: Node | undefined, scene: Scene): readonly Hit[] {
  const { reading } = scene;
  switch (matcher.is) {
    case 'quoted':
      return reading.written.flatMap((place) =>
        [...place.line.text.matchAll(QUOTED)].map((found) =>
          hitInLine(place, found.index, found.index + found[0].length, 'context'),
        ),
      );
    case 'question':
      return reading.written.flatMap((place) =>
        place.line.tokens.asks.flatMap((asks, i) =>
          asks
            ? [hitInLine(place, place.line.tokens.sentenceStarts[i] ?? 0, place.line.tokens.sentenceEnds[i] ?? 0, 'context')]
            : [],
        ),
      );
    case 'reported':
    case 'negated':
      return (matcher.is === 'reported' ? reading.written.flatMap(speeches) : []).concat(
        (words ? scene.hits(words) : []).flatMap((hit) => {
          if (matcher.is === 'reported' && OWN_WORDS.test(reading.text.slice(hit.end, hit.end + LONGEST_OWN))) return [];
          const place = reading.lines[hit.line] ?? reading.lineAt(hit.start);
          const { tokens } = place.line;
          const sentence = hit.sentence - place.firstSentence;
          if (matcher.is === 'reported')
            return hitInLine(
              place,
              tokens.sentenceStarts[sentence] ?? 0,
              tokens.sentenceEnds[sentence] ?? place.line.text.length,
              'context',
            );
          let last = hit.to - 1 - place.firstToken;
          for (let k = 0; k < NEGATED_WORDS && tokens.sentences[last + 1] === sentence; k++) last++;
          return hitInLine(place, hit.start - place.offset, tokens.ends[last] ?? 0, 'context');
        }),
      );
  }
}

/** Speech after its speaker and a colon (`Bupati: "…"`), from the start of the sentence that names the speaker to the closing mark. */
function speeches(place: PlacedLine): readonly Hit[] {
  const { text, tokens } = place.line;
  return [...text.matchAll(QUOTED)].flatMap((found) => {
    const before = text.slice(0, found.index).trimEnd();
    if (!before.endsWith(':')) return [];
    const start = tokens.sentenceStarts.findLast((each) => each < before.length) ?? 0;
    return hitInLine(place, start, found.index + found[0].length, 'context');
  });
}
