/** What a comment asks or tells, and what an answer to it may hold. */
import type { Matcher } from '../engine/types';
import { list } from './list';
import { pattern } from './pattern';

const but = (of: Matcher, without: Matcher): Matcher => ({ kind: 'all', of: [of, { kind: 'not', of: without }] });
const any = (...of: Matcher[]): Matcher => ({ kind: 'any', of });

const anyTime = list('kapan saja, kapan pun, kapanpun, kapan-kapan, kapan kapan, kapan aja');
/** What is asked for. */
export const asks = {
  when: but(
    list(
      'kapan, kapankah, kapannya, jam berapa, pukul berapa, hari apa, tanggal berapa, bulan apa, berapa lama, berapa hari, jam pira, jam piro, iraha, jam sabaraha, when, what time, how long',
    ),
    anyTime,
  ),
  howMuch: but(
    list('berapa, berapakah, berapaan, pira, piro, pinten, sabaraha, barapo, bara, how much, how many'),
    list('jam berapa, pukul berapa, tanggal berapa, berapa lama, berapa hari, beberapa, seberapa, tidak berapa, nggak berapa'),
  ),
  where: but(
    list(
      'di mana, dimana, di manakah, dimanakah, ke mana, kemana, lokasinya mana, lokasi mana, alamatnya mana, alamat lengkapnya, sebelah mana, kantor mana, loket mana, ning endi, nang endi, neng ndi, nang ndi, di mano, where',
    ),
    list('di mana-mana, dimana-mana, di mana pun, dimanapun, di mana saja, dimana saja, kemana saja, ke mana saja, ke mana aja'),
  ),
  information: any(
    list(
      'informasi publik, keterbukaan informasi, permohonan informasi, permintaan informasi, dokumen publik, rincian anggaran, rincian dana, laporan keuangan, laporan pertanggungjawaban, lpj, lhkpn, dokumen kontrak, salinan kontrak, salinan putusan, salinan sk, daftar penerima bantuan, data penerima bantuan, notulen rapat',
    ),
    {
      kind: 'near',
      a: list('minta, mohon, boleh minta, bisa minta, diminta, butuh, perlu, mana, njaluk, nyuwun, menta, nyuhunkeun'),
      b: list(
        'salinan, softcopy, soft copy, hardcopy, dokumen, data, rincian, anggaran, apbd, apbdes, rab, dipa, notulen, arsip',
      ),
      within: 4,
    },
    {
      kind: 'near',
      a: list('anggaran, anggarannya, dana, dananya, apbd, apbdes'),
      b: list('berapa, ke mana, kemana, dipakai apa, digunakan apa, untuk apa, buat apa'),
      within: 4,
    },
  ),
} as const;

/** Somebody in danger, or who needs help at once. */
export const distress: Matcher = any(
  list(
    'minta tolong, butuh pertolongan, perlu pertolongan, tolong kami, tolong segera, tolong selamatkan, butuh bantuan segera, perlu bantuan segera, mohon bantuan segera, darurat, kebakaran, ada api, tenggelam, terjebak, terseret arus, hanyut, tertimbun, sesak napas, sesak nafas, pingsan, kejang, mau melahirkan, butuh ambulans, butuh ambulan, perlu ambulans, panggil ambulans, butuh evakuasi, mohon evakuasi, minta dievakuasi, belum dievakuasi, bunuh diri, mengakhiri hidup, akhiri hidup, ingin mati, mau mati saja, pengen mati, tidak kuat hidup, capek hidup, dipukuli, dipukul suami, disiksa, kdrt, diancam, diperkosa, dilecehkan, dicabuli, diculik, disekap, anak hilang, anak saya hilang, ular masuk rumah, tabung gas bocor, gas bocor',
  ),
  {
    kind: 'near',
    a: list('air, banjir, longsor'),
    b: list('masuk rumah, naik terus, sedada, sepinggang, seatap, setinggi dada'),
    within: 4,
  },
  {
    kind: 'near',
    a: list('anak, ibu, bapak, suami, istri, adik, nenek, kakek, teman'),
    b: list('hilang, belum pulang'),
    within: 3,
  },
);

