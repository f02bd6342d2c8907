import { describe, expect, it } from 'vitest';
import { applyFix, check, compile } from './engine';
import type { Draft, Finding } from './engine/types';
import { knowledge, written as rules } from './index';

const ruleset = compile({ rules, ...knowledge });

function findings(text: string): readonly Finding[] {
  const draft: Draft = {
    text,
    site: 'facebook',
    surface: 'post',
    account: { standing: 'assigned', kind: 'official' },
    attachments: [],
  };
  return check(draft, ruleset).findings.filter(({ rule }) => rule === 'pelindungan/data-pribadi' || rule === 'larangan/rahasia');
}

/** Text, words marked, clause, severity. */
type Row = readonly [text: string, words: string, clause: string, severity: Finding['severity']];

const found: readonly Row[] = [
  ['NIK 3507991708859901', '3507991708859901', 'nik', 'block'],
  ['3507995708859902', '3507995708859902', 'nik', 'block'],
  ['KTP: 3171992902009903.', '3171992902009903', 'nik', 'block'],
  ['3507 9917 0885 9901', '3507 9917 0885 9901', 'nik', 'block'],
  ['350799.170885.9901', '350799.170885.9901', 'nik', 'block'],
  ['NIK ３５０７９９１７０８８５９９０１', '３５０７９９１７０８８５９９０１', 'nik', 'block'],
  ['NIK 3507\u00a09917\u00a00885\u00a09901', '3507\u00a09917\u00a00885\u00a09901', 'nik', 'block'],
  ['NIK 350799\u200b1708859901', '350799\u200b1708859901', 'nik', 'block'],
  ['ktp: 3 5 0 7 9 9 1 7 0 8 8 5 9 9 0 1', '3 5 0 7 9 9 1 7 0 8 8 5 9 9 0 1', 'nik', 'block'],
  ['NIK 3507 991708 859901', '3507 991708 859901', 'nik', 'block'],
  ['KK sama, NIK 3507991708859901', '3507991708859901', 'nik', 'block'],
  ['NIK 3549991708859904', '3549991708859904', 'nik-daerah-lama', 'warn'],
  ['No. KK 3507991203249904', '3507991203249904', 'kk', 'block'],
  ['Kartu Keluarga: 3507991203249904', '3507991203249904', 'kk', 'block'],
  ['NIP 19850817 201003 1 999', '19850817 201003 1 999', 'nip', 'warn'],
  ['199004212014122998', '199004212014122998', 'nip', 'warn'],
  ['198802292022212997', '198802292022212997', 'nip', 'warn'],
  ['NIP.19850817.201003.1.999', '19850817.201003.1.999', 'nip', 'warn'],
  ['NIP 999000123', '999000123', 'nip-lama', 'note'],
  ['99.000.001.0-999.000', '99.000.001.0-999.000', 'npwp', 'warn'],
  ['NPWP 98.765.432.4-999.000', '98.765.432.4-999.000', 'npwp', 'warn'],
  ['NPWP 0990000010999000', '0990000010999000', 'npwp', 'warn'],
  ['NPWP 99 000 001 0 999 000', '99 000 001 0 999 000', 'npwp', 'warn'],
  ['NPWP16 0990000010999000', '0990000010999000', 'npwp', 'warn'],
  ['NITKU 0990000010999000000000', '0990000010999000000000', 'nitku', 'note'],
  ['NRP 31990999990885', '31990999990885', 'nrp', 'warn'],
  ['NRP 99999/P', '99999/P', 'nrp', 'warn'],
  ['NRP. 999999', '999999', 'nrp', 'warn'],
  ['nrp.85089999', '85089999', 'nrp', 'warn'],
  ['AIPDA Contoh NRP 85089999', '85089999', 'nrp', 'warn'],
  ['0844 0000 1111', '0844 0000 1111', 'ponsel', 'warn'],
  ['+62 844-0000-1111', '+62 844-0000-1111', 'ponsel', 'warn'],
  ['o844 0000 1111', 'o844 0000 1111', 'ponsel', 'warn'],
  ['WA 0 8 4 4 0 0 0 0 1 1 1 1', '0 8 4 4 0 0 0 0 1 1 1 1', 'ponsel', 'warn'],
  ['wa.me/6284400001111', '6284400001111', 'ponsel', 'warn'],
  ['rek BCA 0000000019', '0000000019', 'rekening', 'warn'],
  ['rekening BRI 0000-01-000000-99-9', '0000-01-000000-99-9', 'rekening', 'warn'],
  ['paspor X9999999', 'X9999999', 'paspor', 'warn'],
  ['nopol ZZ 9999 ZZZ', 'ZZ 9999 ZZZ', 'nopol', 'note'],
  ['surel contoh.warga99@yahoo.co.id', 'contoh.warga99@yahoo.co.id', 'surel', 'warn'],
  ['surel contoh.warga99 [at] gmail.com', 'contoh.warga99 [at] gmail.com', 'surel', 'warn'],
  ['posisi 5.0000 LS 110.0000 BT', '5.0000 LS 110.0000 BT', 'koordinat', 'warn'],
  ['-5.0000, 110.0000', '-5.0000, 110.0000', 'koordinat', 'warn'],
  ['5°00\'00" LS 110°00\'00" BT', '5°00\'00" LS 110°00\'00" BT', 'koordinat', 'warn'],
  ['49MCQ8914047251', '49MCQ8914047251', 'koordinat', 'warn'],
  ['koordinat CO 1234 5678', 'CO 1234 5678', 'koordinat', 'warn'],
  ['Titik kumpul pasukan https://maps.app.goo.gl/Contoh99', 'maps.app.goo.gl/Contoh99', 'koordinat', 'warn'],
  ['STR/9902/VII/2025', 'STR/9902/VII/2025', 'surat-rahasia', 'block'],
  ['STR / 9902 / VII / 2025', 'STR / 9902 / VII / 2025', 'surat-rahasia', 'block'],
  ['SR/9905/X/2025', 'SR/9905/X/2025', 'surat-rahasia', 'block'],
  ['R/Lap-9904/IX/2025/Setum', 'R/Lap-9904/IX/2025/Setum', 'surat-rahasia', 'block'],
  ['R/ /X/2025', 'R/ /X/2025', 'surat-rahasia', 'block'],
  ['TR/9910/2025', 'TR/9910/2025', 'surat-rahasia', 'block'],
  ['STR Nomor 9902/VII/2025', 'STR Nomor 9902/VII/2025', 'surat-rahasia', 'block'],
  ['Sprin No. 9906/XI/2025', 'Sprin No. 9906/XI/2025', 'surat-internal', 'warn'],
  ['ST/9906/2025', 'ST/9906/2025', 'surat-internal', 'warn'],
  ['Sprin/9906/XI/2025', 'Sprin/9906/XI/2025', 'surat-internal', 'warn'],
  ['T/9907/XII/2025', 'T/9907/XII/2025', 'surat-internal', 'warn'],
  ['B/9908/I/2026', 'B/9908/I/2026', 'surat-terbuka', 'note'],
  ['Kep/9909/IX/2025', 'Kep/9909/IX/2025', 'surat-terbuka', 'note'],
  ['SANGAT RAHASIA', 'SANGAT RAHASIA', 'tanda-rahasia', 'block'],
  ['Lampiran\n[RAHASIA]\nHal: giat', 'RAHASIA', 'tanda-rahasia', 'block'],
  ['🔒 RAHASIA 🔒', 'RAHASIA', 'tanda-rahasia', 'block'],
  ['R A H A S I A', 'R A H A S I A', 'tanda-rahasia', 'block'],
  ['Klasifikasi: SR', 'Klasifikasi: SR', 'tanda-rahasia', 'block'],
  ['Derajat kerahasiaan : RAHASIA', 'Derajat kerahasiaan : RAHASIA', 'tanda-rahasia', 'block'],
  ['*MILIK DINAS*', 'MILIK DINAS', 'tanda-terbatas', 'warn'],
  ['Sifat: T', 'Sifat: T', 'tanda-terbatas', 'warn'],
  ['Laporan berklasifikasi rahasia sudah turun', 'berklasifikasi rahasia', 'dokumen-rahasia', 'warn'],
  ['1 SST berangkat besok 05.00 dari Pos A ke Pos B', '1 SST berangkat besok', 'rencana-gerak', 'block'],
  ['Sedang geser pasukan atau layar', 'Sedang geser pasukan', 'gerak-pasukan', 'warn'],
  ['pos kami 14 orang, senjata 12 pucuk', 'pos kami 14 orang', 'kekuatan-satuan', 'warn'],
];

