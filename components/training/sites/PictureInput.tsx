/** Choosing and showing a picture in a practice composer. The file never leaves the page. */
import { ImagePlus, X as Remove } from 'lucide-preact';
import type { Picture } from './use-composer';
import { words } from './words';

export function PictureInput(props: { readonly testId?: string; readonly onChoose: (file: File | undefined) => void }) {
  return (
    <label class="picture-input" title={words().picture}>
      <ImagePlus size={22} aria-hidden />
      <span class="unseen">{words().picture}</span>
      <input
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        data-testid={props.testId}
        onChange={(event) => {
          props.onChoose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

export function PicturePreview(props: {
  readonly picture: Picture | undefined;
  readonly testId?: string;
  readonly onRemove: () => void;
}) {
  if (!props.picture) return null;
  return (
    <div class="picture-preview" data-testid={props.testId}>
      <img src={props.picture.url} alt="" />
      <button type="button" class="picture-remove" aria-label={words().pictureRemove} onClick={props.onRemove}>
        <Remove size={16} aria-hidden />
      </button>
    </div>
  );
}
