/** What is read in a picture, as plain data that can be cloned. Lengths are shares of the picture's sides, from 0 to 1. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One word in the reading's text; `confidence` from 0 to 100. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly box: Box;
}

/** A QR or bar code. */
export interface Code {
  readonly text: string;
  readonly box: Box;
}

/** What a camera wrote into the file. */
export interface Camera {
  readonly position?: { readonly latitude: number; readonly longitude: number };
  readonly device?: string;
  /** When it was taken, as the file has it. */
  readonly at?: string;
}

export interface Reading {
  /** Lines parted by a line break, blocks by an empty line. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly codes: readonly Code[];
  readonly camera: Camera;
  /** There are letters, and most of them could not be made out. */
  readonly isUnclear: boolean;
}

/**
 * Why something could not be read at all: it is of no kind that is known here, a video that does not play here or is longer than is
 * looked through, or the reader itself failed.
 */
export type Trouble = 'format' | 'codec' | 'long' | 'failed';

/** One of the pictures that a video or a document is made of; `at` as in `Within`. */
export interface Leaf {
  readonly at: number;
  readonly picture: Blob;
}

/** The pictures of something, one after the other; a `Trouble` in their place where there are none. */
export interface Leaves {
  readonly leaves: AsyncIterable<Leaf>;
  /** Not all of it is in them. */
  readonly isPart: boolean;
}
