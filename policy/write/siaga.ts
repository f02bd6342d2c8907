/** Calls an alert in a policy, and ends one: what the studio's buttons and `policy siaga` do. */
import { officeTime, type Zone } from '../apply/clock';
import type { Siaga } from '../types';

type File = Readonly<Record<string, unknown>>;

const HOUR = 3_600_000;
/** How long an alert lasts where nobody says; long enough to sleep over it, short enough to be thought of again. */
const usual = 12 * HOUR;

/** A moment (milliseconds since the epoch) as a policy writes it in the office's zone: "2026-11-27T14:05". */
export function writtenMoment(at: number, zone: Zone): string {
  const { day, time } = officeTime(at, zone);
  return `${day}T${time}`;
}

/** From now on, for as long as usual. */
export const fromNow = (now: number, zone: Zone): Pick<Siaga, 'from' | 'until'> => ({
  from: writtenMoment(now, zone),
  until: writtenMoment(now + usual, zone),
});

/**
 * The file as its next revision, with this alert or with none. The signature and what was new in the revision before are left
 * behind. `today`: a day, `2026-11-27`.
 */
export function withSiaga(file: File, siaga: Siaga | undefined, today: string): File {
  const { signature: _, changes: __, siaga: ___, ...rest } = file;
  const revision = typeof file.revision === 'number' ? file.revision + 1 : 1;
  return { ...rest, revision, issued: today, ...(siaga ? { siaga } : {}) };
}
