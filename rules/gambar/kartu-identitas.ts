import type { Clause, Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const sign = (pattern: string, weight: number, times?: number) => ({
  match: { kind: 'pattern', flags: 'i', pattern } as const,
  weight,
  ...(times === undefined ? {} : { times }),
});
const sixteen = sign(String.raw`(?<!\d)\d{16}(?!\d)`, 3);
const card = (name: string, message: Clause['message'] & object, bound: number, ...signs: ReturnType<typeof sign>[]): Clause => ({
  name,
  match: { kind: 'score', bound, signs, within: 'draft', mark: 'span' },
  message,
});
/** What tells how a card is made, and shows none. */
const explained: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: list(
    'syarat, persyaratan, cara mengurus, cara membuat, alur, tata cara, formulir, isilah, contoh pengisian, infografis, layanan cetak, jadwal pelayanan, perekaman, spesimen, contoh ktp, contoh kartu',
  ),
};

export const rule: Rule = {
  id: 'gambar/kartu-identitas',
  pack: 'pelindungan',
  title: { id: 'Foto kartu identitas', en: 'Picture of an identity card' },
  basis: ['etika/7', 'norma/uu-27-2022'],
  severity: 'warn',
  clauses: [
    card(
      'ktp',
      { id: 'Gambar ini memuat KTP atau data sepertinya.', en: 'The picture shows a KTP or data like it.' },
      6,
      sixteen,
      sign(String.raw`\bNIK\b`, 1),
      sign(String.raw`tempat ?/? ?tgl\.? ?lahir`, 2),
      sign(String.raw`gol\.? ?darah`, 1),
      sign(String.raw`\bRT ?/ ?RW`, 1),
      sign('kel ?/ ?desa', 1),
      sign('status perkawinan', 1),
      sign('berlaku hingga', 1),
      sign('kewarganegaraan', 1),
      sign('jenis kelamin', 1),
    ),
    card(
      'kk',
      { id: 'Gambar ini memuat kartu keluarga.', en: 'The picture shows a family card.' },
      6,
      sixteen,
      sign('kartu keluarga', 3),
      sign('nama kepala keluarga', 2),
      sign('hubungan (?:dalam )?keluarga', 2),
      sign('nama orang tua', 1),
      sign('jenis pekerjaan', 1),
    ),
    card(
      'sim',
      { id: 'Gambar ini memuat SIM.', en: 'The picture shows a driving licence.' },
      5,
      sign('surat izin mengemudi', 3),
      sign('driving licen[cs]e', 2),
      sign(String.raw`\d{4}-\d{4}-\d{6}|(?<!\d)\d{12,14}(?!\d)`, 2),
      sign(String.raw`\b(?:polda|polres|satpas)\b`, 1),
      sign('berlaku (?:s/d|sampai|hingga)', 1),
    ),
    card(
      'kartu-anggota',
      { id: 'Gambar ini memuat kartu pegawai atau kartu anggota.', en: 'The picture shows a staff or member card.' },
      5,
      sign('kartu (?:tanda )?(?:anggota|pengenal|prajurit|pegawai)|kartu istri|kartu suami', 3),
      sign(String.raw`\b(?:NIP|NRP)\b[ .:]*\d{5,18}`, 2),
      sign(String.raw`\bpangkat\b`, 1),
      sign(String.raw`\bjabatan\b`, 1),
    ),
    card(
      'rekening',
      { id: 'Gambar ini memuat data rekening.', en: 'The picture shows a bank account.' },
      6,
      sign('buku tabungan|rekening koran|mutasi rekening|account statement|statement of account|bank statement', 3),
      sign(String.raw`no(?:mor|\.)? ?rek(?:ening)?\b|account (?:number|no\b)`, 2),
      sign(String.raw`(?<!\d)\d{10,16}(?!\d)`, 2),
      sign('nama (?:nasabah|pemilik)|account holder', 2),
      sign(String.raw`\b(?:saldo|balance)\b`, 1),
    ),
    card(
      'tiket',
      { id: 'Gambar ini memuat kartu naik (boarding pass).', en: 'The picture shows a boarding pass.' },
      6,
      sign('boarding pass', 3),
      sign('kode booking|booking (?:code|ref)|\\bPNR\\b', 2),
      sign(String.raw`\bgate\b`, 1),
      sign(String.raw`\bseat\b|kursi`, 1),
      sign(String.raw`\bflight\b|penerbangan`, 1),
      sign('nama penumpang|passenger', 1),
    ),
  ],
  antipatterns: [explained],
  atMost: 2,
  message: { id: 'Gambar ini memuat kartu identitas.', en: 'The picture shows an identity card.' },
  advice: {
    id: 'Dari satu foto kartu orang dapat meminjam uang atas nama pemiliknya. Pakai gambar tanpa kartu itu, atau samarkan seluruh kartunya.',
    en: 'One photograph of a card is enough to borrow money in its owner’s name. Use a picture without the card, or black out the whole card.',
  },
};

const picture = {};
export const examples: RuleExamples = {
  flags: [
    {
      text: 'PROVINSI JAWA TIMUR\n[[NIK : 3507991708859901\nNama : BUDI CONTOH\nTempat/Tgl Lahir : MALANG, 17-08-1985\nJenis Kelamin : LAKI-LAKI Gol. Darah]] : O',
      clause: 'ktp',
      picture,
    },
    {
      text: '[[KARTU KELUARGA\nNo. 3507992208150001\nNama Kepala Keluarga]] : BUDI CONTOH',
      clause: 'kk',
      picture,
    },
    { text: '[[SURAT IZIN MENGEMUDI\nDRIVING LICENSE\n1234-5678-000123]]\nBUDI CONTOH', clause: 'sim', picture },
    { text: '[[KARTU TANDA ANGGOTA\nNama : BUDI CONTOH\nNRP 21990001\nPangkat]] : Sertu', clause: 'kartu-anggota', picture },
    { text: '[[BUKU TABUNGAN\nNo. Rekening 001122334455]]\nBUDI CONTOH', clause: 'rekening', picture },
    { text: '[[BOARDING PASS\nNama penumpang BUDI CONTOH\nKode booking XYZ12A\nGate 4 Seat]] 12C', clause: 'tiket', picture },
  ],
  passes: [
    'PELAYANAN CETAK KTP ELEKTRONIK\nSenin sampai Jumat, 08.00-15.00',
    'Lomba foto keluarga tingkat kabupaten',
    'SIM keliling hari ini: Alun-alun Contoh',
    'Buka tabungan sekarang di Bank Contoh',
  ],
  nearMisses: [
    'PERSYARATAN KTP BARU\nNIK, Tempat/Tgl Lahir, Jenis Kelamin, Gol. Darah, Status Perkawinan, Kewarganegaraan',
    'ALUR PENERBITAN KARTU KELUARGA\nNama Kepala Keluarga diisi sesuai buku nikah, hubungan keluarga disebut',
    'Boarding pass dicetak di loket, datang satu jam lebih awal',
  ],
};