const silent: readonly string[] = [
  '3507999908859901',
  '3507998108859901',
  '3507993102859901',
  '3507997102859901',
  '3507992902859901',
  '3507991713859901',
  '9707991708859901',
  '3507991708850000',
  'NIK 350799******9901',
  'NIP 1985xxxx',
  '198513172010031999',
  '198502302010031999',
  '198508171999031999',
  '198508172010001999',
  '198508172010131999',
  '198508172010033999',
  '198508172010031000',
  '99.000.001.1-999.000',
  '00.000.000.0-000.000',
  'NRP 85139999',
  '12.500, 13.750',
  'SE/9911/VI/2025',
  '800.1.6.2/99041/BKPSDM-2025',
  'Sifat: Segera',
  'KILAT',
  'Kodim 0414 gotong royong bersama warga',
  'Besok pukul 07.00 Kodim mengajak warga kerja bakti di alun-alun',
  '100 personel Kodim ikut donor darah kemarin',
  'Pemilu bersifat langsung, umum, bebas, rahasia, jujur, dan adil',
  'sudah menjadi rahasia umum',
  'RAHASIA SUKSES IKUT LELANG',
  'ASN wajib menjaga rahasia negara',
  'rapat terbatas',
  'TEMPAT TERBATAS',
  'Perseroan Terbatas',
  'dilarang menyebar data rahasia',
  '120 KK terdampak banjir',
  'Budi, S.T., M.T.',
  'T/A 2024/2025',
  'RT/RW 03/05',
  'R/C 1/10',
  'R/12/5/2025',
  '24/7',
  '10/12/2025',
  'UU Nomor 14 Tahun 2008',
  'SE MenPANRB 137/2018',
  '8881234567890123',
  'Sprinter lari 100/200/400 meter tahun 2025',
  'TR 10 unit rusak',
  'VA BNI 8808123456789012',
  'IMEI 356938035643809',
  '2024-08-17 10:00',
  'Skor 25-21, 21-25, 25-20, 15-12',
  'Undian nomor 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8',
  '5321 0000 0000 0000',
  'Nomor resi JP0844000011112',
  'Rp1.500.000.000.000',
  'https://x.com/akun/status/1999999999999999999',
  'https://www.facebook.com/contoh/posts/3507991708859901',
  '#3507991708859901',
  '(0341) 000111',
  'Lapor 110, 112, 119, atau 1500-000',
  'lomba lari 50M',
  'Kode: 50M LK 2025',
  'humas@dinascontoh.go.id',
];

