/** Days of the calendar as Indonesians write them: "Senin–Rabu, 23–25 November 2026", "Jumat (27/11)", "27-11-2026". */
import { inSmall } from '../engine/screen/small';

export interface WrittenDate {
  /** Offsets in the line, the weekday included. */
  readonly start: number;
  readonly end: number;
  /** The last day meant, as an ISO day. */
  readonly last: string;
  /** The weekday beside it is not that of the day. */
  readonly isUnfit: boolean;
}

const weekdays = ['minggu|ahad', 'senin|senen', 'selasa|slasa', 'rabu|rebo', 'kamis|kemis', "jum[ʼ’‘'`]?at", 'sabtu|setu'];
const months = [
  'jan(?:uari)?',
  '[fp]eb(?:ruari)?',
  'mar(?:et)?',
  'apr(?:il)?',
  'mei',
  'juni?',
  'juli?',
  'ag(?:ustus|ust|s|t)',
  'sept?(?:ember)?',
  'okt(?:ober)?',
  'no[vp](?:ember)?',
  'des(?:ember)?',
];

const weekday = `(?:${weekdays.join('|')})`;
const to = '\\s?(?:-|–|—|&|s\\.?d\\.?(?!\\p{L})|sampai(?: dengan)?|hingga|dan)\\s?';
const named = `\\s(?<month>${months.join('|')})\\.?(?!\\p{L})(?:\\s(?<year>\\d{4})(?!\\d))?`;
const numbered = '(?<by>[/.-])(?<number>0?[1-9]|1[0-2])(?!\\d)(?:\\k<by>(?<numberYear>(?:19|20)\\d{2})(?!\\d))?';
const expression = `(?<!malam |tiap |\\p{L})(?:(?<first>${weekday})(?:${to}(?<second>${weekday}))?(?: (?:pagi|siang|sore|malam|legi|pahing|pon|wage|kliwon)){0,2}(?<join>, ?| ?\\(|,? (?:tanggal|tgl\\.?) | ))?(?<![\\d/.-])(?<from>0?[1-9]|[12]\\d|3[01])(?:${to}(?<until>0?[1-9]|[12]\\d|3[01]))?(?:${named}|${numbered})(?: ?\\((?<after>${weekday})\\))?`;
const wholly = (name: string) => new RegExp(`^(?:${name})$`, 'u');
const [weekdayNames, monthNames] = [weekdays.map(wholly), months.map(wholly)];
const indexIn = (names: readonly RegExp[], word: string): number => names.findIndex((name) => name.test(word));

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The moment a day begins, in milliseconds since the epoch; nothing where there is no such day. */
function dayAt(year: number, month: number, day: number): number[] {
  const at = Date.UTC(year, month, day);
  return new Date(at).getUTCDate() === day ? [at] : [];
}

/** A day without a year is the one of these weeks; one far from them may be that of the year before or of the one to come. */
const CLOSE = 45 * 86_400_000;

function daysMeant(year: string | undefined, month: number, day: string, today: string | undefined): readonly number[] {
  if (year !== undefined) return dayAt(Number(year), month, Number(day));
  if (today === undefined) return [];
  const thisYear = Number(today.slice(0, 4));
  const all = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => dayAt(each, month, Number(day)));
  const close = all.filter((at) => Math.abs(at - Date.parse(today)) <= CLOSE);
  return close.length > 0 ? close : all;
}

let compiled: RegExp | undefined;
/** What stands between a date and everything else: a digit with a mark or a month after it. */
const POSSIBLE = /\d\s?(?:[./-]|[-–—&]|s\.?d|sampai|hingga|dan|jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des)/u;

/** What was made of a date as it is written; the same words are read at every key. */
const meant = new Map<string, Meaning | undefined>();
const MOST_MEANT = 500;

type Meaning = Pick<WrittenDate, 'last' | 'isUnfit'> & { readonly isBracketed: boolean };

/** Every date of a line. `today` (an ISO day) says which year is meant where none is written; without it such dates are left out. */
export function writtenDates(line: string, today: string | undefined): WrittenDate[] {
  const small = inSmall(line);
  if (!POSSIBLE.test(small)) return [];
  compiled ??= new RegExp(expression, 'gu');
  const found: WrittenDate[] = [];
  for (const { 0: whole, index, groups = {} } of small.matchAll(compiled)) {
    const key = `${today} ${whole}`;
    let meaning = meant.get(key);
    if (!meaning && !meant.has(key)) {
      if (meant.size >= MOST_MEANT) meant.clear();
      meaning = meaningOf(groups, today);
      meant.set(key, meaning);
    }
    if (!meaning) continue;
    const end = index + whole.length;
    const closing = meaning.isBracketed && line[end] === ')' ? 1 : 0;
    found.push({ start: index, end: end + closing, last: meaning.last, isUnfit: meaning.isUnfit });
  }
  return found;
}

function meaningOf(g: Readonly<Record<string, string | undefined>>, today: string | undefined): Meaning | undefined {
  const { first, second, join, from = '', until = from, after, number } = g;
  const year = g.year ?? g.numberYear;
  // "1/2" and "12-10" are more than dates.
  if (number !== undefined && year === undefined && !(first && join?.trim() === '(')) return undefined;
  const month = number === undefined ? indexIn(monthNames, g.month ?? '') : Number(number) - 1;
  const [begins, ends] = [daysMeant(year, month, from, today), daysMeant(year, month, until, today)];
  const last = ends.at(-1);
  if (last === undefined) return undefined;
  const isOn = (name: string | undefined, moments: readonly number[]) =>
    name === undefined || moments.some((moment) => indexIn(weekdayNames, name) === new Date(moment).getUTCDay());
  // "minggu 2 November" is a week; several dates after one weekday are a series.
  const isSaid = !(join === ' ' && /^minggu$/iu.test(first ?? '')) && (second === undefined) === (until === from);
  const isFit = isOn(after, ends) && (!isSaid || (isOn(first, begins) && isOn(second, ends)));
  return { last: isoDay(last), isUnfit: !isFit, isBracketed: join?.includes('(') ?? false };
}
