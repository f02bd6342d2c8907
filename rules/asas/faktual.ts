import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { pattern } from '../matchers/pattern';

const when: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'kapan' },
    pattern(
      '(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{1,2}\\s?(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\\w*|\\d{1,2}[.:]\\d{2})(?!\\d)',
    ),
  ],
};
const where: Matcher = {
  kind: 'any',
  of: [
    pattern(
      '(?<!\\p{L})(?:di|ke|pada|dari|depan|sepanjang|ruas|wilayah|kawasan|lokasi\\s?:|tempat\\s?:|via|lewat|melalui)\\s[\\p{L}\\d]{2,}|(?<!\\p{L})(?:jalan|jl|jln|gedung|aula|alun-alun|balai|kantor|loket|jembatan|simpang|tol|kecamatan|kelurahan|desa|dusun|nagari|kampung|ulp|up3|rayon|penyulang|gardu|kabupaten|kota|daring|online|zoom|youtube)(?!\\p{L})',
    ),
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}(?:go\\.id|id|com)\\S*' },
  ],
};
const source: Matcher = {
  kind: 'any',
  of: [
    { kind: 'context', is: 'reported' },
    list(
      'bnpb, bpbd, bmkg, bps, basarnas, polri, polres, polda, tni, kemenkes, dinas, kementerian, data, sumber, rilis, posko, puskesmas, rumah sakit, laporan, tim sar, badan, pusdalops, kepala, bupati, gubernur, wali kota, presiden, menteri, juru bicara, pemerintah, studi, penelitian, sejarah, tahun',
    ),
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+' },
    pattern('(?<!\\p{L})(?:19|20)\\d{2}(?!\\d)'),
  ],
};
/** Where one comes; an enrolment needs a time and, told elsewhere, a way. */
const gathering: Matcher = list(
  'yuk ramaikan, ayo ramaikan, mari ramaikan, siap digelar, segera digelar, bakal digelar, ditunggu kehadirannya, kami tunggu kehadirannya, jangan sampai ketinggalan acaranya, hadirilah, yuk hadir, mari hadir, ayo hadir, undangan terbuka, jangan lewatkan acara, jangan lewatkan kegiatan, catat tanggalnya, save the date',
);
const event: Matcher = {
  kind: 'any',
  of: [gathering, { kind: 'near', a: list('pendaftaran'), b: list('dibuka'), within: 3, order: 'ab', mark: 'both' }],
};
const closure: Matcher = {
  kind: 'any',
  of: [
    list(
      'ditutup sementara, ditutup total, jalan akan ditutup, jalan kami tutup, ada penutupan jalan, tutup sementara, akan ada pemadaman, pemadaman listrik, pemadaman air, akan ada pengalihan arus, arus akan dialihkan, arus kami alihkan, layanan dihentikan, listrik akan padam, listrik padam sementara, air akan mati, air mati sementara, layanan terganggu, sistem terganggu, akan padam sementara',
    ),
    {
      kind: 'near',
      a: list('kantor, loket, layanan, pelayanan, puskesmas, samsat'),
      b: list('libur, tutup'),
      within: 2,
      order: 'ab',
      mark: 'both',
    },
  ],
};

const calamity: Matcher = list(
  'banjir, longsor, gempa, tsunami, kebakaran, kecelakaan, wabah, bencana, ledakan, kerusuhan, puting beliung, erupsi, tenggelam, virus',
);
/** A number of people or houses, what became of them, in a disaster. */
const toll = (fate: string): Matcher => ({
  kind: 'near',
  a: pattern(`(?<![\\d.,])\\d[\\d.]*\\s?(?:orang|jiwa|warga|korban|kk|rumah)?\\s?(?:${fate})`),
  b: calamity,
  within: 'draft',
});
/** A village or quarter by its name. */
const namedPlace: Matcher = {
  kind: 'pattern',
  pattern:
    '(?<!\\p{L})(?:[Dd]usun|[Dd]esa|[Kk]ampung|[Kk]elurahan|[Kk]ecamatan|[Nn]agari|[Gg]ampong|[Ll]ingkungan|[Bb]anjar|RT|RW)\\s[\\p{Lu}\\d]',
};

