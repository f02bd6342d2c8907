import type { Clause, Matcher, Rule, RuleExamples } from '../engine/types';
import { fraudWarned } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { bankPattern } from '../validators/bank';
import { mobilePattern } from '../validators/mobile';
import { nikApartPattern, nikPattern, nikWords } from '../validators/nik';
import { nipPattern } from '../validators/nip';
import { nitkuPattern, npwpBarePattern, npwpPrintedPattern } from '../validators/npwp';
import { nrpPattern } from '../validators/nrp';
import { oldNipPattern, passportPattern, platePattern } from '../validators/papers';

/** Numbers that belong to a service or a parcel, not to a person. */
const serviceNumber: Matcher = {
  kind: 'around',
  reach: 4,
  of: list(
    'call center, contact center, hotline, customer service, customer care, layanan resmi, nomor layanan, nomor resmi, wa resmi, whatsapp resmi, wa layanan, whatsapp layanan, layanan wa, layanan whatsapp, wa center, wa pengaduan, whatsapp pengaduan, informasi, info lebih lanjut, info lengkap, info selengkapnya, informasi lebih lanjut, kontak kami, hubungi kami, jam kerja, lapor, laporkan, aduan, pengaduan, layanan pengaduan, layanan darurat, nomor darurat, nomor pengaduan, resi, invoice, nomor pesanan, kode bayar, kode booking, virtual account',
  ),
};
const mobile: Matcher = { kind: 'pattern', pattern: mobilePattern, validator: 'ponsel', skipLinks: false };
/** Somebody other than the one who publishes: his number is not the writer's to give away. */
const somebodyElse: Matcher = list(
  'ibunya, bapaknya, ayahnya, suaminya, istrinya, anaknya, orangnya, nomornya, nomor dia, nomor beliau, nomor pribadi, pribadi, pelaku, pelakunya, korban, korbannya, pelapor, pelapornya, saksi, mantan, milik, tersangka, terduga, teror, telepon dia, chat dia, hubungi dia, hubungi beliau, serbu, cewek, janda, kosong, debitur, penipu',
);
/** A contact that an office, a committee or a shop gives of itself. */
const published = (contact: Matcher): Matcher => ({
  kind: 'near',
  a: contact,
  b: list(
    'narahubung, contact person, cp, cp., kontak, kontak person, info, informasi, pendaftaran, daftar, registrasi, konfirmasi, reservasi, pemesanan, pesan, pesan antar, order, open order, delivery, dm kita, admin, cs, wa kami, whatsapp kami, telepon kami, telp, telepon, fax, kami, layanan, pelayanan, sekretariat, panitia, posko, piket, klinik, praktik, puskesmas, keluhan, kotak saran, kotak kritik, kritik, saran, pengaduan, sms, sms ke, website, redaksi, iklan, donasi, konseling, kunjungan, jam buka, buka setiap, toko, warung, katering, umkm, produk, pemasaran, cod, sponsor, lamaran, kirim lamaran, cv ke, tiket, sewa, rental, bengkel, lapor, laporkan, adukan, saber pungli, satgas',
  ),
  within: 7,
  overLines: true,
  unless: somebodyElse,
});

const mailbox: Matcher = {
  kind: 'pattern',
  flags: 'i',
  skipLinks: false,
  pattern:
    // Sought from the sign in the middle, backwards: names are everywhere, the sign is rare.
    '(?:@|\\s?[\\[(](?:at|et)[\\])]\\s?)(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|aol|proton|protonmail)\\.(?:com|co\\.id|id|me|net)(?![\\p{L}\\p{N}])(?<=(?<![\\p{L}\\p{N}._%+-])(?<mark>[\\p{L}\\p{N}._%+-]{1,64}(?:@|\\s?[\\[(](?:at|et)[\\])]\\s?)[\\p{L}.]{5,20}))',
};

