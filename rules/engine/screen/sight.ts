/** The runs of up to four characters of a text, each noted as a bit: what shares one is told apart by the expression itself. */

/** A power of two. A post sets a few hundred of them. */
export const BITS = 1 << 14;
/** Longest run that is noted. */
export const LONGEST = 4;

/** What a character is noted as: letters small, nothing for what is not ASCII. */
const noted = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));
/** The two characters beyond ASCII that `i` takes for letters of it. */
const [LONG_S, KELVIN] = [0x17f, 0x212a];

export const noteOf = (code: number): number => {
  if (code < 128) return noted[code] ?? 0;
  return code === LONG_S ? 115 : code === KELVIN ? 107 : 0;
};

/** The bit of a run, its characters in the bytes of `run`, the last one lowest. */
export const bitOf = (run: number, length: number): number => (Math.imul(run + length, 0x9e3779b1) >>> 18) & (BITS - 1);

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
