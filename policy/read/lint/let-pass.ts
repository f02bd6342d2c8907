/** Entries that let pass more than the one thing they name. */
import type { PolicyDocument } from '../../schema';
import type { Finding } from '../parse/problem';
import { at } from './say';

const freeMail = new Set(
  'gmail.com googlemail.com yahoo.com yahoo.co.id ymail.com rocketmail.com hotmail.com outlook.com live.com icloud.com aol.com proton.me protonmail.com gmx.com mail.com zoho.com'.split(
    ' ',
  ),
);

const common = new Set(
  'yang dan dari untuk ini itu dengan tidak akan ada saya anda kami kita pada para atau bisa juga sudah'.split(' '),
);

export function letPass(policy: PolicyDocument): Finding[] {
  const allowed = (policy.allow ?? []).flatMap((entry, index): Finding[] => {
    const path = ['allow', index];
    const letters = entry.replace(/[^\p{L}\p{N}]/gu, '');
    if (letters.length < 3)
      return [
        at(
          path,
          `"${entry}" terlalu pendek untuk daftar boleh; tulis kata atau nama yang lengkap.`,
          `"${entry}" is too short for the allow list; write the whole word or name.`,
        ),
      ];
    if (common.has(entry.trim().toLowerCase()))
      return [
        at(
          path,
          `"${entry}" ada di hampir setiap kalimat; tulis nama atau nomor yang dimaksud.`,
          `"${entry}" stands in nearly every sentence; write the name or number that is meant.`,
        ),
      ];
    return [];
  });
  const domains = (policy.institution.emailDomains ?? []).flatMap((domain, index): Finding[] =>
    freeMail.has(domain) || !domain.includes('.')
      ? [
          at(
            ['institution', 'emailDomains', index],
            `"${domain}" dipakai siapa saja, jadi surel pribadi warga ikut lolos.`,
            `Anybody uses "${domain}", so that citizens’ private addresses pass too.`,
          ),
        ]
      : [],
  );
  const hotlines = (policy.institution.hotlines ?? []).flatMap((number, index): Finding[] => {
    const digits = number.replace(/\D/g, '');
    const path = ['institution', 'hotlines', index];
    if (digits.length === 16)
      return [
        at(
          path,
          `"${number}" tampak seperti NIK, bukan nomor layanan.`,
          `"${number}" looks like an identity number, not a hotline.`,
        ),
      ];
    if (digits.length > 15)
      return [at(path, `"${number}" terlalu panjang untuk nomor telepon.`, `"${number}" is too long for a telephone number.`)];
    if (/^(?:\+?62|0)8[1-35-9]\d{7,}$/.test(number.replace(/[ ().-]/g, '')))
      return [
        at(
          path,
          `"${number}" tampak seperti nomor ponsel seseorang; pastikan ini nomor layanan kantor.`,
          `"${number}" looks like somebody’s mobile number; make sure it is the office’s.`,
        ),
      ];
    return [];
  });
  const removed = Object.entries(policy.ownTerms ?? {}).flatMap(([lexicon, { remove = [], add = [] }]): Finding[] => [
    ...remove.flatMap((term, index) =>
      /[\p{L}\p{N}]/u.test(term)
        ? []
        : [
            at(
              ['ownTerms', lexicon, 'remove', index],
              `"${term}" bukan kata; pengecualian ini tidak berpengaruh.`,
              `"${term}" is no word; this exception has no effect.`,
            ),
          ],
    ),
    ...add.flatMap((term, index) =>
      term.replace(/[^\p{L}\p{N}]/gu, '').length >= 2
        ? []
        : [
            at(
              ['ownTerms', lexicon, 'add', index],
              `"${term}" terlalu pendek; hampir setiap unggahan akan ditandai.`,
              `"${term}" is too short; nearly every post would be marked.`,
            ),
          ],
    ),
  ]);
  return [...allowed, ...domains, ...hotlines, ...removed];
}
