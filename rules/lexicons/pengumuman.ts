/** How offices announce, and what makes an announcement complete. */
import type { Lexicon } from '../engine/types';

/** Openings of an announcement that asks people to come, wait, or stay away. */
export const pengumuman: Lexicon = {
  id: 'pengumuman',
  title: { id: 'Rumusan pengumuman', en: 'Formulas of announcements' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'pengumuman, dengan ini diumumkan, diumumkan kepada, diumumkan bahwa, diberitahukan, pemberitahuan, maklumat, hadirilah, jangan lewatkan, catat tanggalnya, save the date, ' +
        'pendaftaran dibuka, pendaftaran telah dibuka, dibuka pendaftaran, segera daftar, daftar sekarang, yuk hadir, mari hadir, ayo hadir, ' +
        'undangan terbuka, ditutup sementara, ditutup total, jalan ditutup, penutupan jalan, tutup sementara, layanan tutup, layanan libur, ' +
        'tidak beroperasi, pemadaman listrik, pemadaman air, gangguan layanan, pemeliharaan sistem, arus dialihkan, pengalihan arus',
    },
  ],
};

/** When: days, dates, hours, or a clear "now". */
export const kapan: Lexicon = {
  id: 'kapan',
  title: { id: 'Waktu', en: 'Time' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'dina iki, dinten niki, dinten menika, dinten ieu, poe ieu, ayeuna, saniki, sakniki, sesuk, mbenjing, benjing, isukan, enjing, senen, rebo, kemis, jemuah, jumaah, setu, saptu, ' +
        'senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, hari ini, malam ini, nanti malam, ntar malam, malem ini, nanti pagi, nanti siang, nanti sore, pagi ini, siang ini, sore ini, besok, lusa, kemarin, tadi, ' +
        'setiap hari, tiap hari, hari kerja, mulai, hingga, sampai, januari, februari, maret, april, mei, juni, juli, agustus, september, ' +
        'oktober, november, desember, pekan ini, pekan depan, minggu ini, minggu depan, bulan ini, bulan depan, saat ini, sekarang, jam, pukul, tanggal',
    },
  ],
};

/** Ways to ask or answer. */
export const kanal: Lexicon = {
  id: 'kanal',
  title: { id: 'Saluran tanya jawab', en: 'Channels to ask and answer' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'hubungi, kontak, narahubung, informasi lebih lanjut, info lebih lanjut, info lengkap, selengkapnya, hotline, call center, wa, whatsapp, ' +
        'telepon, dm, pesan langsung, kolom komentar, komentar, tanyakan, bertanya, pertanyaan, lapor, laporkan, aduan, pengaduan, masukan, saran, ' +
        'email, surel, laman, situs, website, tautan, aplikasi, formulir, link, bio, kunjungi, datang ke, loket, kantor kami, ppid, sp4n',
    },
  ],
};
