/** What a card says of pictures, and what can be done about all that was found in each of them. */
import type { Mend } from '../../pictures/answer';
import type { PicturePlace, Verdict, Within } from '../../policy/types';
import type { Card } from '../shared/finding/cards';
import { fixesOf } from '../shared/finding/stopping';

type Boxes = PicturePlace['boxes'];

export interface PictureCard {
  readonly number: number;
  readonly id: string;
  /** It is one of those that a video or a document is made of. */
  readonly within?: Within;
  /** Around all that was found in the picture. */
  readonly boxes: Boxes;
  /** What to cover: all of it that is settled so, and that nobody called a false alarm. */
  readonly cover: Boxes;
  /** What settles the findings of this card. */
  readonly mends: ReadonlySet<'cover' | 'position' | 'none'>;
}

/** What is to be done about a picture. */
export interface PictureMend {
  readonly id: string;
  readonly number: number;
  readonly mend: Mend;
}

/** The one thing to do about pictures, where nothing else mends the draft in a press. What was called a false alarm is not asked for. */
export function onlyMend(verdict: Pick<Verdict, 'findings'>, flagged: readonly string[]): PictureMend | undefined {
  const found = verdict.findings.flatMap(({ key, picture }) =>
    picture?.mend && !picture.within && !flagged.includes(key) ? [{ ...picture, what: picture.mend }] : [],
  );
  const [first] = found;
  if (!first || fixesOf(verdict).length > 0 || found.some(({ id, what }) => id !== first.id || what !== first.what))
    return undefined;
  const { id, number, what } = first;
  return { id, number, mend: what === 'cover' ? { what, boxes: found.flatMap(({ boxes }) => boxes) } : { what } };
}

/** The pictures that a card is about. */
export function picturesOf(card: Card, { findings }: Pick<Verdict, 'findings'>, flagged: readonly string[]): PictureCard[] {
  const mends = new Map<string, Set<'cover' | 'position' | 'none'>>();
  for (const { place, done } of card) {
    for (const { picture } of done ? [] : place) {
      if (!picture) continue;
      mends.set(picture.id, (mends.get(picture.id) ?? new Set()).add(picture.mend ?? 'none'));
    }
  }
  return [...mends].map(([id, its]) => {
    const found = findings.flatMap(({ key, picture }) => (picture?.id === id ? { ...picture, key } : []));
    const covered = found.filter(({ key, mend }) => mend === 'cover' && !flagged.includes(key));
    const [{ number = 0, within } = {}] = found;
    return {
      id,
      number,
      ...(within ? { within } : {}),
      boxes: found.flatMap(({ boxes }) => boxes),
      cover: covered.flatMap(({ boxes }) => boxes),
      mends: its,
    };
  });
}
