import { writtenIn, type Zone } from '../../policy/apply/clock';

/** A moment as messages of approval write it: in the office's zone, which it names, wherever the computer is. `at`: milliseconds since the epoch. */
export const momentText = (at: number, zone: Zone): string =>
  writtenIn(zone, at, 'id-ID', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
