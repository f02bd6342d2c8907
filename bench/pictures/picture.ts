import type { Sheet } from './draw';

/** One drawn picture, before anything happened to it. */
export interface Drawn {
  readonly sheet: Sheet;
  /** What must be found in it, beside that it is stopped: numbers and marks as they are printed. */
  readonly keys?: readonly string[];
}
