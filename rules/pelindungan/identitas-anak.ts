import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const child: Matcher = {
  kind: 'any',
  of: [
    list(
      'anak, anak di bawah umur, di bawah umur, bocah, balita, bayi, siswa, siswi, pelajar, murid, santri, santriwati, remaja putri, remaja putra, abg, anak korban, anak pelaku, cah cilik, budak leutik',
    ),
    { kind: 'pattern', flags: 'i', pattern: '(?<![\\d.,])(?:[1-9]|1[0-7])\\s?(?:tahun|thn|th)(?![\\p{L}\\d])' },
    { kind: 'pattern', pattern: '(?<=\\p{L}\\s?)\\((?:[1-9]|1[0-7])\\)' },
  ],
};

const incident: Matcher = list(
  'korban, dicabuli, pencabulan, mencabuli, diperkosa, pemerkosaan, rudapaksa, dirudapaksa, dilecehkan, pelecehan, persetubuhan, disetubuhi, ' +
    'kekerasan seksual, dianiaya, penganiayaan, dipukuli, dikeroyok, pengeroyokan, dirundung, di-bully, disiksa, ditelantarkan, diculik, penculikan, ' +
    'ditangkap, diamankan, tersangka, terduga pelaku, pelaku, mencuri, pencurian, tawuran, pengedar, pemakai narkoba, positif narkoba, hamil di luar nikah, hamil, membunuh, menusuk, ditahan, digerayangi, dipaksa melayani, dibuang orang tuanya, ' +
    'hak asuh, perceraian, anak dijual, perdagangan orang, prostitusi, bunuh diri, kdrt',
);

const name: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?:bernama|atas nama|a\\.n\\.|inisial|berinisial|panggilan|nama lengkap|namanya|identitasnya|yakni|yaitu)\\s?:?\\s(?<mark>(?:\\p{Lu}\\.){1,4}|\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})',
};
const nameWithAge: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?!(?:Ayat|Pasal|Huruf|Angka|Butir|Kelas|Nomor|Tabel|Gambar|Lampiran|Bab|BAB|Tahun|Poin|Bagian|Selama|Sejak|Sekitar|Sudah|Hampir|Usia|Umur|Anak|Bocah|Balita|Siswa|Siswi|Remaja|Pelajar|Murid)\\s)(?<mark>\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,2})(?:\\s\\((?:[1-9]|1[0-7])(?:\\s?(?:tahun|thn|th))?\\)|,? (?:usia |umur |berusia |berumur )?(?:[1-9]|1[0-7]) (?:tahun|thn|th)(?!\\p{L}))',
};
const school: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?:(?:SD|SMP|SMA|SMK|MI|MTs|MA|TK|PAUD|SLB)(?:N|IT)?(?:\\s(?:Negeri|Islam|Swasta|Muhammadiyah))?\\s(?:\\d{1,3}|\\p{Lu}\\p{L}+)(?:\\s\\p{Lu}\\p{L}+)?|(?:Ponpes|Pondok Pesantren|Panti Asuhan)\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)',
};
const address: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?:(?:Jalan|Jln?|Gang|Gg)\\.?\\s\\p{Lu}[^\\n,;.]{2,30}|(?:RT|RW)\\.?\\s?\\d{1,3}(?:\\s?/\\s?(?:RW\\.?\\s?)?\\d{1,3})?|(?:[Ww]arga|[Aa]lamat|tinggal di)\\s(?:Dusun|Desa|Kampung|Kelurahan|Perumahan)\\s\\p{Lu}\\p{L}+)',
};
const parents: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?:(?:anak|putra|putri)\\s(?:dari\\s)?(?:pasangan\\s)?(?:Bapak|Ibu|Pak|Bu|Tn\\.?|Ny\\.?)|(?:ayah|ibu|orang tua|orang tuanya|ayahnya|ibunya)(?:\\s(?:korban|pelaku))?(?:,|\\sbernama|\\sberinisial))\\s(?<mark>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)',
};

