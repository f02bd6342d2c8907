/** The same invented people, offices and numbers in every run. */

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  digits(count: number): string;
}

/** Mulberry32: small, and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}

const given = [
  'Darsono',
  'Wulandari',
  'Bagus',
  'Sekar',
  'Marwoto',
  'Lestari',
  'Hendra',
  'Yuliana',
  'Gunadi',
  'Rahmat',
  'Teguh',
  'Nuraini',
  'Petrus',
  'Ketut',
];
const family = [
  'Wiratmaka',
  'Sumanegara',
  'Prabaswara',
  'Kertarajasa',
  'Halimunda',
  'Suryadarmo',
  'Lokananta',
  'Manggala',
  'Tirtawening',
  'Batubuwana',
];
const places = ['Sukamaju', 'Tirtarejo', 'Wanasari', 'Karangjati', 'Margaluyu', 'Bumirahayu', 'Tegalwangi', 'Lembahsari'];
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export const nameOf = (by: Chance): string => `${by.pick(given)} ${by.pick(family)}`;
export const placeOf = (by: Chance): string => by.pick(places);
export const dayOf = (by: Chance): string => `${by.whole(1, 28)} ${by.pick(months)} 2026`;
export const romanOf = (by: Chance): string => by.pick(romans);
export const phoneOf = (by: Chance): string => `08${by.pick(['12', '13', '21', '52', '57', '78', '95'])}${by.digits(8)}`;

const two = (value: number) => String(value).padStart(2, '0');
/** Sixteen digits as a NIK is made: place, birthday, serial. */
export const nikOf = (by: Chance): string =>
  `${by.pick(['3507', '3273', '3374', '5171', '1271'])}${two(by.whole(1, 30))}${two(by.whole(1, 28))}${two(by.whole(1, 12))}${two(by.whole(60, 99))}${by.digits(3)}${by.whole(1, 9)}`;

/** A service number: a first digit that is not nought, then as many. */
export const digitsAfter = (by: Chance, first: number, count: number): string => `${first}${by.digits(count)}`;
