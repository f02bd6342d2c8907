/** Reads the letters of a page: as it stands, in scattered places and by its ink alone where it is no page of lines, upside down where that was read badly. */
import { inkOf, roughness, withoutGrain } from './ink';
import { addedTo } from './join';
import { graymapOf, type Page, upsideDown } from './page';
import { type Block, type Letters, lettersOf } from './reading';
import { withoutRuling } from './ruling';

/** What is used of a worker of the reader of letters, in a browser or in Node. */
export interface Recogniser {
  recognize(
    image: Uint8Array,
    options: { readonly tessedit_pageseg_mode?: string },
    output: { readonly blocks: true; readonly text: false },
  ): Promise<{ readonly data: { readonly blocks: readonly Block[] | null } }>;
}

/** Letters wherever they stand, as the reader of letters numbers it. */
const sparse = '11';
/** With fewer words than this it is no page of lines: a chat, a meme, a map, a card. */
const page = 45;
/** With fewer words than this, or read worse, its letters may be lost in what is behind them. */
const [few, sure] = [18, 75];
/** Roughness of a picture in which scattered letters are looked for only by their ink, and of ink that is none. */
const [grainy, leaves] = [0.07, 0.14];
/** Worse than this it may be upside down. */
const bad = 72;
/** Fewer words of several letters than this are no text that could stand on its head. */
const someWords = 2;
/** With fewer than these nothing but a pattern may have been read in grain, and of a few that were read worse than this some are lost. */
const [fewest, scant, scantly] = [8, 10, 85];
/** Where so large a part of the words of no full page was read worse than this, others are lost. */
const [guessed, badly] = [0.25, 65];

export async function recognise(reader: Recogniser, given: Page): Promise<Letters> {
  const { graymap, size, radians } = given;
  async function look(image: Uint8Array, isScattered: boolean, isUpsideDown = false): Promise<Letters> {
    const how = isScattered ? { tessedit_pageseg_mode: sparse } : {};
    // The reader takes the bytes for itself.
    const { data } = await reader.recognize(image.slice(), how, { blocks: true, text: false });
    return lettersOf(data.blocks ?? [], size, { isUpsideDown, radians });
  }
  /** The same picture in each way that suits it, one reading. */
  async function scattered(image: Uint8Array, isUpsideDown: boolean, before?: Letters): Promise<Letters> {
    const pixels = image.subarray(image.length - size.width * size.height);
    const isGrainy = roughness(pixels, size) > grainy;
    const clear = withoutRuling(pixels, size);
    const grey = isGrainy ? before : joined(before, await look(graymapOf(clear, size), true, isUpsideDown));
    if (grey && grey.words.length >= few && grey.confidence >= sure) return grey;
    const ink = inkOf(isGrainy ? withoutGrain(clear, size) : clear);
    // What is still no more than leaves would be read for a minute, and say nothing.
    if (grey && roughness(ink, size) > leaves) return grey;
    return joined(grey, await look(graymapOf(ink, size), true, isUpsideDown));
  }
  const isNoise = roughness(graymap.subarray(graymap.length - size.width * size.height), size) > leaves;
  const told = (letters: Letters): Letters => ({ ...letters, isUnclear: letters.isUnclear || isDoubtful(letters, isNoise) });
  const lines = await look(graymap, false);
  const isPage = lines.words.length >= page;
  const upright = isPage ? lines : await scattered(graymap, false, lines);
  if (longOf(upright).length < someWords || upright.confidence >= bad) return told(upright);
  const turned = upsideDown(given);
  return told(better(upright, isPage ? await look(turned, false, true) : await scattered(turned, true)));
}

const longOf = ({ words }: Letters) => words.filter(({ start, end }) => end - start > 2);

/** Grain that hides letters is no picture without letters, and a few words read badly are seldom all that is written. */
function isDoubtful(letters: Letters, isNoise: boolean): boolean {
  const long = longOf(letters);
  if (isNoise && long.filter(({ confidence }) => confidence >= bad).length < fewest) return true;
  const doubtful = long.filter(({ confidence }) => confidence < badly).length;
  if (long.length > scant && long.length < page && doubtful >= long.length * guessed) return true;
  const count = long.reduce((sum, { start, end }) => sum + end - start, 0);
  const mean = long.reduce((sum, { start, end, confidence }) => sum + (end - start) * confidence, 0) / count;
  return long.length >= someWords && long.length <= scant && mean < scantly;
}

/** Letters of what is surely a word; a pattern is read as many short ones. */
const worth = ({ words }: Letters) =>
  words.reduce(
    (sum, { start, end, confidence }) => sum + (end - start > 2 ? (end - start) * Math.max(0, confidence - 50) : 0),
    0,
  );
const better = (a: Letters, b: Letters): Letters => (worth(b) > worth(a) ? b : a);
const joined = (a: Letters | undefined, b: Letters): Letters =>
  a === undefined ? b : worth(b) > worth(a) ? addedTo(b, a) : addedTo(a, b);
