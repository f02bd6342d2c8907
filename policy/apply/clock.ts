/** Indonesian office time. The three zones know no summer time, so a fixed distance to UTC is exact. */
export const zones = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

const hoursAhead: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };
const HOUR = 3_600_000;
export const weekDays = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const;
export type WeekDay = (typeof weekDays)[number];

/** Day (`2026-11-21`), day of the week and time (`08:05`) in `zone` at `now` (milliseconds since the epoch). */
export function officeTime(now: number, zone: Zone): { day: string; weekDay: WeekDay; time: string } {
  const local = new Date(now + hoursAhead[zone] * HOUR);
  const iso = local.toISOString();
  return { day: iso.slice(0, 10), weekDay: weekDays[local.getUTCDay()] ?? 'minggu', time: iso.slice(11, 16) };
}

/** A moment as it is written with an `Intl` format of UTC for people in `zone`: "27 November 2026 19.22 WITA". */
export const writtenIn = (zone: Zone, at: number, locale: string, format: Intl.DateTimeFormatOptions): string =>
  `${new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(at + hoursAhead[zone] * HOUR)} ${zone}`;

/** A day and an hour as a policy writes them, in milliseconds since the epoch; without a zone of their own in `zone`. */
export const momentIn = (zone: Zone, written: string): number =>
  /(?:Z|[+-]\d\d:\d\d)$/.test(written) ? Date.parse(written) : Date.parse(`${written}Z`) - hoursAhead[zone] * HOUR;

/** The moment a day begins in `zone`, in milliseconds since the epoch. */
export const startOfDay = (day: string, zone: Zone): number => Date.parse(`${day}T00:00:00Z`) - hoursAhead[zone] * HOUR;

/** The moment after the last one of a day in `zone`. */
export const endOfDay = (day: string, zone: Zone): number => startOfDay(day, zone) + 24 * HOUR;
