import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';

const sorrow: Matcher = list(
  'gempa, gempa bumi, tsunami, banjir, banjir bandang, kebanjiran, kelelep, kelem, tenggelam, lahar, roboh, rumah roboh, evakuasi, mengungsi, posko, longsor, tanah longsor, erupsi, letusan, gunung meletus, awan panas, kebakaran, karhutla, angin puting beliung, puting beliung, hujan es, badai, kecelakaan, tabrakan, kapal tenggelam, pesawat jatuh, korban, korban jiwa, meninggal, meninggal dunia, wafat, tewas, gugur, jenazah, pemakaman, takziah, duka, berduka, dukacita, belasungkawa, bencana, musibah, tragedi, pengungsi, pengungsian, wabah, ledakan, bom, runtuh, ambruk, banjir rob, udan es, caah',
);
const joke: Matcher = list(
  'gratis renovasi, renovasi gratis, sauna gratis, cuci gratis, mandi gratis, mancing gratis, tontonan gratis, hiburan gratis, wahana gratis, rental perahu, buka rental, saatnya bakar sate, saatnya renang, saatnya mancing, sekalian mancing, sekalian renang, sekalian selfie, sekalian jualan, kayak lagi disko, kayak disko, kayak naik wahana, kayak dugem, lumayan buat konten, konten dulu, selfie dulu, joget dulu, karaokean, karaoke dulu, dangdut jalan terus, berenang dulu, mancing dulu, rezeki nomplok, rejeki nomplok, jadi es krim, jadi sate, jadi pepes, syukurin deh, azab, karma, kualat, makanya jangan, wkwk, haha, hihi, hehe, xixi, ngakak, lol, lucu, kocak, 😂, 🤣, 😆, 😹, 😝, 😜, 🤪, tinggal cari sirupe, cari sirup, sirupe, es batu gratis, kolam renang gratis, waterpark gratis, wisata gratis, berenang gratis, mancing gratis, asyik, asik, seru nih, mantap jiwa, sokor, sukurin, syukurin, rasain, rasakan, mampus, kapok, nah lo, jogetin, goyang dulu, prank',
);
const selling: Matcher = list(
  'diskon tetap jalan, promo tetap jalan, beli dua gratis satu, beli satu gratis satu, promo, diskon, obral, flash sale, beli sekarang, checkout, cashback, gratis ongkir, giveaway, harga spesial, sale, jual murah, order sekarang, beli 1 gratis 1, buruan order, cuci gudang, pesta, dugem, party, konser meriah, joget',
);

export const rule: Rule = {
  id: 'pelindungan/duka-bencana',
  pack: 'pelindungan',
  title: { id: 'Menjaga suasana duka', en: 'Respect in mourning' },
  basis: ['etika/1', 'asas/6', 'prinsip/4'],
  severity: 'warn',
  clauses: [
    { name: 'candaan', match: { kind: 'near', a: joke, b: sorrow, within: 16 } },
    {
      name: 'jualan',
      match: { kind: 'near', a: selling, b: sorrow, within: 10 },
      message: {
        id: 'Ada ajakan membeli atau bersenang-senang dalam kabar duka.',
        en: 'Selling or celebration stands beside sad news.',
      },
    },
    {
      name: 'foto-korban',
      match: list(
        'foto jenazah, foto mayat, foto jasad, video jenazah, video mayat, foto korban tewas, foto korban meninggal, video korban tewas, potongan tubuh korban, kondisi jenazah, wajah jenazah',
      ),
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: {
        id: 'Foto atau keadaan jenazah menambah duka keluarganya.',
        en: 'Pictures or the state of a body add to the grief of the family.',
      },
    },
  ],
  atMost: 3,
  antipatterns: [
    quoted,
    aboutWords,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'konser amal, penggalangan dana, donasi, simulasi, lomba, latihan, hoaks, hoax, cek fakta, penipuan, dibatalkan, ditunda, ditiadakan, perlindungan konsumen, stasiun pompa, diskon pajak, keringanan, bebas biaya, gratis bagi korban',
      ),
    },
  ],
  message: { id: 'Ada candaan dalam kabar duka atau bencana.', en: 'There is a joke in sad news or news of a disaster.' },
  advice: {
    id: 'Keluarga korban ikut membaca. Sampaikan empati dan keterangan layanan: posko, nomor darurat, keadaan terakhir. Hapus tawa dan candaannya.',
    en: 'The families read it too. Offer sympathy and service information: post, emergency number, latest state. Take the laughter and jokes out.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Hujan es? [[Tinggal cari sirupe]] wae', clause: 'candaan' },
    { text: 'Banjir lagi, [[wkwk]] kolam renang depan rumah', clause: 'candaan' },
    { text: 'Gempa tadi malam seru, [[haha]] pada lari semua', clause: 'candaan' },
    { text: 'Turut berduka atas longsor. [[Promo]] kaus tetap jalan!', clause: 'jualan' },
    { text: 'Korban kecelakaan itu [[rasain]], ngebut sih', clause: 'candaan' },
    { text: 'Korban longsor, [[foto jenazah]] terlampir', clause: 'foto-korban' },
    { text: 'Kampung kebanjiran, [[sekalian mancing]] saja', clause: 'candaan' },
    { text: 'Gempa tadi [[kayak naik wahana]]', clause: 'candaan' },
    { text: 'Kebakaran pasar [[😂]] habis semua', clause: 'candaan' },
  ],
  passes: [
    'Kami berduka atas meninggalnya Bapak Suparjo Contoh, perintis perpustakaan desa.',
    'Posko banjir ada di balai desa; hubungi 112 bila perlu evakuasi.',
    'Korban longsor menerima selimut, obat, dan makanan hangat.',
    'Lomba masak antar-RW berlangsung meriah, semua tertawa haha hihi.',
    'Pasar murah dan diskon sembako digelar Sabtu di lapangan.',
  ],
  nearMisses: [
    'Mohon tidak menyebarkan foto jenazah korban.',
    'Konser amal untuk korban gempa mengumpulkan donasi warga.',
    'Pentas lawak ditunda karena kita berduka atas musibah kapal.',
    'Simulasi gempa di sekolah berlangsung seru dan tertib.',
    'Hoaks: foto warga tertawa wkwk di lokasi banjir adalah suntingan.',
    'Keringanan dan diskon pajak bumi bagi korban banjir dibuka.',
  ],
};
