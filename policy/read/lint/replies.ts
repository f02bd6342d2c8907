/** Approved answers that are offered to nobody, or with a blank that the office has no data for. */
import { blank, blanks } from '../../apply/replies';
import type { PolicyDocument } from '../../schema';
import type { Finding } from '../parse/problem';
import { at } from './say';

/** `today`: an ISO day; without it nothing is past. */
export function offeredReplies({ replies = [], institution, accounts = [] }: PolicyDocument, today?: string): Finding[] {
  const { ppid, hotlines, name } = institution;
  const known = (blankName: string) =>
    accounts.some((account) =>
      blanks[blankName]?.({
        name: account.name,
        institution: name,
        ...(account.officialLinks ? { officialLinks: account.officialLinks } : {}),
        ...(account.serviceHours?.length ? { serviceHours: '-' } : {}),
        ...(account.responseTarget ? { responseTarget: account.responseTarget } : {}),
        ...(ppid ? { ppid } : {}),
        ...(hotlines ? { hotlines } : {}),
      }),
    );
  return replies.flatMap(({ title, text, validUntil }, index): Finding[] => {
    const past =
      today !== undefined && validUntil !== undefined && validUntil < today
        ? [
            at(
              ['replies', index, 'validUntil'],
              `Jawaban "${title}" tidak ditawarkan lagi karena ${validUntil} sudah lewat; perpanjang atau hapus.`,
              `The answer "${title}" is not offered any more, since ${validUntil} is past; extend or remove it.`,
            ),
          ]
        : [];
    const empty = [...new Set([...text.matchAll(blank)].map(([, found = '']) => found))]
      .filter((found) => Object.hasOwn(blanks, found) && !known(found))
      .map((found) =>
        at(
          ['replies', index, 'text'],
          `Jawaban "${title}" memakai [${found}], tetapi kebijakan ini tidak memuat datanya, jadi petugas harus mengisinya sendiri.`,
          `The answer "${title}" uses [${found}], but this policy holds no data for it, so that officers have to fill it in.`,
        ),
      );
    return [...past, ...empty];
  });
}