/** An account that belongs to a public fund or office. */
const publicFund: Matcher = {
  kind: 'around',
  reach: 8,
  of: list(
    'baznas, pmi, palang merah indonesia, lazisnu, lazismu, dompet dhuafa, kas daerah, rekening kas umum daerah, rkud, kas negara, pemkab, pemkot, pemprov, pemda, bpbd, bnpb, dinas sosial, badan wakaf indonesia',
  ),
};

/** An identifier of one person: five of them are a leaked list. */
function identifier(name: string, id: string, en: string, severity: Clause['severity'], match: Matcher): Clause {
  return {
    name,
    match,
    ...(severity && { severity }),
    message: { id: `${id} tertulis lengkap.`, en: `${en} is written in full.` },
    fix: { kind: 'mask' },
    countsAs: 'orang',
  };
}

const familyCardWords = 'no kk, no. kk, nomor kk, kk, kknya, kartu keluarga, kartu keluarganya';
const named: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<![\\p{L}\\p{N}])(?:(?:Bapak|Ibu|Pak|Bu|Sdr|Sdri|Saudara|Saudari|Tn|Ny|Nn|An|[Aa]tas nama|a\\.n|[Bb]ernama|[Pp]asien|[Ww]arga|[Ii]nisial)\\.?\\s+){1,3}(?!Negara|Kota|Desa|Negeri|Bupati|Wali|Gubernur|Presiden|Menteri|Kepala|Camat|Lurah)\\p{Lu}[\\p{L}.]*',
};

/** An office tells of its service: when, where, for whom, for nothing. */
const service: Matcher = {
  kind: 'terms',
  affixes: false,
  terms:
    'layanan, pelayanan, gratis, tidak dipungut biaya, tidak dipungut, tra bayar, tak bayar, tak bayar, petugas, loket, dukcapil, puskesmas, puskeswan, ambulans, ambulan, ambulannya, igd, bpbd, bksda, pdam, polhut, damkar, dinas sosial, dinsos, rumah sakit, tangki air, kirim lokasi, kirim foto, foto, evakuasi, perekaman, penumpang, buka, jam kerja, senin, halaman kantor, formulir, call us, call',
};

/** A number that an office gives of its service, with nobody beside it whose it could be, is its own. */
const officesOwn: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['official'] },
    service,
    {
      kind: 'not',
      of: {
        kind: 'near',
        a: mobile,
        b: { kind: 'any', of: [somebodyElse, named, list('jangan ke, bukan ke, jangan hubungi, jangan balas, palsu')] },
        within: 16,
        overLines: true,
      },
    },
  ],
};

/** Whose identity the law on public information keeps closed. */
const protectedRole: Matcher = list(
  'pelapor, pelapornya, saksi, saksinya, saksi kunci, informan, informannya, whistleblower, pembocor, korban pemerkosaan, korban perkosaan, korban kdrt, korban pelecehan, korban pencabulan, korban kekerasan seksual, korban perdagangan orang',
);

/** What stands before a date at the start of a line and is nobody: "Mulai 1 Desember 2026", "Banjir 3 November 2026". */
const noName =
  'Mulai|Pada|Per|Sejak|Hingga|Sampai|Tanggal|Tgl|Batas|Sebelum|Sesudah|Setelah|Selama|Antara|Terhitung|Tepat|Hari|Libur|Banjir|Gempa|Longsor|Kebakaran|Kecelakaan|Update|Data|Kondisi|Situasi|Pendaftaran|Pengumuman|Penutupan|Pembukaan|Penyaluran|Pencairan|Imunisasi|Vaksinasi|Seleksi|Ujian';

