/** Letters and links that are not what they look like. */
import type { PolicyDocument } from '../../schema';
import { hidden, strings } from '../parse/characters';
import { type Finding, writePath } from '../parse/problem';
import { at } from './say';

/** Letters that make a text look like another one. */
export const disguised = (policy: PolicyDocument): Finding[] =>
  [...strings(policy)].flatMap(([path, text]): Finding[] => {
    const where = writePath(path);
    if (hidden.test(text))
      return [
        at(
          path,
          `Isian "${where}" memuat karakter yang tidak kelihatan atau membalik arah tulisan; ketik ulang.`,
          `Field "${where}" holds characters that cannot be seen or turn the direction of writing; type it again.`,
        ),
      ];
    const isName = /(?:^|\.)(?:name|title|label|responsible|handle)$/.test(where.replace(/\.(?:id|en)$/, ''));
    if (isName && /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text))
      return [
        at(
          path,
          `Isian "${where}" mencampur huruf Latin dengan huruf yang mirip dari abjad lain; ketik ulang.`,
          `Field "${where}" mixes Latin letters with look-alikes of another alphabet; type it again.`,
        ),
      ];
    return [];
  });

export const linksElsewhere = ({ accounts = [] }: PolicyDocument): Finding[] =>
  accounts.flatMap(({ officialLinks = [] }, index) =>
    officialLinks.flatMap((link, each): Finding[] => {
      const path = ['accounts', index, 'officialLinks', each];
      const { host, hostname } = new URL(link);
      const written = link.slice('https://'.length).split(/[/?#]/)[0] ?? '';
      if (written.toLowerCase() !== host && /[^\u0000-\u007f]|^xn--|\.xn--/.test(written + hostname))
        return [at(path, `Tautan ini sebenarnya menuju ${host}.`, `This link really leads to ${host}.`)];
      if (/^[\d.]+$|^\[/.test(hostname))
        return [
          at(
            path,
            `Tautan ini menuju alamat angka ${host}, bukan nama situs.`,
            `This link leads to the numeric address ${host}, not to a site’s name.`,
          ),
        ];
      return [];
    }),
  );