/** Something is wrong, and the office is told. */
export const complaint: Matcher = any(
  list(
    'mengeluh, keluhan, komplain, kecewa, mengecewakan, lapor pak, lapor bu, lapor min, mau lapor, izin lapor, ijin lapor, melaporkan, mengadukan, pengaduan, aduan, rusak, rusak parah, berlubang, bolong, jebol, amblas, mogok, padam, mati lampu, mati air, tidak mengalir, bocor, bau busuk, menumpuk, tidak diangkut, belum diangkut, tidak ditanggapi, tidak direspons, tidak direspon, tidak dibalas, tidak dijawab, tidak diangkat, tidak dilayani, dipersulit, dipingpong, dioper-oper, disuruh bolak-balik, bolak-balik, pungli, pungutan liar, calo, lambat sekali, lambat banget, lelet, lemot, antre lama, antrean panjang, antri lama, lama sekali, lama banget, tidak sopan, jutek, ketus, galak, eror, error, tidak bisa dibuka, tidak bisa diakses, tidak bisa login, tidak bisa masuk, gagal terus, belum cair, belum dapat, belum terima, belum menerima, belum keluar, belum jadi, belum selesai, belum diperbaiki, tidak diperbaiki',
  ),
  {
    kind: 'near',
    a: list('sudah, udah, telah, lebih dari, hampir, wis, geus'),
    b: list('minggu, bulan, tahun, hari, sasi, taun'),
    within: 3,
    unless: list('selamat, ulang, terima kasih, makasih'),
    order: 'ab',
  },
);

/** What an answer may hold instead of what was asked for. */
const channel = list(
  'hubungi, menghubungi, telepon, telpon, call center, wa, whatsapp, dm, japri, pesan langsung, inbox, kirim pesan, email, surel, laman, situs, website, web, tautan, link, bio, aplikasi, formulir, ppid, lihat, cek di, kolom komentar, terlampir, berikut',
);
// Whom the reply is for is no channel.
const linked = pattern('https?://|www\\.|\\.go\\.id|[^\\s@] ?@[\\p{L}\\d]', false);
const asksBack = pattern('\\?', false);
/** It tells that somebody goes after it. */
export const followUp = list(
  'kami cek, kami cekkan, kami cek dulu, saya cek, dicek dulu, kami periksa, kami tanyakan, kami konfirmasi, kami konfirmasikan, kami koordinasikan, kami pastikan, kami infokan, kami informasikan, kami kabari, kami kabarkan, kami bantu, kami bantu cek, kami bantu tanyakan, kami carikan, kami telusuri, kami tinjau, kami hubungi, kami kirim, kami turunkan, kami kerahkan, petugas meluncur, tim meluncur, sedang menuju, sudah menuju, menuju lokasi, ke lokasi, kami balas lewat, kami jawab lewat, kami sampaikan segera, nanti kami umumkan, kami umumkan, akan diumumkan, akan kami umumkan, akan kami infokan, tunggu pengumuman, pantau akun, ikuti akun',
);
/** Nothing is answered, and nothing has to be. */
export const courtesy = list(
  'terima kasih, makasih, matur nuwun, hatur nuhun, sama-sama, siap kak terima kasih, amin, aamiin, alhamdulillah, syukurlah, ikut senang, turut senang, ikut bangga, mohon maaf lahir',
);
export const elsewhere: Matcher = any(channel, linked, asksBack, followUp, courtesy);