/** How neighbours say which child it was, without its name: the class, whose child, what it wears. */
const told: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:(?:kelas|klas|kls|kelase) (?:[1-9]|1[0-2]|[ivx]{1,4}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|siji|loro|telu|papat|lima|nem|pitu|wolu)(?: ?[a-h])?(?![\\p{L}\\d])|(?:anak|putra|putri|cucu|putu|adik)(?:nya|ne|e)? (?:sulung |bungsu |tunggal |tengah |ketiga |kedua )?(?:pak|bu|pa|mang|wa|bapa|ibu|haji|ketua adat|kepala (?:dusun|desa|sekolah)|lurah|penjual|tukang|pedagang) \\p{L}+)',
};
/** What happened to it or what it did, as neighbours put it. */
const scandal: Matcher = list(
  'korban, diperkosa, perkosa, diparkosa, eparkosa, dicabuli, cabul, pencabulan, disodomi, di sodomi, dihamili, dihamilin, metengi, hamil, dibully, dibuli, di-bully, mbully, bully, videonya kesebar, videonya tersebar, video asusila, asusila, kepergok, jual diri, dijual, dibuang, dibunuh, membunuh, mbunuh, mencuri, maling, nyolong, ngobong, membakar, pembakaran, digebugan, digebukin, dipukuli, dilecehkan, pelecehan, nista, bunuh diri, narkoba, ngelem, lem, melahirkan di, selingkuhan',
);

const prevention: Matcher = list(
  'tenggelam, kecelakaan, tertabrak, tertimpa, tersambar, tersengat, terperosok, terjatuh, terseret arus, hanyut, anak hilang, dicari, pencarian, pelaku usaha, pelaku umkm, pelaku seni, pelaku wisata, pelaku industri, sosialisasi, penyuluhan, pencegahan, mencegah, cegah, edukasi, kampanye, deklarasi, seminar, webinar, pelatihan, lomba, juara, prestasi, beasiswa, ' +
    'hari anak nasional, ramah anak, stop, anti, antisipasi, lindungi, bantuan untuk, santunan, ambruk, roboh, runtuh, rusak berat, korban jiwa, trauma healing, gempa, banjir, longsor, kebakaran, kunjungan',
);

/** Words that identify, near an incident and near a child. */
const inIncident = (match: Matcher): Matcher => ({
  kind: 'near',
  a: match,
  b: incident,
  within: 25,
  overLines: true,
  unless: prevention,
});
const identity = (match: Matcher): Matcher => ({ kind: 'near', a: inIncident(match), b: child, within: 25, overLines: true });

