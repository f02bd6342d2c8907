import { DraftText } from '../draft-text';
import { type Likened, likeness, likenSentence, likenWhole } from '../model/likeness';
import type { Model } from '../model/model';
import { type Hit, hitInLine, NO_HITS, type Scene } from './hit';
import type { Kind } from './kind';

/**
 * A rule by examples alone: a draft, or a sentence of it, is as like to one of `like` as `least` says (hundredths, default 40), and
 * more so than to any of `unlike`. Marks the sentence, or the whole draft. Without a model there is no hit.
 */
export interface LikeMatcher {
  readonly kind: 'like';
  readonly like: readonly string[];
  readonly unlike: readonly string[];
  readonly least?: number;
}

const LEAST = 40;

export const like: Kind<LikeMatcher> = {
  build(matcher, builder) {
    let known: { readonly model: Model; readonly like: Likened[]; readonly unlike: Likened[] } | undefined;
    const examples = (model: Model) => {
      const read = (texts: readonly string[]) => texts.map((text) => likenWhole(new DraftText(text, builder.index), model));
      if (known?.model !== model) known = { model, like: read(matcher.like), unlike: read(matcher.unlike) };
      return known;
    };
    return (scene) => {
      const model = builder.scorer()?.model;
      return model ? findAlike(matcher, examples(model), scene) : NO_HITS;
    };
  },
};

type Examples = { readonly model: Model; readonly like: readonly Likened[]; readonly unlike: readonly Likened[] };

function findAlike({ least = LEAST }: LikeMatcher, { model, like, unlike }: Examples, scene: Scene): readonly Hit[] {
  const nearest = (own: Likened, to: readonly Likened[]) => to.reduce((most, one) => Math.max(most, likeness(own, one)), 0);
  const judge = (own: Likened): number => {
    const near = nearest(own, like);
    return near * 100 >= least && near > nearest(own, unlike) ? near : 0;
  };
  const detail = (share: number) => `${Math.round(share * 100)} %`;
  const { reading } = scene;
  const hits: Hit[] = [];
  const sentences = reading.written.flatMap((place) => place.line.tokens.asks.map((_, sentence) => ({ place, sentence })));
  if (sentences.length > 1)
    for (const { place, sentence } of sentences) {
      const share = judge(likenSentence(place.line, sentence, model));
      const { tokens } = place.line;
      const first = tokens.sentences.indexOf(sentence);
      if (share === 0 || first < 0) continue;
      const end = tokens.ends[tokens.sentences.lastIndexOf(sentence)] ?? 0;
      hits.push({ ...hitInLine(place, tokens.starts[first] ?? 0, end, 'like'), detail: detail(share) });
    }
  if (hits.length > 0) return hits;
  const share = judge(likenWhole(reading, model));
  const [place] = reading.written;
  if (share === 0 || !place) return NO_HITS;
  const from = hitInLine(place, 0, place.line.text.length, 'like');
  return [{ ...from, start: 0, end: reading.text.length, to: reading.tokenCount, detail: detail(share) }];
}
