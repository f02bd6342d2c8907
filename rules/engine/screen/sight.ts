/** What a text holds at a glance: its runs of up to four characters, as bits, and how many digits it has. */

/** A power of two. A post sets a few hundred of them. */
const BITS = 1 << 14;
/** Longest run that is noted. */
export const LONGEST = 4;

export interface Sight {
  readonly bits: Uint32Array;
  readonly digits: number;
}

/** What a character is noted as: letters small, nothing for what is not ASCII. */
const noted = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));
/** The two characters beyond ASCII that `i` takes for letters of it. */
const [LONG_S, KELVIN] = [0x17f, 0x212a];

const noteOf = (code: number): number => {
  if (code < 128) return noted[code] ?? 0;
  return code === LONG_S ? 115 : code === KELVIN ? 107 : 0;
};

/** The bit of a run, its characters in the bytes of `run`, the last one lowest. */
const bitOf = (run: number, length: number): number => (Math.imul(run + length, 0x9e3779b1) >>> 18) & (BITS - 1);

export function sightOf(text: string): Sight {
  const bits = new Uint32Array(BITS / 32);
  let digits = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const note = noteOf(text.charCodeAt(at));
    if (note >= 48 && note <= 57) digits++;
    run = (run << 8) | note;
    for (let length = 1, mask = 0xff; length <= LONGEST; length++, mask = (mask << 8) | 0xff) {
      const bit = bitOf(run & mask, length);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return { bits, digits };
}

/** The bits of every run of a word of small ASCII letters and signs; of runs of four where it is so long. */
export function bitsOf(word: string): readonly number[] {
  const length = Math.min(LONGEST, word.length);
  const found: number[] = [];
  for (let from = 0; from + length <= word.length; from++) {
    let run = 0;
    for (let k = 0; k < length; k++) run = (run << 8) | word.charCodeAt(from + k);
    found.push(bitOf(run, length));
  }
  return found;
}
