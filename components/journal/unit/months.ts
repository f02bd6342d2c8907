/** Which months of a report are not whole: a share of a month beside a whole one says nothing. */
import type { MonthCounts, Overview } from '../../../journal/exchange/types';
import { startOfCalendar } from '../../../policy/apply/clock';
import { officeZone } from '../../shared/words';

/** Work rarely begins on the first of a month; entries that do within these days are of a whole one. */
const settledIn = 7 * 86_400_000;

/** From when or until when a month is told of, where that is a part of it; milliseconds since the epoch. */
export function partOf(
  { start, first = start }: Pick<MonthCounts, 'start' | 'first'>,
  { months, through }: { readonly months: readonly Pick<MonthCounts, 'start'>[]; readonly through?: Overview['through'] },
): { readonly since?: number; readonly until?: number } | undefined {
  const end = startOfCalendar('month', officeZone.value, start, 1);
  const since = start === months[0]?.start && first - start >= settledIn ? { since: first } : {};
  const until = through !== undefined && through < end ? { until: through } : {};
  return 'since' in since || 'until' in until ? { ...since, ...until } : undefined;
}
