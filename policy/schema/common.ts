/** Pieces that every part of the policy schema uses. Titles and descriptions become the admin's manual. */

import { siteIds } from '../../compose/sites';
import { LIMITS } from './limits';
import { z } from './zod';

/** Gives a field its Indonesian title and description, shown by editors and by the generated documents. */
export const field = <S extends z.ZodType>(schema: S, title: string, description: string): S =>
  schema.meta({ title, description });

/** Something that is seen: not spaces, fillers and marks without width alone. */
const seen = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0\p{Variation_Selector}]/u;
// Besides control characters: halves of a letter, what is no letter at all, and what a broken one was replaced with.
const unfit = '\\p{Cs}\\ufdd0-\\ufdef\\ufffd-\\uffff\\u007f-\\u009f';

/** One line: no line break and no other control character, so that it can be shown anywhere. */
export const line = (max: number = LIMITS.line) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^\\u0000-\\u001f\\u2028\\u2029${unfit}]*$`, 'u'), 'control')
    .regex(seen, 'blank');

/** A few sentences; line breaks and tabs are welcome, other control characters are not. */
export const paragraph = (max: number = LIMITS.paragraph) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f${unfit}]*$`, 'u'), 'control')
    .regex(seen, 'blank');

/** Short id of the admin's own making, used in references and in the journal. */
export const slug = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'slug');

/** Rule ids are paths of lower-case words: `larangan/rahasia`. */
export const ruleId = z
  .string()
  .min(3)
  .max(96)
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'ruleId');

export const day = z.iso.date();
export const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'moment');
/** A day, or a year where the day is not known. */
export const dayOrYear = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, 'dayOrYear');

export const webAddress = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s/?#]+(?:[/?#]\S*)?$/u, 'https');

/** Ed25519 public key: 32 bytes in base64. */
export const publicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'publicKey');

export const severity = z.enum(['off', 'note', 'warn', 'block']);
export const site = z.enum(siteIds);
export const surface = z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']);
export const accountKind = z.enum(['official', 'personal', 'unknown']);
export const packId = z.enum(['permenpanrb', 'tni', 'asn', 'pelindungan', 'keamanan']);

/** Words shown to the officer. Indonesian is required; where English is missing the Indonesian is shown. */
export const text = (max: number = LIMITS.paragraph) =>
  z.strictObject({
    id: field(paragraph(max), 'Bahasa Indonesia', 'Kalimat yang dilihat petugas.'),
    en: field(paragraph(max).exactOptional(), 'Bahasa Inggris', 'Boleh dikosongkan; kalimat Indonesia yang dipakai.'),
  });

export const scope = z.strictObject({
  sites: field(z.array(site).max(siteIds.length).exactOptional(), 'Situs', 'Hanya di situs ini. Kosong: semua situs.'),
  surfaces: field(
    z.array(surface).max(7).exactOptional(),
    'Jenis unggahan',
    'Hanya pada jenis ini (post, comment, reply, caption, thread, share, edit). Kosong: semua jenis.',
  ),
  accounts: field(
    z.array(accountKind).max(3).exactOptional(),
    'Jenis akun',
    'Hanya untuk akun resmi (official), pribadi (personal) atau tak dikenal (unknown). Kosong: semua akun.',
  ),
});
