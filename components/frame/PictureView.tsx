import { MapPinOff, SquareX } from 'lucide-preact';
import type { Mend } from '../../pictures/answer';
import { press } from '../shared/finding/press';
import { tPicture } from '../shared/picture-words';
import type { PictureCard } from './pictures';
import { useRoom } from './room';
import { tFrame } from './words';

const percent = (share: number) => `${share * 100}%`;

interface PictureViewProps extends PictureCard {
  readonly afterMend: () => void;
  /** What mends it stands at the foot of the popup. */
  readonly isAtFoot: boolean;
}

/** A small view of a picture, with a box around each thing that was found. What it says stands on the card; the view is for the eye. */
export function PictureView({ afterMend, isAtFoot, ...picture }: PictureViewProps) {
  const { id, number, boxes, within } = picture;
  const address = useRoom().pictures.value.get(id)?.address;
  if (!address) return null;
  const name = tPicture().picture(number, within);
  return (
    <figure class="picture-view">
      <div>
        <img src={address} alt={tFrame().pictureAlt(name, boxes.length)} />
        {boxes.map(({ x, y, width, height }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have nothing else to be told by, and never move
            key={index}
            style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
          />
        ))}
      </div>
      <figcaption>{name}</figcaption>
      {within ? (
        <p class="aside">{within.of === 'video' ? tFrame().takeOutVideo : tFrame().takeOutPdf}</p>
      ) : (
        <Mends {...picture} {...{ afterMend, isAtFoot }} />
      )}
    </figure>
  );
}

/** What settles it in place: black over the words, or a file without the position; and what that would not settle. */
function Mends({ id, number, cover, mends, afterMend, isAtFoot }: PictureViewProps) {
  const room = useRoom();
  const t = tFrame();
  const isBusy = room.mending.value !== undefined;
  const mend = (how: Mend) =>
    press(async () => {
      if (isBusy) return;
      if (await room.mend(id, number, how)) afterMend();
    });
  return (
    <>
      {mends.has('none') && <p class="aside">{t.coverIsNotEnough}</p>}
      {!isAtFoot && mends.has('cover') && cover.length > 0 && (
        <button
          type="button"
          class="button small"
          data-action="cover"
          aria-disabled={isBusy}
          onClick={mend({ what: 'cover', boxes: cover })}
        >
          <SquareX size={14} aria-hidden="true" />
          {t.cover}
        </button>
      )}
      {!isAtFoot && mends.has('position') && (
        <button
          type="button"
          class="button small"
          data-action="position"
          aria-disabled={isBusy}
          onClick={mend({ what: 'position' })}
        >
          <MapPinOff size={14} aria-hidden="true" />
          {t.removePosition}
        </button>
      )}
      <p role="status" class="aside">
        {room.mending.value === id ? t.mending : room.unmended.value.get(id) === 'failed' && t.mendFailed}
      </p>
    </>
  );
}
