/** At which moments a video is looked at, and which of them show the same. */

/** Seconds. A recording of a minute is a little longer than that. */
export const longest = 61;
const step = 5;

/** Seconds from the beginning: the first picture, then one in five seconds. */
export const instantsOf = (seconds: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(seconds / step)) }, (_, index) => index * step);

/** Four bytes a pixel of a picture of `thumbSize`. */
export type Thumb = Uint8ClampedArray;
export const thumbSize = { width: 96, height: 96 };

/** Steps of colour by which a pixel differs; less is noise of the compression. */
const much = 24;

/** Not one place differs: a line of small letters changes a few pixels of the thumb. */
export const areAlike = (a: Thumb, b: Thumb): boolean => a.every((value, at) => Math.abs(value - (b[at] ?? 0)) < much);
