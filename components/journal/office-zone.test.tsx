// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Counts } from '../../journal/exchange/types';
import type { JournalFilter } from '../../journal/read/types';
import { locale, officeZone } from '../shared/words';
import { FilterBar } from './FilterBar';
import { spanOf } from './periods';
import { Paper } from './unit/Paper';
import { WeekChart } from './WeekChart';
import { day, longDay, month, shortDay } from './words';

/** 00.30 on Tuesday 1 December in Jayapura, still November in Jakarta, in London and in Anchorage. */
const now = Date.UTC(2026, 10, 30, 15, 30);
const wit = (year: number, monthFrom0: number, date: number) => Date.UTC(year, monthFrom0, date) - 9 * 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  officeZone.value = 'WIT';
  locale.value = 'id';
});
afterEach(() => {
  render(null, document.body);
  officeZone.value = 'WIB';
  vi.useRealTimers();
});

it('writes days, months and weeks as the office’s calendar has them', () => {
  expect([day, longDay, month, shortDay].map((write) => write(now))).toEqual([
    '1 Des 2026',
    '1 Desember 2026',
    'Desember 2026',
    '1 Des',
  ]);
  act(() => render(<WeekChart weeks={[{ start: wit(2026, 10, 30), clean: 1, decided: 0, held: 0 }]} />, document.body));
  expect(document.querySelector('.column small')?.textContent).toBe('30 Nov');
});

it('bounds a period by the office’s midnight', () => {
  expect(spanOf('days30', now, 'WIT')).toEqual({ from: wit(2026, 10, 2), until: wit(2026, 11, 2) });
  expect(spanOf('thisMonth', now, 'WIT')).toEqual({ from: wit(2026, 11, 1), until: wit(2027, 0, 1) });
  expect(spanOf('lastMonth', now, 'WIT')).toEqual({ from: wit(2026, 10, 1), until: wit(2026, 11, 1) });
});

it('shows in the date fields the days that were chosen, and takes them as the office’s', () => {
  const told: JournalFilter[] = [];
  const facets = { total: 1, accounts: [], rules: [] };
  const filter = { from: wit(2026, 10, 30), until: wit(2026, 11, 2) };
  act(() =>
    render(
      <FilterBar facets={facets} filter={filter} ruleTitle={() => undefined} onChange={(next) => told.push(next)} />,
      document.body,
    ),
  );
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
  expect(fields.map(({ value }) => value)).toEqual(['2026-11-30', '2026-12-01']);
  for (const field of fields) {
    field.value = '2026-12-03';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  }
  expect(told).toEqual([
    { ...filter, from: wit(2026, 11, 3) },
    { ...filter, until: wit(2026, 11, 4) },
  ]);
  act(() => document.querySelector<HTMLButtonElement>('[data-period=thisMonth]')?.click());
  expect(told.at(-1)).toEqual({ from: wit(2026, 11, 1), until: wit(2027, 0, 1) });
});

it('dates the unit’s letter by the office’s calendar', () => {
  const counts: Counts = {
    total: 1,
    first: now,
    last: now,
    rules: [],
    accounts: [],
    reasons: [],
    overrides: [],
    overrideCount: 0,
    falseAlarms: [],
  };
  const signed = { reference: '', place: 'Jayapura', author: '', authorRole: '', leader: '', leaderRole: '' };
  const letter = (start?: number) =>
    act(() =>
      render(
        <Paper
          {...{ counts, signed, made: now, letterhead: { institution: 'Dinas' }, ...(start === undefined ? {} : { start }) }}
          overview={{ ...counts, months: [], files: [], heads: [] }}
          ruleTitle={() => undefined}
          reasonLabel={() => undefined}
        />,
        document.body,
      ),
    );
  const facts = () => [...document.querySelectorAll('.unit-facts dd')].map(({ textContent }) => textContent);
  letter();
  expect(facts()).toEqual(['1 Des 2026 – 1 Des 2026', '1 Desember 2026']);
  expect(document.querySelector('.signatures')?.textContent).toContain('Jayapura, 1 Desember 2026');
  letter(wit(2026, 11, 1));
  expect(facts()[0]).toBe('Desember 2026');
});
