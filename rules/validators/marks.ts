/** Classification marks: capitals that stand alone on a line, or a degree after its label. A word in a sentence is no mark. */

const edge = String.raw`[\p{Extended_Pictographic}\uFE0F\s>*_"'“”()\[\]{}|=~.#-]*`;
const after = String.raw`(?![\p{L}\p{N}/-])`;
const label = String.raw`(?:klasifikasi|derajat(?:\s+kerahasiaan)?|tingkat\s+kerahasiaan|sifat(?:\s+surat)?)\s*:\s*[*_"(]*`;

/** RAHASIA and SANGAT RAHASIA, also with the letters spaced as on paper. */
const apart = (word: string) => [...word].join('[ ._*|/-]');
export const secretMarkPattern = `^${edge}(?<mark>(?:SANGAT\\s+)?RAHASIA|(?:${apart('SANGAT')}\\s+)?${apart('RAHASIA')})${edge}$`;
export const restrictedMarkPattern = `^${edge}(?<mark>TERBATAS|KONFIDENSIAL|MILIK DINAS|${apart('TERBATAS')})${edge}$`;
export const secretLabelPattern = `(?<![\\p{L}\\p{N}])${label}(?:sangat\\s+rahasia|rahasia|SR|R)${after}`;
export const restrictedLabelPattern = `(?<![\\p{L}\\p{N}])${label}(?:terbatas|konfidensial|T|K)${after}`;