export const rule: Rule = {
  id: 'pelindungan/data-pribadi',
  pack: 'pelindungan',
  title: { id: 'Data pribadi', en: 'Personal data' },
  basis: ['etika/7', 'asas/6', 'norma/uu-27-2022'],
  severity: 'warn',
  clauses: [
    identifier('kk', 'Nomor KK', 'A family card number (No. KK)', 'block', {
      kind: 'pattern',
      pattern: nikApartPattern,
      validator: 'kk',
      keyword: familyCardWords,
      skipLinks: false,
    }),
    identifier('nik', 'NIK', 'A national identity number (NIK)', 'block', {
      kind: 'any',
      of: [
        { kind: 'pattern', pattern: nikPattern, validator: 'nik' },
        { kind: 'pattern', pattern: nikApartPattern, validator: 'nik', keyword: nikWords, skipLinks: false },
      ],
    }),
    identifier('nik-daerah-lama', 'NIK (kode daerah tidak dikenal)', 'An identity number (NIK) of an unknown region', 'warn', {
      kind: 'pattern',
      pattern: nikPattern,
      validator: 'nik-daerah-lama',
    }),
    identifier('nip', 'NIP', 'A civil servant number (NIP)', 'warn', { kind: 'pattern', pattern: nipPattern, validator: 'nip' }),
    identifier('nip-lama', 'NIP lama', 'An old civil servant number (NIP)', 'note', {
      kind: 'pattern',
      pattern: oldNipPattern,
      keyword: 'nip, nipnya',
    }),
    identifier('npwp', 'NPWP', 'A taxpayer number (NPWP)', 'warn', {
      kind: 'any',
      of: [
        { kind: 'pattern', pattern: npwpPrintedPattern, validator: 'npwp' },
        { kind: 'pattern', pattern: npwpBarePattern, validator: 'npwp', keyword: 'npwp, npwpnya, npwp16, npwp15' },
      ],
    }),
    identifier('nitku', 'NITKU', 'A place-of-business number (NITKU)', 'note', {
      kind: 'pattern',
      pattern: nitkuPattern,
      validator: 'nitku',
      keyword: 'nitku',
    }),
    identifier('nrp', 'NRP', 'A service number (NRP)', 'warn', {
      kind: 'pattern',
      pattern: nrpPattern,
      validator: 'nrp',
      keyword: 'nrp, nrpnya',
    }),
    {
      ...identifier('ponsel', 'Nomor ponsel', 'A mobile number', 'warn', mobile),
      // The number of a trickster is shown so that nobody answers it.
      antipatterns: [serviceNumber, published(mobile), fraudWarned, officesOwn],
    },
    {
      ...identifier('rekening', 'Nomor rekening', 'A bank account number', 'warn', {
        kind: 'pattern',
        pattern: bankPattern,
        validator: 'rekening',
        keyword: 'rek, rekening, rekeningnya, norek, no. rek, bca, mandiri, bri, bni, bsi, btn',
      }),
      antipatterns: [serviceNumber, publicFund],
    },
    {
      // Spelled out so that no figure stands there: a telephone number or an identity number all the same.
      name: 'nomor-dieja',
      severity: 'warn',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})(?!satu[ ,.-]{1,2}dua[ ,.-]{1,2}tiga[ ,.-]{1,2}empat[ ,.-]{1,2}lima)(?:(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[ ,.-]{1,2}){8,}(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?!\\p{L})',
      },
      antipatterns: [serviceNumber],
      message: { id: 'Nomor seseorang dieja dengan kata.', en: 'Somebody’s number is spelled out in words.' },
    },
    identifier('paspor', 'Nomor paspor', 'A passport number', 'warn', {
      kind: 'pattern',
      pattern: passportPattern,
      validator: 'paspor',
      keyword: 'paspor, paspornya, passport',
    }),
    identifier('nopol', 'Nomor polisi kendaraan', 'A number plate', 'note', {
      kind: 'pattern',
      pattern: platePattern,
      keyword: 'nopol, nopolnya, no. pol, nomor polisi, plat, pelat, plat nomor',
    }),
    {
      ...identifier('surel', 'Alamat surel pribadi', 'A personal e-mail address', 'warn', mailbox),
      antipatterns: [serviceNumber, published(mailbox)],
    },
    {
      name: 'alamat',
      severity: 'warn',
      match: {
        kind: 'near',
        a: {
          kind: 'pattern',
          pattern:
            '(?<!\\p{L})(?:Jalan|Jln?|Gang|Gg|Perum(?:ahan)?|Komplek|Dusun|Kp|Kampung)\\.?\\s[^\\n,;]{2,40}?(?:,?\\s(?:[Nn]o(?:mor)?\\.?|[Bb]lok|RT)\\.?\\s?[\\p{L}\\d/]+)+',
        },
        b: {
          kind: 'any',
          of: [
            // A person's age and origin, or number, beside the street says whose home it is.
            {
              kind: 'pattern',
              pattern:
                '(?<!\\p{L})\\p{Lu}\\p{L}{1,24}\\s\\(\\d{1,2}(?:\\s?(?:tahun|thn|th))?\\),?\\s(?:warga|asal|beralamat)(?!\\p{L})',
            },
            { kind: 'pattern', pattern: nikPattern, validator: 'nik' },
            list(
              'alamat rumah, alamatnya, rumahnya, rumah pribadi, rumah pelaku, rumah korban, rumah tersangka, rumah pelapor, rumah saksi, rumah bu, rumah ibu, rumah pak, rumah bapak, rumah beliau, kediaman, kediamannya, domisili, alamat pelaku, alamat korban, alamat tersangka, alamat pelapor, tinggal di, tinggalnya, bertempat tinggal, alamat ktp',
            ),
          ],
        },
        within: 8,
        overLines: true,
      },
      message: { id: 'Alamat rumah seseorang tertulis lengkap.', en: "Somebody's home address is written in full." },
      fix: { kind: 'replace', with: '(alamat ada pada petugas)' },
      countsAs: 'orang',
    },
    {
      name: 'tanggal-lahir',
      severity: 'warn',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})(?:TTL|tempat(?:,|\\sdan|\\s?/)?\\s?(?:tanggal|tgl)\\.?\\slahir|(?:tanggal|tgl)\\.?\\slahir(?:nya)?)\\s?:?\\s?(?:[\\p{L} ]{2,30},\\s?)?(?<mark>\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|\\s\\p{L}{3,9}\\s)\\d{2,4})',
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list('pahlawan, presiden, tokoh, biografi, sejarah, almarhum'),
        },
      ],
      message: { id: 'Tanggal lahir seseorang tertulis.', en: "Somebody's date of birth is written here." },
      fix: { kind: 'replace', with: '(tanggal ada pada petugas)' },
      countsAs: 'orang',
    },
    {
      // A list of people: a name and a day of birth on the same line.
      name: 'daftar-nama',
      severity: 'warn',
      match: {
        kind: 'all',
        of: [
          {
            kind: 'pattern',
            pattern: `(?:^|\\d[.)]\\s?|[-•*]\\s)(?<mark>(?!(?:${noName})(?!\\p{L}))\\p{Lu}[\\p{L}'.]{1,30}(?: \\p{Lu}[\\p{L}'.]{1,30}){0,4},? ?(?:[-–:|(] ?)?(?:lahir |lhr |tgl lahir |\\p{Lu}\\p{L}{1,30}, ?)?(?:0?[1-9]|[12]\\d|3[01])(?:[/.-](?:0?[1-9]|1[0-2])[/.-]|\\s(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\\s)(?:19|20)\\d{2})(?!\\d)(?! [–—-] (?!Kelas|Siswa|Siswi|Anak|Putra|Putri|Alamat|Lahir)\\p{Lu}\\p{Ll}{1,30}(?: (?:\\d{1,12}|\\p{Ll}{1,30})){2})`,
          },
          list(
            'siswa, siswi, murid, pelajar, santri, kelas, balita, peserta didik, penerima, pasien, lahir, data anak, anak yatim, posyandu, nama lengkap, ttl',
          ),
        ],
      },
      antipatterns: [
        // Where and when a statement comes from.
        {
          kind: 'pattern',
          pattern: '(?<!\\p{L})(?:Sumber|Rilis|Foto|Dok|Dokumentasi|Diperbarui|Pembaruan|Humas)[.:] [^\\n]{1,80}',
        },
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'senin, selasa, rabu, kamis, jumat, sabtu, minggu, pahlawan, presiden, tokoh, biografi, sejarah, almarhum, jadwal, agenda, acara, rapat, wisuda, kegiatan, periode, pelantikan, terbit, edisi, piagam, surat',
          ),
        },
      ],
      message: { id: 'Nama orang tertulis bersama tanggal lahirnya.', en: "A person's name stands with the date of birth." },
      countsAs: 'orang',
    },
    {
      name: 'pelapor-saksi',
      severity: 'warn',
      match: {
        kind: 'near',
        a: protectedRole,
        b: {
          kind: 'pattern',
          pattern:
            '(?<!\\p{L})(?:bernama|atas nama|a\\.n\\.|yakni|yaitu|adalah|(?:[Pp]elapor|[Ss]aksi|[Ii]nforman)(?:nya)?\\s?[,:])\\s(?:(?:Sdri?|Saudara|Saudari|Bapak|Ibu|Pak|Bu)\\.?\\s)?(?!Sdri?(?!\\p{L})|Saudar|Bapak|Ibu|Kepala|Ketua|Warga|Anggota|Petugas|Polisi|Komisi|Badan|Lembaga|Dinas|Bawaslu|Panwas|Linmas|KPPS|[\\p{Lu}\\d]{2,6}(?!\\p{L})|Ye|Ahli|Nikah|Korban|Kunci|Mata|Indonesia)(?<mark>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})',
        },
        within: 6,
        mark: 'b',
        unless: list(
          'saksi ahli, saksi nikah, saksi sejarah, saksi mata sejarah, identitas dilindungi, nama samaran, bukan nama sebenarnya',
        ),
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: {
        id: 'Nama pelapor, saksi, atau korban kekerasan tertulis.',
        en: 'A reporter, witness or victim of violence is named.',
      },
      fix: { kind: 'replace', with: '(identitas dilindungi)' },
      countsAs: 'orang',
    },
    {
      name: 'kesehatan',
      severity: 'warn',
      match: {
        kind: 'near',
        a: list(
          'hamil di luar nikah, keguguran, gagal ginjal, diabetes, stroke, sifilis, raja singa, kusta, epilepsi, positif covid, cuci darah, autisme, positif hiv, mengidap, menderita, didiagnosis, didiagnosa, terdiagnosis, rekam medis, hasil lab, gangguan jiwa, odgj, positif narkoba, hasil tes darah, kanker stadium, tbc, hiv, aids, hepatitis, skizofrenia, depresi berat',
        ),
        b: named,
        within: 8,
        overLines: true,
        mark: 'both',
      },
      message: {
        id: 'Keadaan kesehatan seseorang disebut bersama namanya.',
        en: "Somebody's health is mentioned with the name.",
      },
    },
  ],
  escalate: { count: 5, to: 'block' },
  message: { id: 'Ada data pribadi.', en: 'There is personal data.' },
  advice: {
    id: 'Data ini milik orangnya dan mudah disalahgunakan. Samarkan sebagian angkanya, atau minta warga mengirimkannya lewat pesan langsung.',
    en: 'The data belongs to the person and is easily abused. Mask part of it, or ask the citizen to send it by direct message.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Mohon dicek NIK [[3507991708859901]] atas nama warga kami.', clause: 'nik' },
    { text: 'Halo, hotline! NIK saya [[3507991708859901]].', clause: 'nik' },
    { text: 'Penerima bantuan: [[3507 9957 0885 9902]]', clause: 'nik' },
    { text: 'No. KK [[3507991203249904]] sudah kami proses.', clause: 'kk' },
    { text: 'Ditandatangani kepala dinas, NIP [[19850817 201003 1 999]].', clause: 'nip' },
    { text: 'Guru PPPK dengan nomor induk [[198802292022212997]] harap hadir.', clause: 'nip' },
    { text: 'NPWP bendahara [[99.000.001.0-999.000]]', clause: 'npwp' },
    { text: 'Serda Contoh NRP [[31990999990885]] naik pangkat.', clause: 'nrp' },
    { text: 'Silakan WA ibunya di [[0844 0000 1111]].', clause: 'ponsel' },
    { text: 'Rumahnya kosong, chat saja https://wa.me/[[6284400001111]] ya.', clause: 'ponsel' },
    { text: 'Transfer ke rekening BRI [[0000-01-000000-99-9]] a.n. panitia.', clause: 'rekening' },
    { text: 'Ditemukan paspor [[X9999999]] di terminal.', clause: 'paspor' },
    { text: 'Telepon ibunya [[nol delapan empat empat nol nol satu satu dua dua]] ya.', clause: 'nomor-dieja' },
    { text: 'Mobil nopol [[ZZ 9999 ZZZ]] mohon dipindahkan.', clause: 'nopol' },
    { text: 'Kirim berkas ke [[budi.contoh99@gmail.com]] paling lambat Jumat.', clause: 'surel' },
    { text: 'Pelaku tinggal di [[Jalan Melati Contoh No. 9 RT 03/05]].', clause: 'alamat' },
    { text: 'Korban kecelakaan: Jaka Contoh (34), warga [[Jl. Merdeka Contoh No. 12]]', clause: 'alamat' },
    { text: 'Melati Contoh, tanggal lahir [[17-08-1985]], sudah terdaftar.', clause: 'tanggal-lahir' },
    { text: 'Pelapor kasus ini adalah [[Melati Contoh]], tetangganya.', clause: 'pelapor-saksi' },
    { text: 'Saksi bernama [[Jaka]] sudah kami mintai keterangan.', clause: 'pelapor-saksi' },
    { text: '[[Ibu Mawar mengidap TBC]] dan sudah kami kunjungi.', clause: 'kesehatan' },
  ],
  passes: [
    'Laporkan kegawatdaruratan ke 112 atau 119, keluhan ke 1500-000.',
    'Kantor kami: (0341) 000111, surel layanan@dinascontoh.go.id.',
    'Sebanyak 120 KK terdampak banjir di Desa Contoh.',
    'NIK Anda sudah kami terima: 350799******9901.',
    'Anggaran Rp1.500.000.000.000 untuk tahun 2026.',
    'Ikuti https://x.com/dinascontoh/status/1999999999999999999',
  ],
  nearMisses: [
    'Penerima bantuan dicek di laman kementerian.\nSumber: Kemensos, 11 Februari 2026',
    'CONTOH, 27 November 2026 – Sebanyak 120 siswa menerima beasiswa.',
    'Mulai 1 Desember 2026 penerima bantuan mengambil beras di balai desa.',
    'Hitung bersama: satu dua tiga empat lima enam tujuh delapan sembilan! Senam ceria di posyandu.',
    'Awas nomor palsu! 0844-0000-1111 bukan nomor Bupati.',
    'Informasi: WA 0844-0000-1111 (jam kerja).',
    'Hotline pengaduan 0844 0000 1111 siaga 24 jam.',
    'WhatsApp layanan resmi 0844-0000-1111, kantor di Jalan Contoh No. 1.',
    'Donasi lewat rekening BRI 0000-01-000000-99-9 a.n. Baznas Kabupaten Contoh.',
    'Identitas pelapor dan saksi kami lindungi.',
    'Pelapor adalah warga yang melihat langsung kejadian.',
    'Kode pesanan 8881234567890123 sedang diproses.',
    'Nomor 3507993102859901 tidak sah karena tanggalnya tidak ada.',
    'Kartu contoh 5321 0000 0000 0000 hanya gambar.',
    'Kode bayar 3507991713859901 berlaku hari ini.',
    'NPWP 00.000.000.0-000.000 hanya contoh isian.',
    'Nomor resi 084400001111 sudah sampai di gudang.',
    'Dokumen 198513172010031999 bukan NIP.',
  ],
};
