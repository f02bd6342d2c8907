import type { Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

export const rule: Rule = {
  id: 'asas/kesetaraan',
  pack: 'permenpanrb',
  title: { id: 'Kesetaraan', en: 'Equality' },
  basis: ['asas/7', 'asas/6'],
  severity: 'warn',
  clauses: [
    {
      name: 'sebutan',
      match: {
        kind: 'substitution',
        pairs: {
          'orang cacat': 'penyandang disabilitas',
          'penyandang cacat': 'penyandang disabilitas',
          'penderita cacat': 'penyandang disabilitas',
          'kaum cacat': 'penyandang disabilitas',
          'anak cacat': 'anak penyandang disabilitas',
          'warga cacat': 'warga penyandang disabilitas',
          'cacat mental': 'disabilitas intelektual',
          'anak autis': 'anak dengan autisme',
          'wong cilik': 'warga berpenghasilan rendah',
          gelandangan: 'tunawisma',
          gepeng: 'tunawisma dan pengemis',
          'pembantu rumah tangga': 'pekerja rumah tangga',
          babu: 'pekerja rumah tangga',
          'tukang sampah': 'petugas kebersihan',
          wts: 'pekerja seks',
          'anak haram': 'anak',
          'anak jadah': 'anak',
          'janda gatal': 'perempuan',
          'perawan tua': 'perempuan lajang',
          'non pribumi': 'warga Indonesia',
          nonpribumi: 'warga Indonesia',
          'orang udik': 'warga desa',
          'suku terasing': 'komunitas adat terpencil',
          'suku terbelakang': 'komunitas adat terpencil',
          'orang pendek': 'orang bertubuh pendek',
          'penderita aids': 'orang dengan HIV',
          'penderita hiv': 'orang dengan HIV',
          'penderita kusta': 'orang yang mengalami kusta',
        },
      },
    },
    {
      // Outdated rather than disrespectful: told while typing, and no reason to stop a post.
      name: 'istilah-lama',
      severity: 'note',
      match: {
        kind: 'substitution',
        pairs: {
          'cacat fisik': 'disabilitas fisik',
          'orang tuli': 'penyandang disabilitas rungu',
          'orang bisu': 'penyandang disabilitas wicara',
          'tuna netra': 'disabilitas netra',
          'sakit jiwa': 'gangguan jiwa',
        },
      },
    },
    {
      // What somebody is thought unfit for because of sex, schooling, trade, age or home.
      name: 'prasangka',
      match: {
        kind: 'near',
        a: list(
          'tidak cocok, ga cocok, gak cocok, nggak cocok, ora cocok, kurang cocok, mana ngerti, mana paham, mana bisa, mana tahu, mana tau, tidak bisa memimpin, tidak pantas memimpin, tidak usah sekolah tinggi, ngapain sekolah tinggi, ujung-ujungnya dapur, ujung-ujungnya di dapur, kodratnya di dapur, cukup di rumah, cukup di dapur, di rumah saja, urus dapur, urus suami saja, susah diajak maju, susah diajak tertib, susah diatur, gaptek, gaptek semua, ora nyandak, ora mudeng, teu ngarti, indak mangarati, belum paham internet, tidak paham internet, belum paham teknologi, mana kenal, cuma bikin repot, cuma merepotkan, jadi beban, jangan diterima kerja, tidak usah diajak, tidak usah ikut, memang lemah, emang lemah, baperan, terlalu emosional, tidak bisa apa-apa, ga bisa apa-apa, kelas rendahan, rendahan, kampungan, ndeso, tidak level, tidak selevel',
        ),
        b: list(
          'perempuan, wanita, cewek, cewe, emak-emak, ibu-ibu, janda, bini, istri, orang kampung, orang desa, orang dusun, orang gunung, orang pelosok, orang pedalaman, orang pulau, wong ndeso, wong cilik, wong deso, urang lembur, urang kampung, rakyat kecil, orang miskin, orang susah, lulusan sd, lulusan smp, lulusan sma, lulusan paket, tamatan sd, tamatan smp, honorer, pegawai rendahan, difabel, disabilitas, orang cacat, lansia, jompo, kakek-kakek, nenek-nenek, tukang becak, tukang ojek, pembantu, sopir, buruh, petani, kuli, satpam, ob, cleaning service, pemulung, tukang sapu',
        ),
        within: 5,
      },
      antipatterns: [{ kind: 'context', is: 'question' }],
      message: { id: 'Kalimat ini menganggap satu kelompok kurang mampu.', en: 'The sentence takes a group for less able.' },
    },
    {
      name: 'merendahkan',
      match: list(
        'orang awam tidak usah, rakyat kecil tahu apa, tahu apa kamu, tahu apa anda, tau apa kamu, tau apa lu, tahu diri dong, kamu cuma, kalian cuma rakyat, kalian cuma warga, namanya juga orang desa, namanya juga orang kampung, namanya juga perempuan, dasar perempuan, dasar janda, perempuan tempatnya di dapur, perempuan itu di dapur saja, urusan laki-laki, biar suaminya saja, biar suaminya saja yang, janda-janda muda, dilarang genit, jangan genit',
      ),
      message: { id: 'Kalimat ini merendahkan pembaca.', en: 'The sentence talks down to readers.' },
    },
  ],
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    {
      kind: 'around',
      reach: 8,
      of: list(
        'hari peduli, sekolah inklusi, terapi, dampingi, uu, undang-undang, peraturan, pasal, perda, permensos, konvensi, ratifikasi, rumah sakit jiwa, yayasan, persatuan, ikatan, himpunan, lagu, film, novel, cerita, dari goa hantu, istilah, diganti menjadi',
      ),
    },
  ],
  message: { id: 'Ada sebutan yang lebih menghormati.', en: 'There is a more respectful term.' },
  advice: {
    id: 'Sebutan ini dapat terasa merendahkan. Pakai istilah resmi saat ini, misalnya "penyandang disabilitas".',
    en: 'The term may feel demeaning. Use the official term of today, such as "persons with disabilities".',
  },
};

export const examples: RuleExamples = {
  flags: [
    'Bantuan kursi roda untuk [[orang cacat]] dibagikan besok',
    'Loket khusus [[penyandang cacat]] ada di sebelah kanan',
    'Razia [[gelandangan]] malam ini',
    'Wajar, [[namanya juga orang desa]]',
    '[[Tukang sampah]] mulai bekerja pukul lima',
    'Anda [[rakyat kecil tahu apa]] soal anggaran',
    { text: 'Perempuan [[mana bisa]] jadi mandor jalan', clause: 'prasangka' },
    { text: 'Lulusan SD [[mana paham]] aplikasi ini', clause: 'prasangka' },
  ],
  passes: [
    'Loket khusus penyandang disabilitas ada di sebelah kanan.',
    'Petugas kebersihan menerima jaminan kesehatan.',
    'Orang dengan gangguan jiwa dirawat di RSUD Contoh.',
    'Kelas bahasa isyarat bagi teman rungu dibuka Rabu.',
    'Warga desa mengusulkan perbaikan irigasi lewat musyawarah.',
  ],
  nearMisses: [
    'UU Nomor 4 Tahun 1997 tentang Penyandang Cacat sudah diganti.',
    'Rumah Sakit Jiwa Contoh membuka poli anak.',
    'Film lawas Si Buta dari Goa Hantu diputar di taman kota.',
    'Istilah "orang cacat" kami ganti menjadi penyandang disabilitas.',
    'Lansia yang belum paham aplikasi dibantu kader di balai RW.',
    'Tes buta warna gratis di klinik Dinas Kesehatan.',
  ],
};