export const rule: Rule = {
  id: 'pelindungan/identitas-anak',
  pack: 'pelindungan',
  title: { id: 'Identitas anak dalam perkara', en: 'Identity of a child in a case' },
  basis: ['anak/1', 'etika/7', 'norma/uu-27-2022'],
  severity: 'warn',
  clauses: [
    {
      name: 'nama',
      severity: 'block',
      match: { kind: 'any', of: [identity(name), inIncident(nameWithAge)] },
      message: { id: 'Nama anak dalam perkara tertulis.', en: 'The name of a child in a case is given.' },
      fix: { kind: 'replace', with: '(nama dirahasiakan)' },
    },
    {
      name: 'sekolah',
      match: identity(school),
      message: { id: 'Sekolah anak dalam perkara tertulis.', en: 'The school of a child in a case is given.' },
      fix: { kind: 'replace', with: 'sebuah sekolah' },
    },
    {
      name: 'alamat',
      match: {
        kind: 'near',
        a: { kind: 'near', a: address, b: incident, within: 14, overLines: true, unless: prevention },
        b: child,
        within: 14,
        overLines: true,
      },
      message: { id: 'Alamat anak dalam perkara tertulis.', en: 'The address of a child in a case is given.' },
      fix: { kind: 'remove' },
    },
    {
      name: 'penanda',
      match: {
        kind: 'near',
        a: { kind: 'near', a: told, b: scandal, within: 18, overLines: true, unless: prevention },
        b: { kind: 'any', of: [child, list('gadis, adik, putra, putri, budak, bocah, murid, cucu, anake, anaknya')] },
        within: 18,
        overLines: true,
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: { id: 'Anak dalam perkara dapat dikenali dari sini.', en: 'A child in a case can be told from this.' },
      fix: { kind: 'replace', with: '(dirahasiakan)' },
    },
    {
      name: 'orang-tua',
      match: identity(parents),
      message: { id: 'Nama orang tua anak dalam perkara tertulis.', en: 'The parents of a child in a case are named.' },
      fix: { kind: 'replace', with: '(nama dirahasiakan)' },
    },
    {
      name: 'foto',
      severity: 'warn',
      match: {
        kind: 'all',
        of: [
          { kind: 'near', a: incident, b: child, within: 10, unless: prevention, mark: 'both' },
          { kind: 'attachment', has: 'image' },
        ],
      },
      message: {
        id: 'Ada gambar pada tulisan tentang anak dalam perkara.',
        en: 'A picture goes with a text about a child in a case.',
      },
    },
  ],
  message: {
    id: 'Bagian ini dapat membuka identitas anak dalam sebuah perkara.',
    en: 'This part may reveal who a child in a case is.',
  },
  advice: {
    id: 'Anak yang menjadi korban, saksi, atau pelaku perlu dilindungi; nama, inisial, sekolah, alamat, orang tua, dan wajahnya tidak disebut. Tulis cukup "seorang anak" dan wilayah yang umum.',
    en: 'A child who is victim, witness or offender is to be protected: no name, initials, school, address, parents or face. Write just "a child" and a general area.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Bocah yang dibully itu [[kelas 5]], rambutnya keriting', clause: 'penanda' },
    { text: 'Siswi [[kelas 8]] [[SMP Negeri 9 Contoh]] menjadi korban pencabulan.', clause: 'sekolah' },
    { text: 'Anak korban kekerasan seksual itu bernama [[Mawar Contoh]].', clause: 'nama' },
    { text: 'Polisi menangkap pelaku penganiayaan terhadap [[Melati]] (12), warga setempat.', clause: 'nama' },
    { text: 'Bocah 9 tahun jadi korban penculikan, rumahnya di [[Jalan Kenanga Contoh No 3]].', clause: 'alamat' },
    { text: 'Anak yang dianiaya itu adalah putri dari Bapak [[Jaka Contoh]].', clause: 'orang-tua' },
    { text: 'Pelajar berinisial [[AB]] ditangkap karena tawuran tadi malam.', clause: 'nama' },
    {
      text: 'Ini wajah [[anak yang menjadi korban]] perundungan kemarin.',
      attachments: [{ kind: 'image' }],
      clause: 'foto',
    },
  ],
  passes: [
    'Selamat kepada siswa SD Negeri 9 Contoh yang meraih juara lomba sains.',
    'Pendaftaran beasiswa anak berprestasi dibuka sampai Jumat.',
    'Seorang anak menjadi korban pencabulan. Korban kini didampingi petugas dan identitasnya dirahasiakan.',
    'Layanan aduan kekerasan terhadap anak: hubungi 129.',
    'Imunisasi balita digelar di Posyandu Mawar, Desa Contoh.',
    'Anak-anak TK Pertiwi berkunjung ke pos pemadam kebakaran.',
  ],
  nearMisses: [
    'Sosialisasi pencegahan kekerasan seksual anak di SMP Negeri 9 Contoh berjalan lancar.',
    'Anak korban banjir di Desa Contoh menerima bantuan untuk sekolah.',
    'Atap SDN Contoh ambruk saat libur. Tidak ada korban. Siswa belajar di balai desa.',
    'Siswa SMK Negeri 9 Contoh ikut deklarasi anti tawuran.',
    'Tim SAR menemukan korban tenggelam atas nama Budi (14), warga Desa Contoh.',
    'Terdakwa Budi Contoh (45) divonis delapan tahun penjara dalam perkara korupsi.',
  ],
};
