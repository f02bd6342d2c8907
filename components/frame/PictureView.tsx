import type { Card } from '../shared/finding/cards';
import { tFinding } from '../shared/finding-words';
import { useRoom } from './room';
import { tFrame } from './words';

type Boxes = {
  readonly number: number;
  readonly id: string;
  readonly boxes: { x: number; y: number; width: number; height: number }[];
};

/** The pictures that a card is about, each with the boxes of all that was found in it. */
export function picturesOf(card: Card): Boxes[] {
  const found = new Map<string, Boxes>();
  for (const { place, done } of card) {
    for (const { picture } of done ? [] : place) {
      if (!picture) continue;
      const { id, number } = picture;
      const it = found.get(id) ?? { id, number, boxes: [] };
      it.boxes.push(...picture.boxes);
      found.set(id, it);
    }
  }
  return [...found.values()];
}

const percent = (share: number) => `${share * 100}%`;

/** A small view of a picture, with a box around each thing that was found. What it says stands on the card; the view is for the eye. */
export function PictureView({ id, number, boxes }: Boxes) {
  const address = useRoom().pictures.value.get(id);
  if (!address) return null;
  return (
    <figure class="picture-view">
      <div>
        <img src={address} alt={tFrame().pictureAlt(number, boxes.length)} />
        {boxes.map(({ x, y, width, height }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have nothing else to be told by, and never move
            key={index}
            style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
          />
        ))}
      </div>
      <figcaption>{tFinding().picture(number)}</figcaption>
    </figure>
  );
}
