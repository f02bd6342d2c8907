import type { Matcher, Rule, RuleExamples } from '../engine/types';

const link = (pattern: string): Matcher => ({ kind: 'pattern', flags: 'i', skipLinks: false, pattern });
/** Most words hold no dot: that is seen first. */
const dotted = '(?=[^\\s.]{1,80}\\.[\\p{L}\\d])';
const start = `(?<![\\p{L}\\p{N}.@-])${dotted}(?:https?://)?(?:www\\.)?`;
/** Endings that anybody can register, as they are used for deceit. */
const cheap =
  '(?:com|net|org|info|biz|co|me|io|cc|pw|ru|cn|xyz|top|click|site|online|live|vip|club|shop|icu|buzz|fun|space|store|website|page|link|app|dev|web\\.id|my\\.id|biz\\.id)';
const office = '(?:kemen[a-z]{2,12}|bkn|asn|bpjs|dukcapil|pajak|djp|bansos|kemensos|polri|samsat|prakerja|sscasn|lapor|siasn)';

/** The name of an office, and an owner after it. */
const ownedByOthers = `[\\w.-]{0,80}\\.(?:go|mil|ac|sch|desa)\\.id\\.(?:[a-z][\\w-]{0,40}\\.){0,2}${cheap}(?![\\w-])`;
/** A hyphen for the dot. */
const hyphened = `[\\w.-]{0,80}[\\w][.-]go-?id(?:-[\\w-]{1,40})?\\.${cheap}(?![\\w-])`;
/** Digits or letters that look like those of the ending. */
const lookAlike = '[\\w.-]{0,80}\\w\\.(?:g0\\.id|go\\.[1l]d|q[o0]\\.id|g0\\.[1l]d)(?![\\w-])';
/** A page to sign in at, under an office's name, whose ending no office uses. */
const signIn = `(?<![\\p{L}\\p{N}.@-])(?:https?://)?(?:www\\.)?(?=[\\w.-]{0,60}(?:log-?in|masuk|sso|verif|aktivasi|akun|klaim|update|daftar))(?=[\\w.-]{0,60}(?<![a-z\\d])${office}(?![a-z]))[\\w-]{1,60}(?:\\.[\\w-]{1,40}){0,2}\\.${cheap}(?![\\w.-]*\\w)`;

export const rule: Rule = {
  id: 'keamanan/tautan',
  pack: 'keamanan',
  title: { id: 'Tujuan tautan', en: 'Where a link leads' },
  basis: ['prinsip/1', 'etika/6', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'host-tiruan',
      match: {
        kind: 'any',
        of: [
          link(`https?://[\\w.-]{0,80}(?<![\\w-])(?:go|mil|ac|sch|desa)\\.id\\.[a-z][\\w.-]{0,60}`),
          link(`${start}(?:${[ownedByOthers, hyphened, lookAlike].join('|')})`),
          link(signIn),
        ],
      },
      message: {
        id: 'Alamat ini tampak milik pemerintah, tetapi bukan.',
        en: 'This address looks like the government’s, and is not.',
      },
    },
    {
      name: 'nama-di-depan',
      match: link('https?://[^\\s/?#@]{1,80}@[\\w.-]{3,80}'),
      message: {
        id: 'Nama sebelum "@" bukan tujuan tautan ini; tujuannya yang di belakang.',
        en: 'What stands before the "@" is not where this link leads; what follows is.',
      },
    },
    {
      name: 'huruf-tiruan',
      match: {
        kind: 'any',
        of: [
          link(`(?<![\\w.-])${dotted}(?:https?://)?(?:[\\w-]{1,60}\\.){0,3}xn--[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,3}`),
          {
            kind: 'pattern',
            flags: 'i',
            skipLinks: false,
            on: 'written',
            pattern: `(?<![\\p{L}\\p{N}])${dotted}(?:https?://)?(?=[\\p{L}\\d.-]{0,80}[a-z])(?=[\\p{L}\\d.-]{0,80}[\\p{Script=Cyrillic}\\p{Script=Greek}])[\\p{L}\\d-]{1,60}(?:\\.[\\p{L}\\d-]{1,60}){1,4}(?![\\p{L}\\d])`,
          },
        ],
      },
      message: {
        id: 'Alamat ini memakai huruf lain yang serupa.',
        en: 'This address uses other letters that look alike.',
      },
    },
    {
      name: 'tautan-pendek',
      severity: 'note',
      match: link(
        '(?<![\\w.@-])(?:https?://)?(?:www\\.)?(?:bit\\.ly|s\\.id|tinyurl\\.com|cutt\\.ly|shorturl\\.at|rb\\.gy|is\\.gd|ow\\.ly|t\\.ly)/[\\w./-]{1,80}',
      ),
      antipatterns: [{ kind: 'account', accountKind: ['personal', 'unknown'] }],
      message: {
        id: 'Tautan pendek menyembunyikan tujuannya dari warga.',
        en: 'A short link hides from citizens where it leads.',
      },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  message: { id: 'Tautan ini tidak menuju tempat yang tampak.', en: 'This link does not lead where it seems to.' },
  advice: {
    id: 'Warga memercayai alamat yang ditulis akun resmi. Pakai alamat lengkap di situs kantor, dan buka sekali sebelum dikirim.',
    en: 'Citizens trust an address that an official account writes. Use the full address on the office’s site, and open it once before sending.',
  },
};

const own = { account: { standing: 'own-personal', kind: 'personal' } } as const;

export const examples: RuleExamples = {
  flags: [
    { text: 'Cek berkas di [[https://kanwil.contoh.go.id.evil.example]]/masuk', clause: 'host-tiruan' },
    { text: 'Daftar lewat [[dinas.go.id.layanan-warga.com]] hari ini.', clause: 'host-tiruan' },
    { text: 'Pembaruan data di [[pajakdaerah.go-id.online]]', clause: 'host-tiruan' },
    { text: 'Masuk ke [[sso-kemencontoh.com]] untuk absen.', clause: 'host-tiruan' },
    { text: 'Formulir: [[https://contoh.go.id@evil.example]]/f', clause: 'nama-di-depan' },
    { text: 'Unduh di [[https://xn--cntoh-xta.example]]', clause: 'huruf-tiruan' },
    { text: 'Unduh di [[https://cоntoh.go.id]]', clause: 'huruf-tiruan' },
    { text: 'Formulir ada di [[bit.ly/contoh99]]', clause: 'tautan-pendek' },
  ],
  passes: [
    'Formulir ada di https://kanwil.contoh.go.id/formulir',
    'Kunjungi contoh.go.id.',
    'Tulis ke humas@contoh.go.id atau datang ke loket.',
    'Tonton di https://www.tiktok.com/@dinascontoh/video/1',
    { text: 'Resepnya di bit.ly/contoh99', ...own },
  ],
  nearMisses: [
    'Kunjungi contoh.go.id.Terima kasih, Kak.',
    'Masuk lewat https://sso.kemencontoh.go.id/login ya.',
    'Daftar di https://rekrutmen.bankcontoh.co.id/masuk',
    'Ujian di https://portal.contoh.ac.id/masuk',
    'Пример кирилицею tanpa tautan.',
  ],
};
