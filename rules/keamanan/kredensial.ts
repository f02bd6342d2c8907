import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const warning: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'jangan bagikan, jangan berikan, jangan beri, jangan sebarkan, tidak pernah meminta, jaga kerahasiaan, rahasiakan, waspada, hati-hati, contoh kata sandi, kata sandi yang kuat, kata sandi lemah',
  ),
};
const label =
  '(?:\\s?nya)?(?:\\s(?:akun|wifi|wi-fi|kantor|grup|server|laptop|email|surel|aplikasi|login|admin|ig|fb|x|twitter|instagram|facebook)){0,2}';
/** A value after a sign: holds a digit or a mark, so that a sentence about passwords is none. */
const signed = '\\s?(?:[:=]|adalah|yaitu)\\s?[*_"\'“(]{0,4}(?<mark>(?=[^\\s]{0,64}?[\\d@#$!%^&*])[^\\s"\'”),]{4,64})';
/** Without a sign the value has to look like nothing but a password: letters and digits mixed. */
const bare = '\\s(?<mark>(?!\\()(?=[^\\s]{0,64}?\\d)(?=[^\\s]{0,64}?\\p{L})[^\\s"\'”),]{6,64})';
const password = (words: string, value: string): Matcher => ({
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<!\\p{L})(?:${words})${label}${value}`,
});

/** A word for a password in the tongues and spellings people write it in. */
const anyLabel =
  '(?<!\\p{L})(?:pas+w[oa]?r?[dt]\\p{L}{0,4}|paswote|passcode|passphrase|pass|sandi(?:ne|nya|nyo|ku|mu|na)?|sandhi\\p{L}{0,6}|kat[ao] (?:sandi|kunci)|konci(?: ?na)?|kunci(?:nya|ne)?|key|kode(?:nya|ne)? (?!pos|etik|wilayah|booking|billing|unik|barang|promo|daftar|pendaftaran|registrasi|resi|tiket|aset|saham|mata|bayar|qr|perkara|formulir|ruas|soal|lokasi|klasifikasi|produk|akun|rekening|bank|warna|emiten|satker|penerbangan|pesawat|buku|verifikasi hadir)|voucher)(?:[ :=,]{1,3}(?!tanggal|kuat)\\p{L}{1,12}){0,3}[ :=,]{1,3}["“\'‘]?';
/** Letters and figures, or letters and a sign, as no word has them. */
const mixed =
  '(?<mark>(?=[^\\s]{0,40}\\p{L}{2})(?=[^\\s]{0,40}[\\d_#!@$])(?!\\p{L}{1,5}\\d{1,3}(?![\\p{L}\\d]))(?!\\d{1,4}\\p{L}{1,3}(?![\\p{L}\\d]))(?!@|#)[\\p{L}\\d_#!@$+&-]{5,40})';
/** A name and a word for it, as one dictates a login: "bidan01 / Anggrek#7". */
const pair =
  '(?<!\\p{L})(?:log-?in|akun|user(?:name|e|ne|ku)?|masuk|wifi|buka|acc?ount|punya ?\\p{L}{0,4}|beta pung|hosting|zoom)(?!\\p{L})(?:[ :,]{1,2}[\\p{L}-]{1,16}){0,5}[ :,]{1,2}(?<mark>[\\p{L}\\d_.*-]{3,30} ?/ ?(?=[^\\s]{0,30}\\p{L})(?=[^\\s]{0,30}[\\d#!@_])[\\p{L}\\d_#!@.]{5,30})';
/** Figures of a lock or a message, however they are spaced, some words after what they open. */
const digits =
  '(?<!\\p{L})(?:OTP|PIN(?:nya|-nya|ku|ne)?|kode (?:\\p{L}{1,10} ){0,3}?(?:sms|masuk|asup|otp|pintu|alarm)|kode sms(?: nya|nya)?|code that texted me|alarm(?:nya)?)(?!\\p{L})(?! polio)(?: (?!polio|pos)[\\p{L}./-]{1,14}){0,5}[ :,=]{1,3}(?<mark>\\d(?:[ -]?\\d){3,7})(?!\\d|[.,:/-]\\d|[ -]\\d| ?(?:orang|warga|anak|balita|kali|buah|lembar|rupiah|ribu|juta|tahun|titik|meter|peserta|dosis|unit|wib|wita|wit))';
const anyPattern = (pattern: string): Matcher => ({ kind: 'pattern', flags: 'i', pattern });

/** What a password is made of, where somebody's own day or names are told. */
const made =
  'ditambah tahun, tambah tahun, plus tahun, ditambah tanggal, tambah tanggal, tahun lahirnya, tanggal lahirnya, tanggal kemerdekaan, tanggal nikah, dibalik, dibaca terbalik, nama anaknya, nama kucing, nama istrinya, satu sampai delapan, satu sampai enam, satu dua tiga, masih bawaan, masih default';
const hinted = (of: string, by: string): Matcher => ({ kind: 'near', a: list(of), b: list(by), within: 10, mark: 'both' });

export const rule: Rule = {
  id: 'keamanan/kredensial',
  pack: 'keamanan',
  title: { id: 'Kata sandi dan kode akses', en: 'Passwords and access codes' },
  basis: ['etika/3', 'kelola/12', 'norma/uu-27-2022'],
  severity: 'block',
  clauses: [
    {
      name: 'kata-sandi',
      match: {
        kind: 'any',
        of: [
          password('password|passwd|pwd|kata sandi|sandi|sandinya|pass|pasword', signed),
          password('password|pasword|kata sandi|sandinya|passwordnya|pw|pwd|psw', bare),
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:pw|psw|pas|kode masuk|kunci)(?:nya)?\\s?[:=]\\s?(?<mark>(?=[^\\s]{0,40}?[\\d@#$!%^&*_])[^\\s"\'”),]{4,40})',
          },
          {
            // A login is a name and a word for it, one after the other.
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:user(?:name|id)?|login|akun|id)\\s?[:=]?\\s?[\\w.@-]{3,40}[,;/]?\\s(?:dan |serta )?(?:pw|psw|pass|password|sandi|sandinya|kata sandi)(?:nya)?\\s?[:=]?\\s?(?<mark>(?!\\(|lama|baru|lupa|salah|kuat|sendiri|masing|yang|untuk|dan|atau|di |pada)[^\\s"\'”),]{4,40})',
          },
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:wifi|wi-fi|hotspot)(?:\\s\\p{L}+){0,4}?\\s?[,:=(-]?\\s?(?:pw|pass(?:word)?|sandi|sandinya|kunci|kuncinya)(?:nya)?\\s?[:=]?\\s?(?<mark>(?=[^\\s]{0,40}?[\\d@#$!%^&*_])[^\\s"\'”),]{4,40})',
          },
        ],
      },
      // A library may hang its guests' key on the wall.
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'pengunjung, tamu, pemustaka, wifi gratis, wifi publik, untuk umum, warga dapat memakai, gratis untuk warga, pasien, penumpang',
          ),
        },
      ],
      message: { id: 'Kata sandi tertulis.', en: 'A password is written here.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      name: 'otp',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:OTP|kode (?:OTP|verifikasi|keamanan|autentikasi|aktivasi|pintu|brankas|gembok|gudang|gerbang|akses)|PIN)(?:\\s?nya)?(?:\\s(?:saya|kami|akun|anda|ATM|WA|WhatsApp|Telegram|IG|m-banking)){0,2}\\s?(?:[:=]|adalah|yaitu)?\\s?(?<mark>\\d{3}[ -]?\\d{3}|(?!(?:19|20)\\d{2}(?!\\d))\\d{4}|\\d{8})(?!\\d|[.,-]\\d)',
          },
          {
            // The owner or the use between the word and the figures: `PIN e-sign Pak Camat 290871`.
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:PIN|OTP|passcode|kode (?:OTP|verifikasi|keamanan|akses|brankas|pintu|gerbang|alarm))(?:nya)? (?!Polio|pos|BBM|Jantung|up)(?:[\\p{L}./-]+ ){1,5}(?<mark>\\d{6}|(?!(?:19|20)\\d{2}(?!\\d))\\d{4})(?!\\d|[.,:/-]\\d| ?(?:orang|warga|anak|balita|kali|buah|lembar|rupiah|tahun|titik|pos|meter|peserta|dosis))',
          },
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<![\\d.,])(?<mark>\\d{4}|\\d{6}) (?:itu|adalah|ini) (?:PIN|OTP|kode OTP|kode verifikasi|kode masuk|passcode)(?:nya)?(?!\\p{L})',
          },
        ],
      },
      message: { id: 'Kode OTP atau PIN tertulis.', en: 'A one-time code or PIN is written here.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      // As people tell it each other, in any tongue: nothing there is sure enough to block.
      name: 'sandi-diceritakan',
      severity: 'warn',
      match: { kind: 'any', of: [anyPattern(anyLabel + mixed), anyPattern(pair), anyPattern(digits)] },
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'pengunjung, pemustaka, wifi gratis, wifi publik, untuk umum, gratis untuk warga, contoh, misalnya, undian, webinar, kuliah umum, seminar, sosialisasi, talkshow, live streaming',
          ),
        },
      ],
      message: { id: 'Ini tampak seperti kata sandi atau kode akses.', en: 'This looks like a password or an access code.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      // Not the word itself, but how to get at it.
      name: 'petunjuk-sandi',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          hinted(
            'kata sandinya, sandinya, passwordnya, password-nya, pw-nya, pwnya, pinnya, pin-nya, kata kuncinya, angka brankas, kode brankas, pin brankas, gembok, gemboknya, kombinasinya, kode pintu, kode pintunya',
            `${made}, tahun lahir, tanggal lahir, nama anak, nama istri, berurutan`,
          ),
          // A form asks for the day of birth too, in its own words and not for somebody's.
          hinted('brankas, masuk sistem, masuk aplikasi', made),
        ],
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'jangan pakai, jangan gunakan, jangan memakai, hindari, mudah ditebak, kuat, tips, segera ganti, gantilah, literasi, aman',
          ),
        },
      ],
      message: { id: 'Petunjuk ini cukup untuk menebak kata sandinya.', en: 'These hints are enough to guess the password.' },
    },
    {
      name: 'kunci-api',
      match: {
        kind: 'pattern',
        skipLinks: false,
        pattern:
          '(?<![\\p{L}\\p{N}])(?:AKIA[0-9A-Z]{16}|AIza[\\w-]{35}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,}|glpat-[\\w-]{20,}|sk-[\\w-]{20,}|sk_live_\\w{16,}|xox[baprs]-[\\w-]{10,}|eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{5,}|\\d{8,10}:[A-Za-z0-9_-]{32,}|-----BEGIN [A-Z ]*PRIVATE KEY-----)',
      },
      message: { id: 'Kunci akses aplikasi tertulis.', en: 'An access key of an application is written here.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      name: 'rapat-daring',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'pattern',
            flags: 'i',
            skipLinks: false,
            // Sought from its rarest part, backwards.
            pattern: '[?&]pwd=[^\\s]{1,80}(?<=(?<![\\w.-])(?<mark>(?:[\\w-]{1,40}\\.)?zoom\\.us/[^\\s?]{0,80}\\?[^\\s]{0,200}))',
          },
          {
            kind: 'near',
            a: {
              kind: 'pattern',
              flags: 'i',
              pattern:
                '(?<!\\p{L})(?:passcode|pass code|kode (?:sandi|akses))\\s?[:=]?\\s?(?<mark>(?=[^\\s]{0,20}?\\d)[^\\s,;]{4,20})',
            },
            b: list('meeting id, id rapat, zoom, id zoom, webex, google meet, rapat'),
            within: 15,
          },
        ],
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'webinar, terbuka untuk umum, untuk umum, kuliah umum, seminar, sosialisasi, talkshow, live streaming, gratis',
          ),
        },
      ],
      message: { id: 'Tautan rapat beserta kode masuknya tertulis.', en: 'A meeting link with its passcode is written here.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      name: 'kendali-jauh',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})(?:anydesk|any desk|teamviewer|team viewer|rustdesk|ultraviewer|chrome remote|remote desktop)(?:\\s[\\p{L}.]+){0,5}\\s?[:=]?\\s?(?:1\\s)?(?<mark>\\d{3}[ -]?\\d{3}[ -]?\\d{3,4})(?!\\d)',
      },
      message: { id: 'Nomor kendali jarak jauh komputer tertulis.', en: 'A remote-access id is written here.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      // Where a machine of the office stands in its network, and as whom one gets in; what ends in one is the box of any home.
      name: 'alamat-server',
      severity: 'warn',
      match: {
        kind: 'near',
        a: {
          kind: 'pattern',
          pattern:
            '(?<![\\d.])(?!192\\.168\\.\\d{1,3}\\.1(?!\\d))(?:10\\.\\d{1,3}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}(?::\\d{2,5})?(?![\\d.])',
        },
        b: list(
          'root, admin, administrator, user, username, login, ssh, rdp, vpn, database, port, telnet, ftp, mikrotik, winbox',
        ),
        within: 8,
        mark: 'a',
      },
      message: {
        id: 'Alamat komputer di jaringan kantor tertulis beserta cara masuknya.',
        en: 'The address of a computer in the office’s network is written here with the way in.',
      },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
  ],
  antipatterns: [warning],
  message: { id: 'Ada kode untuk masuk ke akun atau sistem.', en: 'There is a code that opens an account or a system.' },
  advice: {
    id: 'Siapa pun yang membacanya dapat masuk. Hapus dari unggahan, dan bila sudah sempat terkirim, ganti kodenya lalu beri tahu pengelola sistem.',
    en: 'Whoever reads it can get in. Take it out of the post; if it was sent before, change it and tell the people who run the system.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Sing lali, sandine komputer ngarep [[manuk_emprit9]] yo', clause: 'sandi-diceritakan' },
    { text: 'Buka saja pakai akun saya, [[kasi.umum / Tengiri#88]], nanti saya ganti', clause: 'sandi-diceritakan' },
    { text: 'Kode yang masuk SMS [[60 22 19]], tolong cepat dimasukkan', clause: 'sandi-diceritakan' },
    { text: 'Buka saja aplikasinya, [[sandinya nama anak]] Pak Kadis kok.', clause: 'petunjuk-sandi' },
    { text: 'Password wifi kantor: [[Contoh#2025]]', clause: 'kata-sandi' },
    { text: 'Login admin, kata sandi = [[rahasia99]] ya mas.', clause: 'kata-sandi' },
    { text: 'Email dinas pw: [[kantor_99]] jangan diubah', clause: 'kata-sandi' },
    { text: 'User absensi.desa sandi [[merdeka45]] ya', clause: 'kata-sandi' },
    { text: 'Wifi ruang rapat sandinya [[rapat#2026]]', clause: 'kata-sandi' },
    { text: 'PIN e-sign Pak Kabid [[290871]] tolong pakai', clause: 'otp' },
    { text: '[[771204]] itu OTP saya, buruan masukkan', clause: 'otp' },
    { text: 'Kode OTP saya [[482 913]], tolong masukkan.', clause: 'otp' },
    { text: 'PIN: [[990011]] untuk aplikasi absensi.', clause: 'otp' },
    { text: 'Token server [[ghp_contohcontohcontohcontoh9999]]', clause: 'kunci-api' },
    { text: 'Rapat pimpinan, meeting ID 999 0000 1111 passcode: [[staf99]]', clause: 'rapat-daring' },
    { text: 'AnyDesk kantor [[999 000 111]] silakan masuk.', clause: 'kendali-jauh' },
    { text: 'Basis data absensi di [[10.9.9.4]], login pakai user admin', clause: 'alamat-server' },
  ],
  passes: [
    'Jangan bagikan kode OTP 482913 kepada siapa pun.',
    'Gunakan kata sandi yang kuat dan ganti secara berkala.',
    'Petugas kami tidak pernah meminta password atau PIN Anda.',
    'Webinar terbuka untuk umum, Zoom ID 999 0000 1111, passcode: warga99.',
    'Lupa kata sandi? Klik menu pemulihan akun di aplikasi.',
  ],
  nearMisses: [
    'Kode ruang rapat A12 di lantai dua, kunci ada di satpam.',
    'Ganti sandi wifi rumah: buka 192.168.1.1, login sebagai admin, lalu pilih menu nirkabel.',
    'PIN Polio 2026: 12.000 balita sudah diimunisasi.',
    'Masuk lewat pintu selatan, jadwal 2025/2026 ada di laman.',
    'Sandinya nama anak atau tanggal lahir? Segera ganti, itu mudah ditebak.',
    'Untuk masuk aplikasi, siapkan surel dan tanggal lahir sesuai KTP.',
    'PIN Polio: imunisasi serentak bagi balita dimulai Senin.',
    'Kode pos 99999, kode wilayah 0341.',
    'Kata sandi: kombinasi huruf dan angka.',
    'Passing grade tahun ini 4200.',
    'PIN Polio putaran kedua menjangkau 4821 balita.',
    'Wifi gratis untuk pengunjung, kata sandi: bacayuk99.',
  ],
};
