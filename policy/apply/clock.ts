/** Indonesian office time. The three zones know no summer time, so a fixed distance to UTC is exact. */
export const zones = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

const hoursAhead: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };
const HOUR = 3_600_000;
export const weekDays = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const;
export type WeekDay = (typeof weekDays)[number];

/** A date whose UTC fields are those of a moment in `zone`. */
const fieldsIn = (zone: Zone, at: number): Date => new Date(at + hoursAhead[zone] * HOUR);

/** Day and time of a moment in `zone` as ISO 8601 writes them: `2026-11-21T08:05:00`. */
export const isoIn = (zone: Zone, at: number): string => fieldsIn(zone, at).toISOString().slice(0, 19);

/** Day (`2026-11-21`), day of the week and time (`08:05`) in `zone` at `now` (milliseconds since the epoch). */
export function officeTime(now: number, zone: Zone): { day: string; weekDay: WeekDay; time: string } {
  const iso = isoIn(zone, now);
  return { day: iso.slice(0, 10), weekDay: weekDays[fieldsIn(zone, now).getUTCDay()] ?? 'minggu', time: iso.slice(11, 16) };
}

/** The day of a moment in `zone` as `format` writes it: "27 November 2026". */
export const dateIn = (zone: Zone, at: number, locale: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(fieldsIn(zone, at));

/** The same with the zone after it, for formats with a time of day: "27 November 2026 19.22 WITA". */
export const writtenIn = (...[zone, at, locale, format]: Parameters<typeof dateIn>): string =>
  `${dateIn(zone, at, locale, format)} ${zone}`;

/** A day and an hour as a policy writes them, in milliseconds since the epoch; without a zone of their own in `zone`. */
export const momentIn = (zone: Zone, written: string): number =>
  /(?:Z|[+-]\d\d:\d\d)$/.test(written) ? Date.parse(written) : Date.parse(`${written}Z`) - hoursAhead[zone] * HOUR;

/** The moment a day begins in `zone`, in milliseconds since the epoch. */
export const startOfDay = (day: string, zone: Zone): number => Date.parse(`${day}T00:00:00Z`) - hoursAhead[zone] * HOUR;

/** The moment after the last one of a day in `zone`. */
export const endOfDay = (day: string, zone: Zone): number => startOfDay(day, zone) + 24 * HOUR;

/** 00.00 in `zone` of the day, of the Monday of the week or of the first of the month of a moment; `plus` of them later. */
export function startOfCalendar(unit: 'day' | 'week' | 'month', zone: Zone, at: number, plus = 0): number {
  const fields = fieldsIn(zone, at);
  const today = fields.getUTCDate();
  const sinceMonday = (fields.getUTCDay() + 6) % 7;
  const day = { day: today + plus, week: today - sinceMonday + 7 * plus, month: 1 }[unit];
  const month = fields.getUTCMonth() + (unit === 'month' ? plus : 0);
  return Date.UTC(fields.getUTCFullYear(), month, day) - hoursAhead[zone] * HOUR;
}
