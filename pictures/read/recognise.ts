/** Reads the letters of a page: as it stands, then straightened where that was read badly, then upside down. */
import { type Size, upsideDown } from './page';
import { type Block, type Letters, lettersOf, type Turn } from './reading';

/** What is used of a worker of the reader of letters, in a browser or in Node. */
export interface Recogniser {
  recognize(
    image: Uint8Array,
    options: { readonly rotateAuto?: boolean },
    output: { readonly blocks: true; readonly text: false },
  ): Promise<{ readonly data: { readonly blocks: readonly Block[] | null; readonly rotateRadians?: number | null } }>;
}

/** A page that is read better than this is not looked at again. */
const good = 80;
/** Worse than this it may be upside down. */
const bad = 55;
/** Fewer words than this are no page. */
const someWords = 8;

export async function recognise(reader: Recogniser, graymap: Uint8Array, size: Size): Promise<Letters> {
  async function look(image: Uint8Array, rotateAuto: boolean, isUpsideDown: boolean): Promise<Letters> {
    // The reader takes the bytes for itself.
    const { data } = await reader.recognize(image.slice(), { rotateAuto }, { blocks: true, text: false });
    const turn: Turn = { isUpsideDown, radians: (rotateAuto && data.rotateRadians) || 0 };
    return lettersOf(data.blocks ?? [], size, turn);
  }
  const first = await look(graymap, false, false);
  if (first.words.length < someWords || first.confidence >= good) return first;
  const straight = await look(graymap, true, false);
  const upright = better(first, straight);
  if (upright.confidence >= bad) return upright;
  return better(upright, await look(upsideDown(graymap, size), false, true));
}

const worth = ({ confidence, words }: Letters) => confidence * Math.sqrt(words.length);
const better = (a: Letters, b: Letters): Letters => (worth(b) > worth(a) ? b : a);
