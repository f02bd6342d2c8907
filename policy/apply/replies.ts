/** The answers that an office has approved, for who answers a citizen: those that fit the comment first, filled with the office's data. */
import type { AccountCard, ActivePolicy } from '../types';
import { officeTime } from './clock';

export interface OfferedReply {
  readonly title: string;
  /** Filled; what only the officer knows stands in square brackets. */
  readonly text: string;
  /** The comment speaks of one of its topics. */
  readonly isFitting: boolean;
}

type Filled = Pick<
  AccountCard,
  'handle' | 'name' | 'institution' | 'officialLinks' | 'serviceHours' | 'responseTarget' | 'ppid' | 'hotlines'
>;

/** What the blanks of an answer stand for, as they are written in square brackets. */
export const blanks: Readonly<Record<string, (account: Filled) => string | undefined>> = {
  AKUN: ({ handle, name }) => handle ?? name,
  INSTANSI: ({ institution }) => institution,
  TAUTAN: ({ officialLinks: [first] = [] }) => first,
  'JAM LAYANAN': ({ serviceHours }) => serviceHours,
  'WAKTU TANGGAP': ({ responseTarget }) => responseTarget,
  PPID: ({ ppid }) => ppid,
  'NOMOR LAYANAN': ({ hotlines: [first] = [] }) => first,
};

/** A blank of any name, in capitals. */
export const blank = /\[(\p{Lu}[\p{Lu}\p{Nd} /_-]{1,40})\]/gu;

const filled = (text: string, account: Filled): string =>
  text.replace(blank, (whole, name: string) => (Object.hasOwn(blanks, name) ? blanks[name]?.(account) : undefined) ?? whole);

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** As a word or words of their own, with what Indonesian hangs on: "paspor" in "paspornya". */
const speaksOf = (comment: string, topic: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{Nd}])${literal(topic.trim()).replace(/\s+/g, '\\s+')}(?:nya|ku|mu|kah|lah|pun)?(?![\\p{L}\\p{Nd}])`,
    'iu',
  ).test(comment);

/** `comment`: what is answered, where the page shows it; `now` in milliseconds since the epoch. */
export function repliesFor(
  policy: ActivePolicy,
  account: AccountCard,
  comment: string | undefined,
  now: number,
): readonly OfferedReply[] {
  if (account.kind !== 'official') return [];
  const today = officeTime(now, policy.institution.timeZone ?? 'WIB').day;
  const offered = (policy.replies ?? [])
    .filter(({ validUntil }) => validUntil === undefined || today <= validUntil)
    .map(({ title, text, topics = [] }) => ({
      reply: { title, text: filled(text, account), isFitting: false },
      fits: comment === undefined ? 0 : topics.filter((topic) => speaksOf(comment, topic)).length,
    }));
  return offered.sort((a, b) => b.fits - a.fits).map(({ reply, fits }) => ({ ...reply, isFitting: fits > 0 }));
}
