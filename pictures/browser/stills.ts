/** The pictures that a video is looked through by: the first, and one in some seconds, drawn from an element that plays nothing. */
import { areAlike, instantsOf, longest, type Thumb, thumbSize } from '../read/instants';
import { sizeToRead } from '../read/page';
import type { Leaf, Leaves, Trouble } from '../types';

/** Milliseconds that a browser may take to open a video, and to find a place in it. */
const patience = 10_000;
/** Beyond every video: to go there tells the length of one that was recorded without it. */
const end = 1e7;
const quality = 0.95;

/** Frees the video when the pictures were taken, when they are wanted no more, and at an abort. */
export async function stillsOf(document: Document, blob: Blob, signal: AbortSignal): Promise<Leaves | Trouble> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(blob);
  function free(): void {
    video.removeAttribute('src');
    // Without it the browser keeps what it has decoded.
    video.load();
    URL.revokeObjectURL(address);
  }
  video.muted = true;
  video.preload = 'auto';
  video.src = address;
  try {
    await told(video, 'loadeddata', signal);
    const seconds = await lengthOf(video, signal);
    // Without an end it is longer than anything.
    if (!(seconds <= longest)) return stopped('long');
    if (video.videoWidth === 0) return stopped('codec');
    return { leaves: taken(video, instantsOf(seconds), signal, free), isPart: true };
  } catch (error) {
    return stopped(error instanceof Unplayable ? 'codec' : 'failed');
  }
  function stopped(trouble: Trouble): Trouble {
    free();
    return trouble;
  }
}

class Unplayable extends Error {}

/** Resolves when the video tells it, rejects where it cannot be played, does not answer, or is wanted no more. */
function told(video: HTMLVideoElement, what: 'loadeddata' | 'seeked', signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((done, fail) => {
    const once = { once: true, signal: over.signal };
    video.addEventListener(what, () => done(), once);
    video.addEventListener('error', () => fail(new Unplayable()), once);
    signal.addEventListener('abort', () => fail(new Error('It is wanted no more.')), once);
    const timer = setTimeout(() => fail(new Error('The video does not answer.')), patience);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    if (signal.aborted) fail(new Error('It is wanted no more.'));
  }).finally(() => over.abort());
}

async function goTo(video: HTMLVideoElement, second: number, signal: AbortSignal): Promise<void> {
  const there = told(video, 'seeked', signal);
  video.currentTime = second;
  await there;
}

async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  await goTo(video, end, signal);
  return video.currentTime;
}

/** Those that look like the one before them are left out: a slide that stands for half a minute is read once. */
async function* taken(
  video: HTMLVideoElement,
  instants: readonly number[],
  signal: AbortSignal,
  free: () => void,
): AsyncGenerator<Leaf> {
  const size = sizeToRead({ width: video.videoWidth, height: video.videoHeight });
  const canvas = new OffscreenCanvas(size.width, size.height);
  const small = new OffscreenCanvas(thumbSize.width, thumbSize.height);
  let before: Thumb | undefined;
  try {
    for (const at of instants) {
      if (video.currentTime !== at) await goTo(video, at, signal);
      const thumb = drawn(small, video).getImageData(0, 0, small.width, small.height).data;
      if (before && areAlike(before, thumb)) continue;
      before = thumb;
      drawn(canvas, video);
      yield { at, picture: await canvas.convertToBlob({ type: 'image/jpeg', quality }) };
    }
  } finally {
    canvas.width = 0;
    free();
  }
}

function drawn(canvas: OffscreenCanvas, video: HTMLVideoElement): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('The browser draws nothing here.');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  return pen;
}
