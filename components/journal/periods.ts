/** Stretches of time that are asked for most, half open, in the office's zone. */
import type { JournalFilter } from '../../journal/read/types';
import { startOfCalendar, type Zone } from '../../policy/apply/clock';

export const periods = ['all', 'days30', 'thisMonth', 'lastMonth'] as const;
export type Period = (typeof periods)[number];
export type Span = Pick<JournalFilter, 'from' | 'until'>;

/** `now`: milliseconds since the epoch. */
export function spanOf(period: Period, now: number, zone: Zone): Span {
  const day = (plus: number) => startOfCalendar('day', zone, now, plus);
  const month = (plus: number) => startOfCalendar('month', zone, now, plus);
  switch (period) {
    case 'all':
      return {};
    case 'days30':
      return { from: day(-29), until: day(1) };
    case 'thisMonth':
      return { from: month(0), until: month(1) };
    case 'lastMonth':
      return { from: month(-1), until: month(0) };
  }
}

/** The named period that a filter stands for, if it is one. */
export const periodOf = ({ from, until }: Span, now: number, zone: Zone): Period | undefined =>
  periods.find((period) => {
    const span = spanOf(period, now, zone);
    return span.from === from && span.until === until;
  });
