/** Every attack on trust that a test holds off. Tests take their names from here, and docs/keamanan.md its tables. */
import type { Text } from '../../rules/engine/types';

/** `T` signatures and replay, `P` approvals, `J` the journal, `S` sources of policy. */
export const kinds = {
  T: { id: 'Tanda tangan dan pemutaran ulang', en: 'Signatures and replay' },
  P: { id: 'Persetujuan', en: 'Approvals' },
  J: { id: 'Jurnal', en: 'Journal' },
  S: { id: 'Sumber kebijakan', en: 'Sources of policy' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is done, and how it ends. */
type Attack = readonly [done: Text, ends: string];
const row = (id: string, en: string, ends: string): Attack => [{ id, en }, ends];

export const attacks = {
  'T-01': row('Satu isian diubah', 'a field is altered', 'ditolak: berubah sejak ditandatangani'),
  'T-02': row('Satu isian ditambahkan', 'a field is added', 'ditolak: berubah'),
  'T-03': row('`__proto__` ditambahkan', '__proto__ is added', 'ditolak: berubah'),
  'T-04': row('Satu huruf diurai (NFC menjadi NFD)', 'a letter is decomposed', 'ditolak: berubah'),
  'T-05': row('Ditandatangani kunci lain', 'signed with another key', 'ditolak: kunci lain, kodenya disebut'),
  'T-06': row('Kunci kantor ditulis di atas tanda tangan orang lain', 'the key is swapped', 'ditolak: berubah'),
  'T-07': row('Satu byte tanda tangan diubah', 'a byte of the signature is altered', 'ditolak: berubah'),
  'T-08': row('Tanda tangan kedua dari yang pertama (S + L)', 'a second signature is made of the first', 'ditolak: berubah'),
  'T-09': row('Kunci atau tanda tangan dieja lain dalam base64', 'key or signature are spelt otherwise', 'ditolak: berubah'),
  'T-10': row('Tanda tangan dibuang', 'the signature is taken out', 'ditolak: tidak bertanda tangan'),
  'T-11': row('Algoritma lain disebut', 'another algorithm is named', 'ditolak: tidak bertanda tangan'),
  'T-12': row('Tanda tangan revisi lain dipindahkan', 'the signature of another revision is used', 'ditolak: berubah'),
  'T-13': row('Berkas yang sudah habis masanya', 'an expired file is played again', 'ditolak: habis masanya'),
  'T-14': row('Revisi lama dipasang lagi', 'an older revision is played again', 'ditolak: lebih lama'),
  'T-15': row('Revisi yang sama dengan isi lain', 'the same revision comes with other content', 'ditolak: isi lain'),
  'T-16': row(
    'Kebijakan lain dengan kunci yang sama',
    'another policy of the same key comes by itself',
    'ditolak; hanya dengan tombol yang menyebut kedua nama',
  ),
  'T-17': row('Tanggal terbit tahun 2030', 'the date of issue is to come', 'ditolak: masih akan datang'),
  'T-18': row('Huruf terpotong di dalam yang ditandatangani', 'half a letter is signed as another', 'ditolak: berubah'),
  'T-19': row(
    'Berkas tanpa tanda tangan dengan revisi tertinggi lebih dulu',
    'an unsigned file of the highest revision comes first',
    'berkas kantor tetap diterima',
  ),
  'T-20': row('Kunci berorde kecil dengan tanda tangan nol', 'the key has order four', 'ditolak: berubah'),
  'T-21': row('Kunci identitas dengan tanda tangan identitas', 'the key is the identity', 'ditolak: berubah'),
  'T-22': row('Kunci yang bukan titik kurva', 'the key is no point', 'bukan kunci; tidak ada yang diterima'),
  'T-23': row('Isian ditulis dua kali, juga lewat `\\u`', 'a name is given twice', 'ditolak: isian dan barisnya disebut'),

  'P-01': row('Kode jawaban terpotong atau diubah', 'the code is cut or altered', 'ditolak: tidak terbaca'),
  'P-02': row('Teks lain', 'the text is another', 'ditolak: draf berubah'),
  'P-03': row('Lampiran ditambahkan', 'a picture is added', 'ditolak: draf berubah'),
  'P-04': row('Akun lain', 'the account is another', 'ditolak: akun lain'),
  'P-05': row('Situs lain', 'the site is another', 'ditolak: akun lain'),
  'P-06': row('Jenis unggahan lain', 'the surface is another', 'ditolak: draf berubah'),
  'P-07': row('Petugas lain', 'the officer is another', 'ditolak: petugas lain'),
  'P-08': row('Revisi kebijakan lain', 'the policy is another', 'ditolak: kebijakan lain'),
  'P-09': row('Lewat waktunya', 'it is expired', 'ditolak: kedaluwarsa'),
  'P-10': row('Sebelum waktunya', 'it is not yet valid', 'ditolak: belum berlaku'),
  'P-11': row('Menyetujui permintaan sendiri', 'one approves for oneself', 'ditolak: permintaan sendiri'),
  'P-12': row('Dipakai dua kali, juga dari dua tab sekaligus', 'it is used twice', 'hanya satu yang terbuka'),
  'P-13': row('Dipakai di komputer lain', 'it is used on another computer', 'ditolak: tidak diminta di sini'),
  'P-14': row('Jam komputer dimundurkan', 'the clock is put back', 'ditolak: jam mundur'),
  'P-15': row('Gambar ditukar dengan gambar lain sejenis', 'the picture is exchanged', 'ditolak: draf berubah'),
  'P-16': row('Kunci penyetuju berorde kecil', 'the approver’s key has small order', 'ditolak: kunci salah'),
  'P-17': row(
    'Ditandatangani orang lain, atau jangka waktunya diubah',
    'it is signed by another, or altered after signing',
    'ditolak: kunci salah',
  ),
  'P-18': row('Dibuka sesudah penyetuju menolak', 'it is opened after the approver said no', 'ditolak: permintaan ditutup'),
  'P-19': row('Pesan kecil yang mengembang tanpa batas', 'the message unpacks without end', 'ditolak: tidak terbaca'),

  'J-01': row('Entri diubah', 'an entry is altered', 'ketahuan: entri disebut'),
  'J-02': row('Entri dibuang, juga yang pertama dan terakhir', 'an entry is taken out', 'ketahuan: nomornya disebut'),
  'J-03': row('Urutan entri ditukar', 'entries are exchanged', 'ketahuan'),
  'J-04': row('Ekor dipotong dan kepalanya dimundurkan', 'the tail is cut and the head moved back', 'ketahuan: ujung asing'),
  'J-05': row('Entri jurnal lain disisipkan', 'an entry of another journal is put in', 'ketahuan: rantai putus'),
  'J-06': row(
    'Ekspor ditulis ulang seluruhnya, rantainya dihitung lagi',
    'an export is written anew with a chain that fits',
    'ketahuan: tanda tangan salah; tidak dihitung',
  ),
  'J-07': row(
    'Dua ekspor satu jurnal yang bercerita lain',
    'two exports of one journal disagree',
    'keduanya disebut; tidak dihitung',
  ),
  'J-08': row(
    'Bulan yang tidak menyambung pada kepala yang dicatat',
    'a month does not follow the head that was noted',
    'ketahuan: mundur atau jurnal lain',
  ),
  'J-09': row('Ekspor dari komputer lain', 'an export comes from another computer', 'ketahuan bila kebijakan menyebut kuncinya'),
  'J-10': row('Ujung jurnal lokal ditandatangani kunci lain', 'another key signs the local end', 'ketahuan: ujung asing'),
  'J-11': row(
    'Seluruh rantai lokal ditulis ulang oleh pemegang komputer',
    'who controls the computer writes the whole chain anew',
    'hanya ketahuan dari kepala yang sudah dicatat di tempat lain',
  ),
  'J-12': row('Draf pendek ditebak dari kodenya', 'a short draft is guessed from its hash', 'tidak dapat tanpa kunci entri'),

  'S-01': row('Kebijakan grup sekali menjawab kosong', 'group policy once answers empty', 'alamat dan kunci tetap'),
  'S-02': row('Semua kunci salah tulis', 'every key is mistyped', 'tidak ada yang masuk; disebut'),
  'S-03': row('Kunci yang dikenal menjadi salah tulis', 'a known key becomes mistyped', 'kunci lama tetap; disebut'),
  'S-04': row('Isi dan alamat bersama-sama', 'text and address are both given', 'isi dipakai; disebut'),
  'S-05': row('Alamat tanpa enkripsi', 'the address is not encrypted', 'tidak dikunjungi; disebut'),
  'S-06': row('Kunci datang sesudah berkas tanpa tanda tangan', 'the key comes after an unsigned file', 'berkas keluar; disebut'),
  'S-07': row(
    'Berkas tanpa tanda tangan dengan revisi tertinggi',
    'an unsigned file has the highest revision',
    'tidak mengunci berkas kantor',
  ),
  'S-08': row(
    'Alamat menyajikan kebijakan lain',
    'the address serves another policy',
    'ditolak; dari berkas hanya dengan tombol',
  ),
  'S-09': row('Dilepas selagi alamat dikunjungi', 'it is removed during a visit', 'tidak kembali'),
  'S-10': row('Dua alamat, yang pertama menjawab terakhir', 'of two addresses the first answers last', 'yang kedua tetap'),
  'S-11': row(
    'Firefox menolak karena tidak ada kebijakan',
    'Firefox rejects for want of a policy',
    'sama dengan kosong; galat lain bukan',
  ),
  'S-12': row('Pindah dari isi ke alamat', 'text gives way to an address', 'tidak ada sisa'),
  'S-13': row('Kunci lama sesudah pergantian kunci', 'the old key is used after a rotation', 'ditolak: kunci lain'),
  'S-14': row('Kunci yang disematkan di satu komputer', 'a key is pinned on one computer', 'tidak mengunci kebijakan grup'),
  'S-15': row('Hari berganti sesudah ditolak karena tanggal', 'another day comes after a refusal', 'dibaca lagi'),
  'S-16': row('Petugas memilih nama lain', 'the officer chooses another name', 'nama dari kebijakan grup yang berlaku'),
} as const;

export type AttackId = keyof typeof attacks;
export type Kind = keyof typeof kinds;
export const ids = Object.keys(attacks) as AttackId[];
export const kindOf = (id: AttackId): Kind => id.charAt(0) as Kind;

/** The name of the test that holds it off. */
export const attack = (id: AttackId): string => `${id}: ${attacks[id][0].en}`;
