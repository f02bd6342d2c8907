import { describe, expect, it } from 'vitest';
import { writtenDates } from './calendar';

// A Friday.
const today = '2026-11-27';
const read = (line: string, day: string | undefined = today) =>
  writtenDates(line, day).map(({ last, isUnfit }) => `${last}${isUnfit ? ' unfit' : ''}`);

describe('dates as they are written', () => {
  it.each([
    ['Jumat, 27 November 2026', ['2026-11-27']],
    ['hari Jum’at tanggal 27 Nov 2026', ['2026-11-27']],
    ['Kamis, 27 November 2026', ['2026-11-27 unfit']],
    ['27/11/2026 (Jumat)', ['2026-11-27']],
    ['27-11-2026 (Sabtu)', ['2026-11-27 unfit']],
    ['Sabtu dan Minggu, 28 dan 29 November 2026', ['2026-11-29']],
    ['Sabtu–Minggu, 28–30 November 2026', ['2026-11-30 unfit']],
    ['Senin-Kamis, 30 November 2026', ['2026-11-30']],
    ['Jumat Kliwon, 27 November 2026', ['2026-11-27']],
    ['Jumat malam, 27 November', ['2026-11-27']],
    ['Jumat (28/11)', ['2026-11-28 unfit']],
    ['malam Jumat, 26 November 2026', ['2026-11-26']],
    ['minggu 2 November 2026', ['2026-11-02']],
    ['Minggu, 2 November 2026', ['2026-11-02 unfit']],
    ['5 Januari', ['2027-01-05']],
    ['31 Februari 2026', []],
    ['skor 2-1, halaman 3/4, jam 10.12', []],
    ['12 desa, 3 marinir, 5 junior', []],
  ])('%s', (line, dates) => {
    expect(read(line)).toEqual(dates);
  });

  it('without a year may be of the year before or to come, where they are far from today', () => {
    // 17 August is a Sunday in 2025, a Monday in 2026 and a Tuesday in 2027.
    for (const weekday of ['Minggu', 'Senin', 'Selasa']) expect(read(`${weekday}, 17 Agustus`)).toEqual(['2027-08-17']);
    expect(read('Kamis, 17 Agustus')).toEqual(['2027-08-17 unfit']);
  });

  it('without a year say nothing where nobody knows the day', () => {
    expect(writtenDates('Kamis, 27 November', undefined)).toEqual([]);
    expect(read('Kamis, 27 November 2026', '')).toEqual(['2026-11-27 unfit']);
  });
});