/** A short line that calls people to something, or tells that something is closed or stopped. */
const short = (words: string) => pattern(`^(?=[^\\n]{0,110}$).*?(?<!\\p{L})(?<mark>${words})(?!\\p{L})`);
const call = short(
  '(?:ayo|yuk|mari|hayu|segera|buruan|monggo|mangga) (?:\\p{L}+ ){0,2}(?:ikut|ikuti|ikutan|hadir|hadiri|daftar|ramaikan|sumping|rawuh|gabung|datang)|jangan sampai (?:ketinggalan|kelewatan|terlewat)|(?:hadir|datang|merapat|mampir) (?:ya|yuk)|jangan lupa (?:datang|hadir)|(?:kami|kita) tunggu|monggo rawuh|hayu sumping|ajak keluarga|buruan daftar|(?:akan )?(?:digelar|diadakan|dilaksanakan|diselenggarakan) (?:besok|lusa|hari|nanti|di|pukul)|(?:pentas|lomba|bazar|pasar murah|donor darah|jalan sehat|pelatihan|vaksinasi|sosialisasi|pengajian|perekaman) (?:\\p{L}+ ){0,3}(?:gratis|besok|nanti|hadir|digelar|diadakan|pukul)',
);
const stop = short(
  '(?:jalan|jembatan|akses|layanan|pelayanan|loket|kantor) (?:\\p{L}+ ){0,2}(?:ditutup|tutup|tidak beroperasi|terputus|berubah|libur)|(?:jam|jadwal) (?:layanan|pelayanan|buka) (?:\\p{L}+ )?berubah|(?:air|listrik|gas|pasokan) (?:\\p{L}+ )?(?:mati|padam|terganggu|macet)|longsor menutup|banjir menutup',
);

const withoutTimeOrPlace = (announced: Matcher): Matcher => ({
  kind: 'any',
  of: [when, where].map((needs) => ({ kind: 'conditional', when: announced, needs })),
});

