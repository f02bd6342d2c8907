/**
 * Puts a file into a composer in the place of a picture, by the ways that a person has: presses what takes the old one out, and gives
 * the new one as the old one was given. Says only what the composer shows afterwards.
 */
import type { Replaced } from '../../pictures/answer';
import { labelsOf, tidyLabel } from '../sites/labels';
import type { Composer } from '../types';
import type { GivenBy } from './given-files';

/** How a picture came into the page. */
export interface Way {
  readonly by: GivenBy;
  readonly target: Element;
}

export interface Swap {
  readonly window: Window & typeof globalThis;
  readonly composer: Composer;
  /** Address of the old one, as the draft has it. */
  readonly source: string;
  readonly file: File;
  readonly way: Way | undefined;
  readonly signal: AbortSignal;
}

/** For so long a site may take to show what it was given, ms. */
const patience = 5000;
const media = 'img, video';
const editor = '[contenteditable="true"], textarea';
const takesOut =
  /^(?:hapus|singkirkan|buang|lepas|remove|delete)(?: .*\b(?:media|foto|gambar|lampiran|photo|image|picture|attachment)s?\b.*)?$/i;

export async function swapPicture(swap: Swap): Promise<Replaced> {
  const { composer, source } = swap;
  const has = (wanted: string) => sourcesOf(composer).includes(wanted);
  const give = wayIn(swap);
  if (!give || !has(source)) return 'refused';
  const control = controlOf(swap);
  control?.click();
  // First, where it can be: a site that takes one picture, or no more of them, has room then.
  if (control) await shows(swap, () => !has(source));
  const before = sourcesOf(composer);
  // The site may have drawn its input anew.
  (wayIn(swap) ?? give)();
  const isTaken = await shows(swap, () => sourcesOf(composer).some((each) => !before.includes(each)));
  if (!isTaken) return has(source) ? 'refused' : 'removed';
  return has(source) ? 'beside' : 'replaced';
}

const sourcesOf = (composer: Composer): readonly (string | undefined)[] =>
  composer.read().attachments.map(({ source }) => source);

/** What takes this picture out and no other: the one such control around it that has neither another picture nor the text. */
function controlOf({ composer: { root }, source }: Swap): HTMLElement | undefined {
  const preview = [...root.querySelectorAll<HTMLImageElement>(media)].find((each) => each.src.startsWith(source));
  for (let around = preview?.parentElement; around && around !== root; around = around.parentElement) {
    if (around.querySelector(`${editor}, input[type="file"]`) || around.querySelectorAll(media).length > 1) return undefined;
    const controls = [...around.querySelectorAll<HTMLElement>('button, [role="button"]')].filter((control) =>
      labelsOf(control).some((label) => takesOut.test(tidyLabel(label))),
    );
    if (controls.length > 0) return controls.length === 1 ? controls[0] : undefined;
  }
  return undefined;
}

/** How to give the file to the site; undefined where there is no way. An input is what every site hears, and hears alike in every browser. */
function wayIn({ window, composer: { root }, file, way }: Swap): (() => void) | undefined {
  const files = new DataTransfer();
  // Made here, so that the page may read it also where it came from another place.
  files.items.add(new File([file], file.name, { type: file.type }));
  const target = way?.target.isConnected ? way.target : undefined;
  const [input] = [...(target ? [target] : []), ...root.querySelectorAll('input[type="file"]')].filter(
    (each): each is HTMLInputElement => each instanceof window.HTMLInputElement && takesPictures(each),
  );
  if (input) {
    return () => {
      input.files = files.files;
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    };
  }
  const pasted = new ClipboardEvent('paste', { ...init, clipboardData: files });
  // Firefox shows a page no files that an extension drops or pastes.
  if (pasted.clipboardData?.files.length !== 1) return undefined;
  const place = target ?? root.querySelector(editor) ?? root;
  const ways = [() => drop(place, files), () => !place.dispatchEvent(pasted)];
  if (way?.by === 'paste') ways.reverse();
  return () => void ways.some((each) => each());
}

const takesPictures = ({ type, accept, disabled }: HTMLInputElement): boolean =>
  type === 'file' && !disabled && (accept === '' || /image|\*|\.(?:jpe?g|png|webp)/i.test(accept));

const init = { bubbles: true, cancelable: true, composed: true };

/** True: the site took it. What it did not take does nothing. */
function drop(place: Element, dataTransfer: DataTransfer): boolean {
  for (const type of ['dragenter', 'dragover']) place.dispatchEvent(new DragEvent(type, { ...init, dataTransfer }));
  return !place.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer }));
}

/** Waits for the page to show it. */
function shows({ window, composer: { root }, signal }: Swap, isSo: () => boolean): Promise<boolean> {
  return new Promise((done) => {
    const end = (answer: boolean) => {
      watch.disconnect();
      window.clearTimeout(timer);
      done(answer);
    };
    const watch = new MutationObserver(() => isSo() && end(true));
    const timer = window.setTimeout(() => end(isSo()), patience);
    watch.observe(root.getRootNode(), { subtree: true, childList: true, attributeFilter: ['src', 'style'] });
    signal.addEventListener('abort', () => end(false), { once: true });
    if (isSo()) end(true);
  });
}
