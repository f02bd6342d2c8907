/** Files that are refused, each with every sentence it is told. Read by the tests of the reader and of both ways in. */
import { siteIds } from '../../../compose/sites';

const clause = { name: 'a', match: { kind: 'terms', terms: 'lurah lama' } };
const rule = {
  id: 'kantor/istilah',
  title: { id: 'Istilah lama' },
  basis: ['etika/5'],
  severity: 'warn',
  clauses: [clause],
  message: { id: 'Istilah lama.' },
  advice: { id: 'Pakai istilah baru.' },
  examples: {
    flags: ['Ini [[lurah lama]].', 'Itu [[lurah lama]].', '[[Lurah lama]] datang.', 'Kata [[lurah lama]].', '[[Lurah lama]]!'],
    passes: ['Lurah baru.', 'Camat.', 'Kantor lurah buka.', 'Selamat pagi.', 'Terima kasih.'],
    nearMisses: ['Lurah yang lama.', 'Lama menunggu lurah.'],
  },
};
const base = {
  formatVersion: 1,
  id: 'dinas-contoh',
  revision: 3,
  issued: '2026-01-31',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
};
const x = { id: 'x', platform: 'x', handle: '@dinas', name: 'Dinas', kind: 'official' };
const text = (change: object) => JSON.stringify({ ...base, ...change }, null, 1);
const own = (change: object) => text({ ownRules: [{ ...rule, ...change }] });
const match = (matcher: unknown) => own({ clauses: [{ name: 'a', match: matcher }] });
const accounts = (...list: object[]) => text({ accounts: list });

