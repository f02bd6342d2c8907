/** How old something is, as sites write it: `<time datetime>`, "3 days ago", "2 jam", "5 mgg". */

const HOUR = 60;
const DAY = 24 * HOUR;
/** Minutes of a unit, by the words for it; short ones that two languages share mean hours in one and days in the other. */
const units: readonly (readonly [words: RegExp, minutes: number, language?: 'id' | 'en'])[] = [
  [/^(?:detik|dtk|seconds?|secs?|s)$/i, 0],
  [/^(?:menit|mnt|mins?|minutes?|m)$/i, 1],
  [/^(?:h|hr|hari)$/i, DAY, 'id'],
  [/^(?:h|hr|hrs)$/i, HOUR, 'en'],
  [/^(?:jam|j|hours?)$/i, HOUR],
  [/^(?:hari|hr|days?|d)$/i, DAY],
  [/^(?:minggu|mgg|pekan|weeks?|w)$/i, 7 * DAY],
  [/^(?:bulan|bln|months?|mo)$/i, 30 * DAY],
  [/^(?:tahun|thn|years?|y)$/i, 365 * DAY],
];
const written = /(?:^|[\s·])(\d{1,4}|an?|se|satu) ?(\p{L}+)(?: (?:ago|yang lalu|lalu))?$/iu;
const lone = [
  [/(?:baru saja|just now)$/i, 0],
  [/(?:kemarin|yesterday)$/i, DAY],
] as const;

/** In minutes; undefined where the words tell no age. `language`: of the page. */
export function ageIn(words: string, language: string): number | undefined {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/\bse(jam|hari|minggu|bulan|tahun)\b/i, 'se $1')
    .trim();
  for (const [word, minutes] of lone) if (word.test(text)) return minutes;
  const [, count = '', unit = ''] = written.exec(text) ?? [];
  const here = language.startsWith('id') ? 'id' : 'en';
  const found = units.find(([names, , of]) => (of ?? here) === here && names.test(unit));
  return found && (/^\d/.test(count) ? Number(count) : 1) * found[1];
}

/** Of the element's own time, label or words. `now` in milliseconds since the epoch. */
export function ageOf(element: Element, now: number): number | undefined {
  const moment = Date.parse(element.getAttribute('datetime') ?? '');
  if (!Number.isNaN(moment)) return Math.max(0, Math.floor((now - moment) / 60_000));
  const { lang } = element.ownerDocument.documentElement;
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return label.length > longestLabel ? undefined : ageIn(label, lang);
}

const longestLabel = 160;