export const rule: Rule = {
  id: 'asas/faktual',
  pack: 'permenpanrb',
  title: { id: 'Pengumuman yang lengkap', en: 'Complete announcements' },
  basis: ['asas/1', 'etika/6', 'prinsip/1'],
  severity: 'warn',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread', 'share', 'edit'] },
  clauses: [
    {
      name: 'acara-tanpa-waktu',
      match: { kind: 'conditional', when: event, needs: when },
      message: { id: 'Acara ini diumumkan tanpa hari atau jam.', en: 'The event is announced without day or hour.' },
    },
    {
      name: 'acara-tanpa-tempat',
      match: { kind: 'conditional', when: gathering, needs: where },
      message: { id: 'Acara ini diumumkan tanpa tempat atau tautan.', en: 'The event is announced without place or link.' },
    },
    {
      name: 'penutupan-tanpa-waktu',
      match: { kind: 'conditional', when: closure, needs: when },
      message: {
        id: 'Penutupan atau gangguan diumumkan tanpa waktu.',
        en: 'A closure or disruption is announced without a time.',
      },
    },
    {
      name: 'penutupan-tanpa-tempat',
      match: {
        kind: 'conditional',
        when: list(
          'jalan akan ditutup, jalan kami tutup, ada penutupan jalan, akan ada pengalihan arus, arus akan dialihkan, arus kami alihkan, pemadaman listrik, pemadaman air, listrik akan padam, air akan mati',
        ),
        needs: where,
      },
      message: {
        id: 'Penutupan atau gangguan diumumkan tanpa tempat.',
        en: 'A closure or disruption is announced without a place.',
      },
    },
    {
      name: 'acara-kurang-keterangan',
      severity: 'note',
      match: withoutTimeOrPlace(call),
      message: { id: 'Hari, jam, atau tempatnya belum disebut.', en: 'The day, the hour or the place is not told.' },
    },
    {
      name: 'gangguan-kurang-keterangan',
      severity: 'note',
      match: withoutTimeOrPlace(stop),
      message: { id: 'Waktu atau tempat gangguannya belum disebut.', en: 'The time or place of the disruption is not told.' },
    },
    {
      name: 'korban-tanpa-sumber',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'conditional',
            when: toll('tewas|meninggal|hilang|terseret|terjangkit|luka-luka|luka berat'),
            needs: source,
          },
          // Who moved to safety is told by the office that saw to it; where is enough.
          {
            kind: 'conditional',
            when: toll('mengungsi|terendam'),
            needs: { kind: 'any', of: [source, namedPlace] },
          },
        ],
      },
      message: {
        id: 'Jumlah korban ditulis tanpa sumber atau waktu datanya.',
        en: 'A number of victims is given without its source or time.',
      },
    },
    {
      name: 'musibah-tanpa-keterangan',
      match: {
        kind: 'conditional',
        when: {
          kind: 'any',
          of: [
            list(
              'korban bertambah, korban terus bertambah, korban tewas bertambah, dilaporkan tewas, dilaporkan hilang, kebakaran besar terjadi, kebakaran terjadi, kios habis, ludes terbakar, banjir besar terjadi, longsor terjadi, banyak korban, sejumlah korban',
            ),
          ],
        },
        needs: { kind: 'any', of: [when, where, source] },
      },
      // Advice to those who were cheated or hurt by people.
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'penipuan, penipu, scam, love scam, scamming, love scamming, phishing, sextortion, pemerasan, pinjol, judi online, investasi bodong, perundungan, kekerasan',
          ),
        },
      ],
      message: {
        id: 'Musibah disebut tanpa tempat, waktu, dan sumber.',
        en: 'A disaster is told without place, time and source.',
      },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    { kind: 'context', is: 'question' },
    { kind: 'context', is: 'reported' },
  ],
  atMost: 1,
  message: { id: 'Keterangan pokok pengumuman ini belum lengkap.', en: 'The main facts of this announcement are incomplete.' },
  advice: {
    id: 'Lengkapi hari, jam, dan tempat, atau sebutkan sumber dan waktu datanya, supaya warga tidak menebak dan tidak salah datang.',
    en: 'Add day, hour and place, or name the source and time of the figures, so that nobody has to guess.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Ayo ikut]] lomba memasak antar-RT', clause: 'acara-kurang-keterangan' },
    { text: '[[Jembatan ditutup]], mohon bersabar', clause: 'gangguan-kurang-keterangan' },
    { text: '[[Hadirilah]] pameran produk desa di alun-alun Kabupaten Contoh!', clause: 'acara-tanpa-waktu' },
    { text: '[[Catat tanggalnya]]! Lomba video layanan publik segera digelar di aula kantor.', clause: 'acara-tanpa-waktu' },
    { text: '[[Yuk hadir]] Sabtu pukul 08.00, banyak hadiah menarik!', clause: 'acara-tanpa-tempat' },
    { text: 'Mohon maaf, [[loket kami tutup]] sementara.', clause: 'penutupan-tanpa-waktu' },
    { text: 'Akan ada [[pemadaman listrik]] besok pukul 09.00.', clause: 'penutupan-tanpa-tempat' },
    { text: 'Warga diminta bersiap, [[listrik akan padam]].', clause: 'penutupan-tanpa-waktu' },
    { text: '[[Korban bertambah]], mari kita doakan.', clause: 'musibah-tanpa-keterangan' },
    { text: 'Banjir bandang, [[1.200 jiwa hilang]]!', clause: 'korban-tanpa-sumber' },
    { text: 'Longsor lagi, [[40 KK mengungsi]]!', clause: 'korban-tanpa-sumber' },
  ],
  passes: [
    'Hadirilah pameran produk desa, Sabtu 6 Desember pukul 08.00 di alun-alun Contoh.',
    'Loket kami tutup sementara hari ini pukul 12.00 sampai 13.00.',
    'Jalan Contoh ditutup sementara Minggu pukul 06.00 untuk lomba lari.',
    'Data BPBD pukul 18.00: banjir di Desa Contoh, 12 orang mengungsi.',
    'Pendaftaran dibuka mulai 1 Desember melalui laman dinascontoh.go.id.',
  ],
  nearMisses: [
    'Pendaftaran relawan dibuka 5–15 Januari. Syaratnya sehat dan berusia 17 tahun.',
    'Ayo ikut donor darah, Sabtu 14 Maret pukul 08.00 di aula kecamatan.',
    'Jembatan Kali Bening ditutup 3-5 Mei untuk pengecatan.',
    'Apakah layanan tutup sementara? Cek jadwalnya di laman kami.',
    'Terima kasih kepada warga yang telah hadir pada acara kemarin.',
    { text: 'Layanan tutup sementara ya, Kak.', surface: 'reply' },
    'EWS longsor di Dusun Contoh berbunyi; 18 KK mengungsi dengan tertib.',
    'Pemadaman listrik terencana PLN ULP Contoh, Kamis pukul 09.00 sampai 13.00.',
    'Modus love scamming: minta dikirim uang. Banyak korban malu bercerita.',
    'Warga bertanya soal jalan rusak; kami perbaiki bertahap.',
  ],
};
