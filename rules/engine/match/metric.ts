import type { PlacedLine } from '../draft-text';
import { splitTerms } from '../split-terms';
import { MOJI, NUMBER, WORD } from '../text/token';
import { type Hit, hitInLine, NO_HITS, type Scene, wholeDraft } from './hit';
import type { Kind } from './kind';

export type Metric =
  | 'capitals-share'
  | 'words-per-sentence'
  | 'unexplained-abbreviations'
  | 'emoji-run'
  | 'exclamation-run'
  | 'shouting-words'
  | 'words';

/** A figure over the text against a bound; marks the worst place. `atLeastWords`: shorter drafts are not judged. */
export interface MetricMatcher {
  readonly kind: 'metric';
  readonly metric: Metric;
  readonly max?: number;
  readonly min?: number;
  readonly atLeastWords?: number;
  /** Words that do not count, comma separated (known abbreviations, names written in capitals). */
  readonly except?: string;
}

export const metric: Kind<MetricMatcher> = {
  build(matcher) {
    const except = new Set(splitTerms(matcher.except ?? '').map((word) => word.toLowerCase()));
    return (scene) => findMetric(matcher, except, scene);
  },
};

const BRACKETED = /\((\p{Lu}{2,6})\)/gu;
const EXCLAMATIONS = /[!！](?:[!！?？1]|\s(?=[!！]))*/gu;
const ITEM_MARK = /[;•▪◦►✓✅]/u;
const CAPITALS_AFTER = /^ \p{Lu}{2}/u;
const CAPITALS_BEFORE = /(?<!\p{L})\p{Lu}{2,} $/u;
const ROMAN = /^[IVXLC]+$/;
/** A capital word that is longer than this is shouted rather than abbreviated. */
const LONGEST_ABBREVIATION = 6;

/** A figure of the text and the place that is worst. */
interface Figure {
  readonly value: number;
  readonly worst?: { readonly place: PlacedLine; readonly start: number; readonly end: number } | undefined;
}

function findMetric(matcher: MetricMatcher, except: ReadonlySet<string>, scene: Scene): readonly Hit[] {
  const words = countWords(scene);
  if (matcher.atLeastWords !== undefined && words < matcher.atLeastWords) return NO_HITS;
  const { value, worst } = measure(matcher.metric, words, except, scene);
  const over = matcher.max !== undefined && value > matcher.max;
  const under = matcher.min !== undefined && value < matcher.min;
  if (!over && !under) return NO_HITS;
  const detail = `${Math.round(value * 100) / 100}`;
  return [worst ? { ...hitInLine(worst.place, worst.start, worst.end, 'metric'), detail } : wholeDraft(scene, 'metric', detail)];
}

function countWords(scene: Scene): number {
  let words = 0;
  for (const { line } of scene.reading.written)
    for (const kind of line.tokens.kinds) if (kind === WORD || kind === NUMBER) words++;
  return words;
}

function measure(metric: MetricMatcher['metric'], words: number, except: ReadonlySet<string>, scene: Scene): Figure {
  switch (metric) {
    case 'words':
      return { value: words };
    case 'words-per-sentence':
      return longestSentence(scene);
    case 'capitals-share':
      return capitalsShare(except, scene);
    case 'shouting-words':
      return shouting(except, scene);
    case 'unexplained-abbreviations':
      return abbreviations(except, scene);
    case 'emoji-run':
      return longestRun(scene, (place) => emojiRuns(place));
    case 'exclamation-run':
      return longestRun(scene, exclamations);
  }
}

