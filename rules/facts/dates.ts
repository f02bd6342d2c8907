import type { Line } from '../engine/line';
import { type Hit, hitInLine, NO_HITS, type Scene } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';
import { type WrittenDate, writtenDates } from './calendar';

/**
 * Dates as people write them. `unfit`: the weekday beside the date is another one that day. `past`: the day is over, and the draft
 * names no later one. Without a year the nearest is meant, which takes the day of the draft.
 */
export interface DateMatcher {
  readonly kind: 'date';
  readonly is: 'unfit' | 'past';
}

export const date: Kind<DateMatcher> = {
  build: (matcher) => (scene) => findDates(matcher.is, scene),
};

/** What the dates of a line were, on which day: both ways of looking ask for it, and a line that stays is not read again. */
const known = new WeakMap<Line, { readonly today: string | undefined; readonly dates: readonly WrittenDate[] }>();

function datesOf(line: Line, today: string | undefined): readonly WrittenDate[] {
  const before = known.get(line);
  if (before && before.today === today) return before.dates;
  const dates = writtenDates(line.text, today);
  known.set(line, { today, dates });
  return dates;
}

function findDates(is: DateMatcher['is'], scene: Scene): readonly Hit[] {
  const { today } = scene.draft;
  const all = scene.reading.written.flatMap((place) =>
    datesOf(place.line, today).map((date) => ({ date, hit: hitInLine(place, date.start, date.end, 'date') })),
  );
  if (all.length === 0) return NO_HITS;
  const isPast = ({ last }: WrittenDate) => today !== undefined && last < today;
  if (is === 'past' && !all.every(({ date }) => isPast(date))) return NO_HITS;
  return all.filter(({ date }) => (is === 'past' ? isPast(date) : date.isUnfit)).map(({ hit }) => hit);
}
