import type { PlacedLine } from '../reading';
import { MOJI, NUMBER, WORD } from '../text/tokens';
import type { MetricMatcher } from '../types';
import { type Hit, hitInLine, NO_HITS, type Scene, wholeDraft } from './hit';

const CAPITALS = /^\p{Lu}{2,}$/u;
const UPPER = /\p{Lu}/gu;
const CASED = /[\p{Lu}\p{Ll}]/gu;
const EXCLAMATIONS = /[!！](?:[!！?？1]|\s(?=[!！]))*/gu;
/** A capital word that is longer than this is shouted rather than abbreviated. */
const LONGEST_ABBREVIATION = 6;

/** A figure of the text and the place that is worst. */
interface Figure {
  readonly value: number;
  readonly worst?: { readonly place: PlacedLine; readonly start: number; readonly end: number } | undefined;
}

export function findMetric(matcher: MetricMatcher, except: ReadonlySet<string>, scene: Scene): readonly Hit[] {
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
  for (const { line } of scene.reading.lines) for (const kind of line.tokens.kinds) if (kind === WORD || kind === NUMBER) words++;
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
      return longestRun(scene, (place) =>
        [...place.line.text.matchAll(EXCLAMATIONS)].map((found) => ({
          start: found.index,
          end: found.index + found[0].length,
          count: found[0].replace(/[^!！]/g, '').length,
        })),
      );
  }
}

function longestSentence(scene: Scene): Figure {
  let best: Figure = { value: 0 };
  for (const place of scene.reading.lines) {
    const { tokens } = place.line;
    const counts = new Map<number, number>();
    tokens.sentences.forEach((sentence, i) => {
      if (tokens.kinds[i] === WORD || tokens.kinds[i] === NUMBER) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    });
    for (const [sentence, value] of counts)
      if (value > best.value)
        best = { value, worst: { place, start: tokens.sentenceStarts[sentence] ?? 0, end: tokens.sentenceEnds[sentence] ?? 0 } };
  }
  return best;
}

/** Words of a line as written, without those that do not count. */
function wordsOf(place: PlacedLine, except: ReadonlySet<string>): { text: string; start: number; end: number }[] {
  const { tokens, text } = place.line;
  return tokens.starts.flatMap((start, i) => {
    const end = tokens.ends[i] ?? start;
    const word = text.slice(start, end);
    return tokens.kinds[i] === WORD && !except.has(word.toLowerCase()) ? [{ text: word, start, end }] : [];
  });
}

function capitalsShare(except: ReadonlySet<string>, scene: Scene): Figure {
  let upper = 0;
  let cased = 0;
  for (const place of scene.reading.lines)
    for (const word of wordsOf(place, except)) {
      upper += word.text.match(UPPER)?.length ?? 0;
      cased += word.text.match(CASED)?.length ?? 0;
    }
  return { value: cased === 0 ? 0 : upper / cased };
}

/** The longest row of words in capitals of three letters or more. */
function shouting(except: ReadonlySet<string>, scene: Scene): Figure {
  return longestRun(scene, (place) => {
    const runs: { start: number; end: number; count: number }[] = [];
    let open: { start: number; end: number; count: number } | undefined;
    for (const word of wordsOf(place, except)) {
      if (word.text.length >= 3 && CAPITALS.test(word.text)) {
        open = open
          ? { start: open.start, end: word.end, count: open.count + 1 }
          : { start: word.start, end: word.end, count: 1 };
        continue;
      }
      if (open) runs.push(open);
      open = undefined;
    }
    return open ? [...runs, open] : runs;
  });
}

/** Abbreviations that stand nowhere beside their brackets: `Balai Diklat (BD)` explains itself. */
function abbreviations(except: ReadonlySet<string>, scene: Scene): Figure {
  const seen = new Map<string, { place: PlacedLine; start: number; end: number }>();
  for (const place of scene.reading.lines)
    for (const word of wordsOf(place, except)) {
      if (!CAPITALS.test(word.text) || word.text.length > LONGEST_ABBREVIATION || seen.has(word.text)) continue;
      const bracketed = scene.reading.text.includes(`(${word.text})`) || place.line.text.startsWith(' (', word.end);
      if (!bracketed) seen.set(word.text, { place, start: word.start, end: word.end });
    }
  return { value: seen.size, worst: seen.values().next().value };
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
  for (const place of scene.reading.lines)
    for (const { start, end, count } of runs(place))
      if (count > best.value) best = { value: count, worst: { place, start, end } };
  return best;
}
