/** Reads the letters of a page: as it stands, then upside down where that was read badly. */
import { type Page, upsideDown } from './page';
import { type Block, type Letters, lettersOf } from './reading';

/** What is used of a worker of the reader of letters, in a browser or in Node. */
export interface Recogniser {
  recognize(
    image: Uint8Array,
    options: Record<string, never>,
    output: { readonly blocks: true; readonly text: false },
  ): Promise<{ readonly data: { readonly blocks: readonly Block[] | null } }>;
}

/** Worse than this it may be upside down. */
const bad = 72;
/** Fewer words than this are no page. */
const someWords = 8;

export async function recognise(reader: Recogniser, page: Page): Promise<Letters> {
  const { graymap, size, radians } = page;
  async function look(image: Uint8Array, isUpsideDown: boolean): Promise<Letters> {
    // The reader takes the bytes for itself.
    const { data } = await reader.recognize(image.slice(), {}, { blocks: true, text: false });
    return lettersOf(data.blocks ?? [], size, { isUpsideDown, radians });
  }
  const first = await look(graymap, false);
  if (first.words.length < someWords || first.confidence >= bad) return first;
  return better(first, await look(upsideDown(page), true));
}

const worth = ({ confidence, words }: Letters) => confidence * Math.sqrt(words.length);
const better = (a: Letters, b: Letters): Letters => (worth(b) > worth(a) ? b : a);