export const malformed: readonly (readonly [string, string])[] = [
  ['', 'Berkas ini kosong.'],
  ['   \n', 'Berkas ini kosong.'],
  ['<!doctype html>', 'Berkas ini bukan JSON; periksa apakah berkasnya benar.'],
  ['Kebijakan Saring', 'Berkas ini bukan JSON; periksa apakah berkasnya benar.'],
  ['{', 'Baris 1, kolom 2: Kurung kurawal penutup (}) tidak ada.'],
  ['{"id": }', 'Baris 1, kolom 8: Di sini harus ada sebuah nilai.'],
  [
    '{"revision": NaN}',
    'Baris 1, kolom 14: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [
    '{"revision": -Infinity}',
    'Baris 1, kolom 14: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [
    '{"revision": +5}',
    'Baris 1, kolom 14: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [
    '{"revision": 05}',
    'Baris 1, kolom 15: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [
    '{"revision": 0x5}',
    'Baris 1, kolom 15: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [
    '{"revision": .5}',
    'Baris 1, kolom 14: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  [text({ revision: 1e16 }), 'Baris 4, kolom 14: Isian "revision" adalah angka yang terlalu besar.'],
  [text({ revision: 2147483648 }), 'Baris 4, kolom 14: Isian "revision" paling banyak 2147483647.'],
  ['{"id" 1}', 'Baris 1, kolom 7: Di sini harus ada titik dua (:).'],
  ['{"a": 1,}', 'Baris 1, kolom 9: Koma sebelum kurung penutup harus dihapus.'],
  ['{"a": 1 "b": 2}', 'Baris 1, kolom 9: Di sini harus ada koma (,).'],
  ['{id: 1}', 'Baris 1, kolom 2: Tulisan di sini bukan JSON; nama isian dan teks ditulis dalam tanda petik ganda.'],
  ["{'id': 1}", 'Baris 1, kolom 2: Tanda petik di sini harus tanda petik ganda lurus (").'],
  ['{"id": “a”}', 'Baris 1, kolom 8: Tanda petik di sini harus tanda petik ganda lurus (").'],
  ['// kantor\n{"id": 1}', 'Komentar tidak diperbolehkan; hapus.'],
  ['{"id": 1, // kantor\n "a": 1}', 'Baris 1, kolom 11: Komentar tidak diperbolehkan; hapus.'],
  ['\ufffd\ufffd{\0}\0', 'Huruf di sini tidak terbaca; simpan ulang berkas dengan pengodean UTF-8.'],
  ['{"id": "Kafe Caf\ufffd"}', 'Baris 1, kolom 17: Huruf di sini tidak terbaca; simpan ulang berkas dengan pengodean UTF-8.'],
  ['{\0"\0i\0d\0"\0', 'Baris 1, kolom 2: Huruf di sini tidak terbaca; simpan ulang berkas dengan pengodean UTF-8.'],
  [
    '{\u00a0"id": 1}',
    'Baris 1, kolom 2: Spasi di sini bukan spasi biasa (sering terbawa dari pesan atau halaman web); ganti dengan spasi biasa.',
  ],
  ['{"id": "a}', 'Baris 1, kolom 8: Tanda petik penutup tidak ada.'],
  ['{"id": "a\nb"}', 'Baris 1, kolom 8: Tanda petik penutup tidak ada.'],
  ['{"id": "\\d"}', 'Baris 1, kolom 8: Garis miring terbalik (\\) harus ditulis dua kali (\\\\).'],
  ['{"id": "\\u12"}', 'Baris 1, kolom 8: Kode \\u harus diikuti empat angka heksadesimal.'],
  [
    '{"id": 01}',
    'Baris 1, kolom 9: Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  ],
  ['{"id": 1} {"id": 2}', 'Baris 1, kolom 11: Berkas seharusnya selesai di sini; hapus tulisan sesudahnya.'],
  ['{\n // catatan\n "id": 1}', 'Baris 2, kolom 2: Komentar tidak diperbolehkan; hapus.'],
  ['{"id": [1, 2}', 'Baris 1, kolom 13: Di sini harus ada koma (,).'],
  ['[]', 'Isi berkas harus berupa objek { … }, bukan daftar [ … ].'],
  ['null', 'Isi berkas harus berupa objek { … }, bukan null.'],
  ['7', 'Isi berkas harus berupa objek { … }, bukan angka.'],
  ['"teks"', 'Isi berkas harus berupa objek { … }, bukan teks.'],
  [
    '{}',
    'Baris 1, kolom 1: Isian "formatVersion" wajib diisi.\nBaris 1, kolom 1: Isian "id" wajib diisi.\nBaris 1, kolom 1: Isian "revision" wajib diisi.\nBaris 1, kolom 1: Isian "issued" wajib diisi.\nBaris 1, kolom 1: Isian "institution" wajib diisi.',
  ],
  [
    text({}).replace('"revision": 3', '"revision": 3,\n "revision": 4'),
    'Baris 5, kolom 2: Isian "revision" ditulis dua kali; hapus salah satu.',
  ],
  [text({ formatVersion: 0 }), 'Baris 2, kolom 19: Isian "formatVersion" paling sedikit 1.'],
  [text({ formatVersion: '1' }), 'Baris 2, kolom 19: Isian "formatVersion" harus berupa angka, bukan teks.'],
  [
    text({ id: 'Dinas Contoh' }),
    'Baris 3, kolom 8: Isian "id" hanya boleh berisi huruf kecil, angka, titik, garis bawah dan tanda hubung.',
  ],
  [text({ id: '' }), 'Baris 3, kolom 8: Isian "id" tidak boleh kosong.'],
  [text({ id: 'a'.repeat(65) }), 'Baris 3, kolom 8: Isian "id" paling banyak 64 huruf.'],
  [text({ revision: 0 }), 'Baris 4, kolom 14: Isian "revision" paling sedikit 1.'],
  [text({ revision: 1.5 }), 'Baris 4, kolom 14: Isian "revision" harus berupa bilangan bulat.'],
  [
    text({}).replace('"revision": 3', '"revision": 1e400'),
    'Baris 4, kolom 14: Isian "revision" adalah angka yang terlalu besar.',
  ],
  [text({ revision: 2_147_483_648 }), 'Baris 4, kolom 14: Isian "revision" paling banyak 2147483647.'],
  [text({ revision: null }), 'Baris 4, kolom 14: Isian "revision" harus berupa angka, bukan null.'],
  [
    text({ issued: '31-01-2026' }),
    'Baris 5, kolom 12: Isian "issued" harus berupa tanggal seperti 2026-01-31 atau waktu seperti 2026-01-31T08:00:00+07:00.',
  ],
  [
    text({ issued: '2026-02-30' }),
    'Baris 5, kolom 12: Isian "issued" harus berupa tanggal seperti 2026-01-31 atau waktu seperti 2026-01-31T08:00:00+07:00.',
  ],
  [
    text({ validUntil: '2026-01-30' }),
    'Baris 10, kolom 16: Isian "validUntil" (2026-01-30) lebih awal dari "issued" (2026-01-31).',
  ],
  [text({ validUntil: 'besok' }), 'Baris 10, kolom 16: Isian "validUntil" harus berupa tanggal seperti 2026-01-31.'],
  [text({ language: 'jv' }), 'Baris 10, kolom 14: Isian "language" harus salah satu dari "id", "en".'],
  [text({ institusi: {} }), 'Baris 10, kolom 2: Isian "institusi" tidak dikenal; periksa ejaannya atau hapus.'],
  [text({ 'nama\u0000aneh': 1 }), 'Baris 10, kolom 2: Isian "["nama\\u0000aneh"]" tidak dikenal; periksa ejaannya atau hapus.'],
  [text({}).replace('"id"', '"__proto__": {"admin": true}, "id"'), 'Baris 3, kolom 2: Isian "__proto__" tidak dikenal; hapus.'],
  [text({ institution: 'Dinas' }), 'Baris 6, kolom 17: Isian "institution" harus berupa objek { … }, bukan teks.'],
  [
    text({ institution: { ...base.institution, kind: 'dinas' } }),
    'Baris 8, kolom 11: Isian "institution.kind" harus salah satu dari "kementerian", "lembaga", "pemda", "tni", "polri", "bumn", "lainnya".',
  ],
  [
    text({ institution: { ...base.institution, name: 'Dinas\u0007' } }),
    'Baris 7, kolom 11: Isian "institution.name" tidak boleh memuat karakter kendali, huruf rusak atau ganti baris.',
  ],
  [
    text({ institution: { ...base.institution, emailDomains: ['@contoh.go.id'] } }),
    'Baris 10, kolom 4: Isian "institution.emailDomains[0]" harus berupa domain seperti contoh.go.id, tanpa "@".',
  ],
  [
    text({ institution: { ...base.institution, hotlines: ['telepon kami'] } }),
    'Baris 10, kolom 4: Isian "institution.hotlines[0]" harus berupa nomor telepon.',
  ],
  [
    text({ institution: { ...base.institution, leakContact: { name: 'Dandim' } } }),
    'Baris 9, kolom 18: Isian "institution.leakContact.channel" wajib diisi.',
  ],
  [text({ accounts: { x } }), 'Baris 10, kolom 14: Isian "accounts" harus berupa daftar [ … ], bukan objek { … }.'],
  [
    accounts({ ...x, platform: 'tiktok' }),
    `Baris 13, kolom 16: Isian "accounts[0].platform" harus salah satu dari ${siteIds.map((site) => `"${site}"`).join(', ')}.`,
  ],
  [
    accounts({ ...x, handle: 'dinas contoh' }),
    'Baris 14, kolom 14: Isian "accounts[0].handle" harus berupa nama akun seperti @dinas_contoh.',
  ],
  [accounts({ ...x, handle: undefined }), 'Baris 11, kolom 3: Isian "accounts[0].handle" wajib diisi untuk akun x.'],
  [
    accounts({ ...x, platform: 'facebook', pageId: '12-34567' }),
    'Baris 17, kolom 14: Isian "accounts[0].pageId" harus berupa nomor halaman, hanya angka.',
  ],
  [
    accounts(x, { ...x, id: 'y', handle: 'DINAS' }),
    'Baris 21, kolom 14: Akun pada "accounts[1].handle" sudah terdaftar pada "accounts[0].handle".',
  ],
  [accounts(x, { ...x, handle: 'lain' }), 'Baris 19, kolom 10: Kode pada "accounts[1].id" sudah dipakai oleh "accounts[0].id".'],
  [
    accounts({ ...x, officers: ['budi'] }),
    'Baris 18, kolom 5: Isian "accounts[0].officers[0]" menyebut "budi" yang tidak ada pada "officers".',
  ],
  [
    accounts({ ...x, standIns: [{ officer: 'budi', from: '2026-12-01', until: '2026-12-03' }] }),
    'Baris 19, kolom 17: Isian "accounts[0].standIns[0].officer" menyebut "budi" yang tidak ada pada "officers".',
  ],
  [
    accounts({ ...x, requiredTags: ['dinas'] }),
    'Baris 18, kolom 5: Isian "accounts[0].requiredTags[0]" harus diawali "#" atau "@" dan tanpa spasi.',
  ],
  [
    accounts({ ...x, officialLinks: ['http://contoh.go.id'] }),
    'Baris 18, kolom 5: Isian "accounts[0].officialLinks[0]" harus berupa alamat yang diawali https://.',
  ],
  [
    accounts({ ...x, serviceHours: [{ days: ['senin'], from: '08:00', to: '25:00' }] }),
    'Baris 23, kolom 12: Isian "accounts[0].serviceHours[0].to" harus berupa jam seperti 08:00.',
  ],
  [
    accounts({ ...x, serviceHours: [{ days: ['senin'], from: '16:00', to: '08:00' }] }),
    'Baris 23, kolom 12: Isian "accounts[0].serviceHours[0].to" (08:00) harus sesudah "from" (16:00).',
  ],
  [
    accounts({ ...x, serviceHours: [{ days: [], from: '08:00', to: '16:00' }] }),
    'Baris 19, kolom 14: Isian "accounts[0].serviceHours[0].days" paling sedikit 1 butir.',
  ],
  [
    text({ officers: [{ id: 'a', name: 'A', role: 'bos' }] }),
    'Baris 14, kolom 12: Isian "officers[0].role" harus salah satu dari "petugas", "penanggung-jawab", "pelatih", "admin".',
  ],
  [
    text({ officers: [{ id: 'a', name: 'A', role: 'petugas', nip: '12 34' }] }),
    'Baris 15, kolom 11: Isian "officers[0].nip" harus berupa 8 sampai 18 angka.',
  ],
  [
    text({ officers: [{ id: 'a', name: 'A', role: 'petugas', accounts: ['x'] }] }),
    'Baris 16, kolom 5: Isian "officers[0].accounts[0]" menyebut "x" yang tidak ada pada "accounts".',
  ],
  [text({ packs: { polri: true } }), 'Baris 11, kolom 3: Isian "packs.polri" tidak dikenal; periksa ejaannya atau hapus.'],
  [text({ packs: { tni: 'ya' } }), 'Baris 11, kolom 10: Isian "packs.tni" harus berupa true atau false, bukan teks.'],
  [
    text({ rules: { Netralitas: {} } }),
    'Baris 11, kolom 3: Nama isian "Netralitas" harus ditulis seperti "kelompok/nama" dengan huruf kecil.',
  ],
  [
    text({ rules: { 'asn/netralitas': { severity: 'merah' } } }),
    'Baris 12, kolom 16: Isian "rules["asn/netralitas"].severity" harus salah satu dari "off", "note", "warn", "block".',
  ],
  [
    text({ rules: { 'asn/netralitas': { severty: 'block' } } }),
    'Baris 12, kolom 4: Isian "rules["asn/netralitas"].severty" tidak dikenal; periksa ejaannya atau hapus.',
  ],
  [
    text({
      switches: [
        {
          id: 's',
          rules: ['asn/netralitas'],
          severity: 'block',
          from: '2027-02-01',
          until: '2027-01-01',
          reason: { id: 'Kampanye' },
        },
      ],
    }),
    'Baris 18, kolom 13: Isian "switches[0].until" (2027-01-01) lebih awal dari "from" (2027-02-01).',
  ],
  [
    match({ kind: 'any', of: [{ kind: 'terms', lexicon: ['pejabat', 'pejabatt'] }] }),
    'Baris 30, kolom 10: Isian "ownRules[0].clauses[0].match.of[0].lexicon[1]" menyebut daftar kata "pejabatt" yang tidak dikenal; mungkin maksudnya "pejabat".',
  ],
  [
    match({ kind: 'pattern', pattern: 'a', validator: 'nomor' }),
    'Baris 26, kolom 20: Isian "ownRules[0].clauses[0].match.validator" menyebut pemeriksa "nomor" yang tidak dikenal; periksa ejaannya.',
  ],
  [
    text({
      approvers: ['a', 'b'].map((id) => ({ id, name: 'Kepala', publicKey: 'WGZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=' })),
    }),
    'Baris 19, kolom 17: Kunci pada "approvers[1].publicKey" sudah dipakai pada "approvers[0].publicKey"; setiap penyetuju punya kunci sendiri.',
  ],
  [
    text({ ownTerms: { kasar: { add: [7] } } }),
    'Baris 13, kolom 5: Isian "ownTerms.kasar.add[0]" harus berupa teks, bukan angka.',
  ],
  [text({ allow: [''] }), 'Baris 11, kolom 3: Isian "allow[0]" tidak boleh kosong.'],
  [text({ decisions: { minReasonLength: 1e9 } }), 'Baris 11, kolom 22: Isian "decisions.minReasonLength" paling banyak 200.'],
  [
    text({ approvers: [{ id: 'a', name: 'A', publicKey: 'abc' }] }),
    'Baris 14, kolom 17: Isian "approvers[0].publicKey" harus berupa kunci publik 32 byte dalam base64.',
  ],
  [
    text({ citations: [{ id: 'dinas/1', title: { id: 'A' }, summary: { id: 'B' }, since: '2026', until: '2025-12-31' }] }),
    'Baris 20, kolom 13: Isian "citations[0].until" (2025) lebih awal dari "since" (2026).',
  ],
  [
    text({ signature: { algorithm: 'RSA', publicKey: `${'A'.repeat(43)}=`, value: `${'A'.repeat(86)}==` } }),
    'Baris 11, kolom 16: Isian "signature.algorithm" harus "Ed25519".',
  ],
  [
    own({ id: 'istilah' }),
    'Baris 12, kolom 10: Isian "ownRules[0].id" harus ditulis seperti "kelompok/nama" dengan huruf kecil.',
  ],
  [own({ clauses: [] }), 'Baris 20, kolom 15: Isian "ownRules[0].clauses" paling sedikit 1 butir.'],
  [
    own({ clauses: [clause, clause] }),
    'Baris 29, kolom 14: Kode pada "ownRules[0].clauses[1].name" sudah dipakai oleh "ownRules[0].clauses[0].name".',
  ],
  [own({ message: 'Istilah lama.' }), 'Baris 29, kolom 15: Isian "ownRules[0].message" harus berupa objek { … }, bukan teks.'],
  [own({ examples: undefined }), 'Baris 11, kolom 3: Isian "ownRules[0].examples" wajib diisi.'],
  [
    own({ examples: { ...rule.examples, flags: [{ teks: 'x' }] } }),
    'Baris 37, kolom 6: Isian "ownRules[0].examples.flags[0].text" wajib diisi.\nBaris 38, kolom 7: Isian "ownRules[0].examples.flags[0].teks" tidak dikenal; periksa ejaannya atau hapus.',
  ],
  [
    match({ kind: 'script', code: 'alert(1)' }),
    'Baris 24, kolom 15: Isian "ownRules[0].clauses[0].match.kind" "script" tidak dikenal.',
  ],
  [match({ terms: 'a' }), 'Baris 23, kolom 15: Isian "ownRules[0].clauses[0].match.kind" wajib diisi.'],
  [match('kata'), 'Baris 23, kolom 15: Isian "ownRules[0].clauses[0].match" harus berupa objek { … }, bukan teks.'],
  [
    match({ kind: 'near', a: { kind: 'terms', terms: 'a' }, b: { kind: 'terms', terms: 'b' }, within: 'paragraf' }),
    'Baris 33, kolom 17: Isian "ownRules[0].clauses[0].match.within" harus berupa jumlah kata, "sentence" atau "draft".',
  ],
  [
    match({ kind: 'pattern', pattern: 'a', flags: 'g' }),
    'Baris 26, kolom 16: Isian "ownRules[0].clauses[0].match.flags" hanya boleh kosong atau "i".',
  ],
];

/** Files that are taken without a word. */
export const wellFormed: readonly string[] = [text({}), `\ufeff${text({})}`, accounts(x), own({})];
