/** Stretches of time that are asked for most, half open, on this computer's clock. */
import type { JournalFilter } from '../../journal/read/types';

export const periods = ['all', 'days30', 'thisMonth', 'lastMonth'] as const;
export type Period = (typeof periods)[number];
export type Span = Pick<JournalFilter, 'from' | 'until'>;

export function spanOf(period: Period, now: number): Span {
  const today = new Date(now);
  const month = (plus: number) => new Date(today.getFullYear(), today.getMonth() + plus, 1).getTime();
  switch (period) {
    case 'all':
      return {};
    case 'days30':
      return {
        from: new Date(today.getFullYear(), today.getMonth(), today.getDate() - 29).getTime(),
        until: new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime(),
      };
    case 'thisMonth':
      return { from: month(0), until: month(1) };
    case 'lastMonth':
      return { from: month(-1), until: month(0) };
  }
}

/** The named period that a filter stands for, if it is one. */
export const periodOf = ({ from, until }: Span, now: number): Period | undefined =>
  periods.find((period) => {
    const span = spanOf(period, now);
    return span.from === from && span.until === until;
  });