/** Words, not figures; a semicolon or a bullet parts an enumeration into items that are read one by one. */
function longestSentence(scene: Scene): Figure {
  let best: Figure = { value: 0 };
  for (const place of scene.reading.written) {
    const { kinds, starts, ends, sentences, sentenceStarts, sentenceEnds } = place.line.tokens;
    const isParted = ITEM_MARK.test(place.line.text);
    let value = 0;
    for (let i = 0; i < kinds.length; i++) {
      const sentence = sentences[i] ?? 0;
      // Some marks are emoji, which are tokens themselves.
      const until = kinds[i] === MOJI ? ends[i] : starts[i];
      if (sentence !== sentences[i - 1] || (isParted && ITEM_MARK.test(place.line.text.slice(ends[i - 1], until)))) value = 0;
      if (kinds[i] !== WORD) continue;
      value++;
      if (value > best.value)
        best = { value, worst: { place, start: sentenceStarts[sentence] ?? 0, end: sentenceEnds[sentence] ?? 0 } };
    }
  }
  return best;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Visits the words of a line that are written in capitals only and are no exception; other words as undefined. */
function eachCapitalWord(place: PlacedLine, except: ReadonlySet<string>, visit: (word: Word | undefined) => void): void {
  const { tokens, text, infos } = place.line;
  for (let i = 0; i < infos.length; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    const { cased = 0, capitals = 0 } = infos[i] ?? {};
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (capitals < 2 || capitals < cased || capitals < end - start) visit(undefined);
    else {
      const word = text.slice(start, end);
      if (!except.has(word.toLowerCase())) visit({ text: word, start, end });
    }
  }
}

/** Capitals among the letters; a word in capitals that is an exception counts as small. */
function capitalsShare(except: ReadonlySet<string>, scene: Scene): Figure {
  let upper = 0;
  let cased = 0;
  for (const place of scene.reading.written) {
    const { tokens, infos } = place.line;
    let mixed = 0;
    for (let i = 0; i < infos.length; i++) {
      if (tokens.kinds[i] !== WORD) continue;
      const info = infos[i];
      cased += info?.cased ?? 0;
      if (info && info.capitals < info.cased) mixed += info.capitals;
    }
    upper += mixed;
    eachCapitalWord(place, except, (word) => {
      upper += word?.text.length ?? 0;
    });
  }
  return { value: cased === 0 ? 0 : upper / cased };
}

/** The longest row of words in capitals of three letters or more; exceptions neither count nor break it. */
function shouting(except: ReadonlySet<string>, scene: Scene): Figure {
  return longestRun(scene, (place) => {
    const runs: { start: number; end: number; count: number }[] = [];
    let open: { start: number; end: number; count: number } | undefined;
    eachCapitalWord(place, except, (word) => {
      if (word && word.text.length >= 3) {
        open = open
          ? { start: open.start, end: word.end, count: open.count + 1 }
          : { start: word.start, end: word.end, count: 1 };
        return;
      }
      if (open) runs.push(open);
      open = undefined;
    });
    return open ? [...runs, open] : runs;
  });
}

/**
 * Abbreviations that stand nowhere beside their brackets: `Balai Diklat (BD)` explains itself. Capital words in a row are a
 * heading or a name, and Roman figures are figures. The line that holds most counts: it is density that tires a reader.
 */
function abbreviations(except: ReadonlySet<string>, scene: Scene): Figure {
  const explained = new Set(Array.from(scene.reading.text.matchAll(BRACKETED), (found) => found[1]));
  const seen = new Set<string>();
  let best: Figure = { value: 0 };
  for (const place of scene.reading.written) {
    let value = 0;
    let worst: Figure['worst'];
    eachCapitalWord(place, except, (word) => {
      if (!word || word.text.length > LONGEST_ABBREVIATION || seen.has(word.text) || explained.has(word.text)) return;
      const { text } = place.line;
      if (
        ROMAN.test(word.text) ||
        CAPITALS_AFTER.test(text.slice(word.end, word.end + 4)) ||
        CAPITALS_BEFORE.test(text.slice(0, word.start))
      )
        return;
      if (text.startsWith(' (', word.end)) return;
      seen.add(word.text);
      value++;
      worst ??= { place, start: word.start, end: word.end };
    });
    if (value > best.value) best = { value, worst };
  }
  return best;
}

function exclamations(place: PlacedLine): { start: number; end: number; count: number }[] {
  const { text } = place.line;
  if (!text.includes('!') && !text.includes('！')) return [];
  return Array.from(text.matchAll(EXCLAMATIONS), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    count: found[0].replace(/[^!！]/g, '').length,
  }));
}

function emojiRuns(place: PlacedLine): { start: number; end: number; count: number }[] {
  const { tokens, text } = place.line;
  const runs: { start: number; end: number; count: number }[] = [];
  tokens.kinds.forEach((kind, i) => {
    if (kind !== MOJI) return;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const last = runs[runs.length - 1];
    if (last && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end, count: last.count + 1 };
    else runs.push({ start, end, count: 1 });
  });
  return runs;
}

function longestRun(scene: Scene, runs: (place: PlacedLine) => readonly { start: number; end: number; count: number }[]): Figure {
  let best: Figure = { value: 0 };
  for (const place of scene.reading.written)
    for (const { start, end, count } of runs(place))
      if (count > best.value) best = { value: count, worst: { place, start, end } };
  return best;
}