/** A figure, and not that of a name or a link. */
const digit: Matcher = { kind: 'pattern', pattern: '\\d' };
/** What the answer has to hold where it was asked for. */
export const tells = {
  time: any(
    digit,
    list(
      'hari ini, hari kerja, besok, lusa, kemarin, kemaren, tadi, nanti, sekarang, senin, selasa, rabu, kamis, jumat, sabtu, minggu, pagi, siang, sore, malam, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, pekan, minggu depan, bulan depan, tahun depan, bulan ini, tahun ini, tiap hari, setiap hari, tiap bulan, setiap bulan, awal bulan, akhir bulan, awal tahun, akhir tahun, pertengahan, semester, triwulan, ramadan, lebaran, setelah, sesudah, sebelum, selama, begitu, jadwal, jadwalnya, belum ada jadwal, belum dijadwalkan, belum ditentukan, belum ditetapkan, belum dibuka, belum diumumkan, masih menunggu, sudah dibuka, masih dibuka, sudah ditutup, sudah selesai, sudah berlangsung, sudah lewat, sudah cair, jam kerja, jam layanan, sebentar lagi, secepatnya, langsung jadi, langsung selesai, sehari, seminggu, sebulan, setahun, sejam, ditunda, dibatalkan, tidak jadi, tidak ada',
    ),
  ),
  number: any(
    digit,
    list(
      'gratis, tidak dipungut biaya, tanpa biaya, tidak ada biaya, bebas biaya, cuma-cuma, nol rupiah, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, belas, puluh, ratus, seratus, ribu, seribu, juta, miliar, setengah, separuh, sekali, tidak terbatas, tanpa batas, tidak dibatasi, tergantung, bergantung, sesuai, menyesuaikan, beragam, berbeda-beda, bervariasi, belum ada data, belum ditetapkan, belum ditentukan, semua, seluruh, tidak ada, belum ada',
    ),
  ),
  place: any(
    digit,
    list(
      'di, ke, dari, jalan, jl, jln, gedung, kantor, loket, lantai, ruang, aula, balai, alun-alun, lapangan, halaman, puskesmas, rsud, rumah sakit, mpp, mal pelayanan publik, sekolah, pasar, terminal, stasiun, bandara, posko, kecamatan, kelurahan, desa, kota, kabupaten, samping, depan, belakang, sebelah, seberang, dekat, alamat, alamatnya, lokasi, lokasinya, tempatnya, maps, peta, daring, online, dari rumah, terdekat, masing-masing, semua, seluruh, belum ditentukan, belum ditetapkan',
    ),
  ),
  phone: any(
    pattern('(?<!\\d)(?:\\d[\\d ().-]{1,18}\\d)(?!\\d)', false),
    list('call center, nomor darurat, hotline, ambulans, petugas damkar, tim sar, dm, japri, pesan langsung'),
  ),
  wayOn: any(
    digit,
    list(
      'nomor tiket, nomor laporan, nomor aduan, tiket, tindak lanjut, ditindaklanjuti, kami tindak lanjuti, kami tindaklanjuti, kami teruskan, sudah kami teruskan, kami laporkan, kami catat, sudah diperbaiki, telah diperbaiki, sedang diperbaiki, dipelihara, pemeliharaan, akan diperbaiki, sudah ditangani, sedang ditangani, sudah normal, kembali normal, sudah selesai, sudah diangkut, sudah dibersihkan, sudah mengalir, sudah menyala, sudah bisa, sudah dapat, silakan, silahkan, lewat, melalui, loket, kantor, petugas, tim, teknisi, bidang, seksi, dinas, hari ini, besok, lusa, pekan, senin, selasa, rabu, kamis, jumat, sabtu, karena, sebab, jadwal, kewenangan',
    ),
  ),
} as const;

export const answered = (match: Matcher): Matcher => ({ kind: 'answered', match });
/** The comment asks or tells `asked`, and the answer holds none of what is wanted. */
export const unanswered = (asked: Matcher, ...wanted: Matcher[]): Matcher => ({
  kind: 'all',
  of: [answered(asked), { kind: 'not', of: any(...wanted) }],
});