describe('identifiers and marks', () => {
  it.each(found)('finds in "%s" the words "%s" as %s, %s', (text, words, clause, severity) => {
    const hits = findings(text);
    expect(hits.map((hit) => [text.slice(hit.start, hit.end), hit.clause, hit.severity])).toEqual([[words, clause, severity]]);
  });

  it.each(silent)('is silent on "%s"', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each(found)('has a fix for "%s" that leaves nothing to find, or none', (text) => {
    const [hit] = findings(text);
    if (!hit) throw new Error('there should be a finding');
    if (hit.fix) expect(findings(applyFix(text, hit.fix))).toEqual([]);
  });

  it('masks an identifier so that it is found no more', () => {
    const text = 'NIK 3507991708859901 a.n. warga';
    const [hit] = findings(text);
    if (!hit?.fix) throw new Error('there should be a fix');
    const masked = applyFix(text, hit.fix);
    expect(masked).toBe('NIK 3507********9901 a.n. warga');
    expect(findings(masked)).toEqual([]);
  });

  it('takes five identifiers for a leaked list', () => {
    const four = ['0844 0000 1111', '0844 0000 1112', '0844 0000 1113', '0844 0000 1114'].join('\n');
    expect(new Set(findings(four).map((hit) => hit.severity))).toEqual(new Set(['warn']));
    expect(new Set(findings(`${four}\n0844 0000 1115`).map((hit) => hit.severity))).toEqual(new Set(['block']));
  });

  it("passes the office's own contacts of the allow list", () => {
    const own = compile({ rules, ...knowledge, allow: ['0844 0000 1111'] });
    const draft: Draft = {
      text: 'WA layanan 0844 0000 1111 atau wa.me/6284400001111 atau +62 844-0000-1111, jangan ke 0844 0000 2222',
      site: 'facebook',
      surface: 'post',
      account: { standing: 'assigned', kind: 'official' },
      attachments: [],
    };
    const hits = check(draft, own).findings.filter(({ rule }) => rule === 'pelindungan/data-pribadi');
    expect(hits.map((hit) => draft.text.slice(hit.start, hit.end))).toEqual(['0844 0000 2222']);
  });
});
