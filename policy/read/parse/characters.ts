/** Texts that mislead by their letters: what is refused because a name or an address has no use for it. */
import { sameHandle } from '../../apply/accounts';
import type { PolicyDocument } from '../../schema';
import { isPublicKey } from '../trust/keys';
import { type Finding, type Path, writePath } from './problem';

/** Direction marks and letters without width, by which a text is read as another than it is. */
export const hidden = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Every string below `value`, with its path. */
export function* strings(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* strings(each, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* strings(each, [...path, key]);
}

const said = (path: Path, id: string, en: string): Finding => {
  const at = writePath(path);
  return { path, message: { id: `Isian "${at}" ${id}.`, en: `Field "${at}" ${en}.` } };
};

/** Half a letter can't be signed, so no text of a policy may hold one. */
const halves = (policy: PolicyDocument): Finding[] =>
  [...strings(policy)].flatMap(([path, text]) =>
    /\p{Cs}/u.test(text) ? [said(path, 'memuat huruf yang terpotong; tulis ulang', 'holds half a letter; write it again')] : [],
  );

/** Names on the four sites are written in plain letters; another alphabet is there to be taken for them. */
const handles = ({ accounts = [] }: PolicyDocument): Finding[] =>
  accounts.flatMap(({ handle }, index) =>
    handle === undefined || (/^[a-z0-9._-]+$/.test(sameHandle(handle)) && !hidden.test(handle))
      ? []
      : [
          said(
            ['accounts', index, 'handle'],
            'memuat huruf yang bukan huruf Latin biasa; ketik ulang nama akunnya',
            'holds letters other than plain Latin ones; type the account name again',
          ),
        ],
  );

const links = ({ accounts = [] }: PolicyDocument): Finding[] =>
  accounts.flatMap(({ officialLinks = [] }, index) =>
    officialLinks.flatMap((link, at): Finding[] => {
      const path = ['accounts', index, 'officialLinks', at];
      const url = URL.canParse(link) ? new URL(link) : undefined;
      if (!url || hidden.test(link))
        return [said(path, 'bukan alamat yang dapat dibuka; ketik ulang', 'is not an address that can be opened; type it again')];
      if (url.username === '' && url.password === '') return [];
      return [
        said(
          path,
          `memuat "@" di depan nama situs, jadi sebenarnya menuju ${url.host}; hapus bagian di depan "@"`,
          `holds an "@" before the site’s name, so that it leads to ${url.host}; remove what stands before the "@"`,
        ),
      ];
    }),
  );

const keys = ({ approvers = [] }: PolicyDocument): Finding[] =>
  approvers.flatMap(({ publicKey }, index) =>
    isPublicKey(publicKey)
      ? []
      : [
          said(
            ['approvers', index, 'publicKey'],
            'bukan kunci publik yang sah; minta penyetuju menyalinnya lagi dari Pengaturan',
            'is not a valid public key; ask the approver to copy it again from Settings',
          ),
        ],
  );

export const characterChecks = (policy: PolicyDocument): Finding[] => [
  ...halves(policy),
  ...handles(policy),
  ...links(policy),
  ...keys(policy),
];
