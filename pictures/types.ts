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

/** Why a picture could not be read at all: no picture that is known here, or the reader itself failed. */
export type Trouble = 'format' | 'failed';
