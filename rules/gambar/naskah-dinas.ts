import type { Clause, Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const sign = (pattern: string, weight: number, flags = '') => ({ match: { kind: 'pattern', flags, pattern } as const, weight });
/** Letters that are written to be read by everyone. */
const open: Matcher = list(
  'pengumuman, siaran pers, press release, surat edaran, penerimaan, rekrutmen, pendaftaran, undangan, piagam, sertifikat, penghargaan, maklumat, imbauan, himbauan, mengucapkan, dirgahayu, turut berduka, layanan, pelayanan, lomba, seminar, webinar',
);
const paper = (
  name: string,
  message: Clause['message'] & object,
  bound: number,
  ...signs: ReturnType<typeof sign>[]
): Clause => ({
  name,
  match: {
    kind: 'all',
    of: [
      { kind: 'score', bound, signs, within: 'draft', mark: 'span' },
      { kind: 'not', of: open },
    ],
  },
  message,
});
const furniture = [
  sign(String.raw`(?:^|\s)nomor\s*:`, 1, 'i'),
  sign(String.raw`klasifikasi\s*:|sifat\s*:`, 2, 'i'),
  sign(String.raw`lampiran\s*:`, 1, 'i'),
  sign(String.raw`(?:perihal|hal)\s*:`, 1, 'i'),
  sign(String.raw`kepada\s*:?\s*(?:yth|$)`, 1, 'i'),
  sign('tembusan', 1, 'i'),
  sign('SURAT PERINTAH|SURAT TUGAS', 2),
  sign('NOTA DINAS|TELAAHAN STAF', 3),
  sign('LEMBAR DISPOSISI', 4),
  sign('DIPERINTAHKAN', 2),
];

export const rule: Rule = {
  id: 'gambar/naskah-dinas',
  pack: 'tni',
  title: { id: 'Foto naskah dinas', en: 'Picture of an official document' },
  basis: ['larangan/5', 'norma/uu-14-2008'],
  severity: 'warn',
  clauses: [
    paper(
      'telegram',
      { id: 'Gambar ini tampak sebagai telegram dinas.', en: 'The picture looks like an official telegram.' },
      6,
      sign('TELEGRAM', 3),
      sign(String.raw`^\W*DARI\s*:`, 1),
      sign(String.raw`^\W*KEPADA\s*:`, 1),
      sign(String.raw`^\W*(?:TEMBUSAN|INFO)\s*:`, 1),
      sign('KLASIFIKASI', 2),
      sign('DERAJAT', 2),
      sign(String.raw`\b[AB]{3}\b|\bTTK\b`, 2),
      sign(String.raw`\b(?:STR?|TR|SR)/\d[\w/.-]{0,30}`, 2),
    ),
    paper(
      'kop-tni-polri',
      {
        id: 'Gambar ini tampak sebagai surat ber-kop TNI atau Polri.',
        en: 'The picture looks like a letter with the heading of the armed forces or the police.',
      },
      6,
      sign(
        'TENTARA NASIONAL INDONESIA|MARKAS BESAR|KOMANDO (?:DAERAH|RESOR|DISTRIK|ARMADA|OPERASI|PASUKAN)|KEPOLISIAN (?:NEGARA|DAERAH|RESOR|SEKTOR)|BATALYON|PANGKALAN (?:UTAMA|TNI|UDARA)',
        3,
      ),
      ...furniture,
    ),
    paper(
      'kop-dinas',
      { id: 'Gambar ini tampak sebagai naskah dinas internal.', en: 'The picture looks like an internal official document.' },
      6,
      sign(
        'PEMERINTAH (?:KABUPATEN|KOTA|PROVINSI|DAERAH)|KEMENTERIAN|SEKRETARIAT|INSPEKTORAT|DINAS [A-Z]{4,}|BADAN [A-Z]{4,}',
        2,
      ),
      ...furniture.map(({ match, weight }) => ({ match, weight })),
    ),
  ],
  atMost: 1,
  message: { id: 'Gambar ini tampak sebagai naskah dinas.', en: 'The picture looks like an official document.' },
  advice: {
    id: 'Naskah dinas yang difoto ikut menyebarkan nomor, nama, dan isinya. Tulis informasinya dengan kalimat sendiri bila memang untuk umum, dan tanyakan dulu kepada pimpinan.',
    en: 'A photographed document passes on its number, its names and all it says. Write what is public in your own words, and ask your superior first.',
  },
};

const picture = {};
export const examples: RuleExamples = {
  flags: [
    {
      text: '[[TELEGRAM\nDARI : DANREM 099\nKEPADA : PARA DANDIM\nKLASIFIKASI]] : BIASA',
      clause: 'telegram',
      picture,
    },
    {
      text: '[[TENTARA NASIONAL INDONESIA\nKOMANDO DISTRIK MILITER 9999\nSURAT PERINTAH\nNomor :]] Sprin/12\nDasar',
      clause: 'kop-tni-polri',
      picture,
    },
    {
      text: '[[KEPOLISIAN NEGARA REPUBLIK INDONESIA\nDAERAH CONTOH\nNomor : B/12\nKlasifikasi :]] BIASA',
      clause: 'kop-tni-polri',
      picture,
    },
    { text: '[[PEMERINTAH KABUPATEN CONTOH\nNOTA DINAS\nKepada : Yth]]. Bupati', clause: 'kop-dinas', picture },
    { text: '[[PEMERINTAH KOTA CONTOH\nLEMBAR DISPOSISI]]\nSurat dari warga', clause: 'kop-dinas', picture },
  ],
  passes: [
    'DIRGAHAYU TENTARA NASIONAL INDONESIA\n5 Oktober',
    'PEMERINTAH KABUPATEN CONTOH\nSelamat Hari Jadi ke-200',
    'Telegram kanal resmi: @dinascontoh',
    'KEPOLISIAN RESOR CONTOH\nSIM keliling Sabtu 08.00',
  ],
  nearMisses: [
    'PEMERINTAH KABUPATEN CONTOH\nPENGUMUMAN\nNomor : 800/12\nPerihal : Hasil seleksi\nKepada Yth\nTembusan',
    'TENTARA NASIONAL INDONESIA\nPENERIMAAN CALON BINTARA\nNomor : 1\nLampiran : satu\nSifat : terbuka',
    'KEMENTERIAN CONTOH\nSURAT EDARAN\nNomor : 5\nSifat : Penting\nLampiran : -\nHal : Libur',
  ],
};
