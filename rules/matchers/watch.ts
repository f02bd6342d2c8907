/** Force data in household words: who keeps watch and how few, what is broken there, where arms and their keys lie, and who sets out when. */
import type { Matcher } from '../engine/types';
import { count, ordinary, unit } from './force-data';
import { list } from './list';

const any = (...of: Matcher[]): Matcher => ({ kind: 'any', of });
const both = (a: Matcher, b: Matcher, within: number, unless?: Matcher): Matcher => ({
  kind: 'near',
  a,
  b,
  within,
  mark: 'both',
  ...(unless && { unless }),
});

/** What an armed force guards, or guards with. */
const guarded: Matcher = any(
  unit,
  list(
    'kodim, polsek, polres, danpos, sipir, tentara, provos, pos jaga, pos perbatasan, pos pantau, pos timur, pos barat, pos utara, pos selatan, pos kami, pos kita, pos atas, pos gunung, pos bukit, pos di bukit, pos di gunung, pos pulau, di pos, gardu belakang, menara jaga, gudang senjata, gudang amunisi, gudang munisi, gudang peluru, gudang granat, gudang bedil, gudang snjta, tempat amunisi, ruang senjata, lemari senjata, senjata, senapan, bedil, bedhil, laras panjang, peluru, amunisi, munisi, granat, magasin, mako, makodim, markas, markasnya, kapal patroli, patroli laut, asrama tentara, asrama batalyon, asrama kompi, ksatrian, kesatrian, pangkalan, lanud, lanal, mobil tahanan, tahanan teroris, rumah dinas gubernur, rumah dinas bupati, rumah dinas kapolsek, rumah dinas kapolres, rumah dinas dandim, rumah jabatan, kedubes, kedutaan, tamu negara, obyek vital, objek vital, obvit, kilang',
  ),
);
/** Guarded by anybody. */
const place: Matcher = list('pos, posnya, gudang, menara, gerbang, gerbangnya, portal, dermaga, blok, asrama, pos pantai');
const watch: Matcher = list(
  'jaga, jagain, jagoi, dijaga, menjaga, ngejaga, jagaan, penjaga, penjaganya, penjagane, penjaganne, penjagaan, penjagaannya, penjago, penjagonyo, jago malamnyo, manjago, jagone, sing jaga, nu jaga, yang jaga, tukang jaga, piket, patroli, dikawal, mengawal, kawalan, kawalnya, pengawal, pengawalnya, pengawalan',
);
const digit =
  '(?:\\d{1,2}|sa(?:tu|tunggal)|se(?:orang|puluh|belas)|sorang|dua|duo|loro|tilu|tiga|telu|tigo|empat|papat|opat|ampek|lima|limo|enam|enem|tujuh|pitu|delapan|lapan|wolu|sembilan)';
/** No more than that: said of how many, and of who is alone. */
const few: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<!\\p{L})(?:(?:cuma|cuman|hanya|tinggal|mung|namung|ngan|cukup|sisa|sisanya|kari|paling)(?: ada| dijaga| oleh| si| sama)? ${digit}(?:nya|an)?(?! ?(?:tahun|bulan|minggu|hari|jam|menit|km|kilo|meter|kali|ribu|juta|persen))|(?:cuma |hanya |tinggal |ngan )?(?:berdua|badua|bertiga|batiga|berempat|berlima|sendirian|dhewekan|duaan|opatan)(?: saja| aja| doang| tok| sampai| sampe| dari)|${digit} orang (?:saja|aja|doang|per malam|petengne))(?!\\p{L})`,
};
/** Watched over too, by others: shops, classes, wards, streets. */
const civil: Matcher = any(
  list(
    'bersama warga, upacara, apel, karya bakti, gotong royong, lomba, karnaval, museum, banjir, longsor, gempa, mudik, posyandu, vaksin, tps, pemilu, open house',
  ),
  list(
    'warung, toko, kios, kasir, kelas, sekolah, anak-anak kecil, jaga anak, jaga cucu, jaga adik, jaga jarak, jaga hati, jaga kesehatan, jaga kebersihan, jaga diri, jaga mulut, jaga sikap, jaga lisan, bangsal, igd, pasien, perawat, bidan, puskesmas, apotek, loket, museum, parkir, parkiran, pintu perlintasan, kereta, kebun, sawah, ternak, sapi, kandang, kolam ikan, gawang, kiper, ronda, poskamling, siskamling, satpam, satpam komplek, gudang beras, gudang buku, gudang toko, gudang logistik, pos ronda, pos kamling, pos pantai wisata, pos pendakian, pos kesehatan, pos satpam, pos ramil lama, hutan lindung, mercusuar, pemadam, damkar, lilin, masjid, gereja, vihara, lawang sewu, film, novel, serial, gim, game',
  ),
);

/** How few keep watch. */
const thin = (at: Matcher): Matcher => ({ kind: 'all', within: 'line', of: [watch, few, at, { kind: 'not', of: civil }] });

const broken: Matcher = list(
  'mati, buta, rusak, rusaknya, blank, la blank, bolong, jebol, patah, renggang, terbuka, tabuka, tidak dikunci, nggak dikunci, ga dikunci, kada dikunci, tidak dijaga, indak dijaga, padam, macet, tidak nyala, belum nyala, ga nyala, gak nyala, dead, ngadat',
);
const sight: Matcher = list(
  'radar, radarnya, radare, antena utama, cctv markas, cctv pos, cctv gudang, lampu sorot, lampu sorotnya, alarm gudang, pagar markas, pagar belakang, pagar sebelah, pager kelod, kamera pager, kamera pagar, gemboknya, gembok gudang, pintu gudang senjata, gudang senjata, kunci gudang',
);
const lasting: Matcher = list(
  'sejak, semenjak, samenjak, sudah, udah, wis, wes, lah, la, geus, masih, dari kemarin, dari bulan, seminggu, sebulan, tiap, setiap, saben, hari ini, malam ini, sampai, belum, nine days, since, until',
);
const public_: Matcher = list(
  'bandara, penerbangan, maskapai, pesawat, pelabuhan, ferry, feri, pasar, sekolah, taman, terminal, jalan raya, jalan provinsi, pju, rumah sakit, kelurahan, kecamatan, desa kami, cuaca, bmkg, hujan, banjir, museum, warga, pln, stasiun',
);
/** Where it sees nothing, and since when. */
const blind: Matcher = {
  kind: 'all',
  within: 'line',
  of: [
    both(sight, broken, 7),
    lasting,
    any(guarded, list('jaga, penjaga, penjago, menara, blok, sipir, tahanan, provost, provos')),
    { kind: 'not', of: any(civil, public_) },
  ],
};

const arms: Matcher = list(
  'senjata, senjatanya, senapan, bedil, bedhile, pistol, peluru, amunisi, munisi, granat, magasin, gudang senjata, gudang amunisi, gudang peluru, gudang bedil, ruang senjata, lemari senjata, laras panjang, senjata laras panjang',
);
const kept: Matcher = list(
  'kuncinya, kuncine, kuncinyo, kunci gudang, kunci lemari, gembok, gemboknya, engselnya, di laci, dalam laci, di lemari, lemari kaca, lemari kayu, di dapur, di kolong, di ruang belakang, simpen, dipun simpen, ditaruh di, taru di, diikat tali',
);
const proper: Matcher = any(
  ordinary,
  list(
    'tidak boleh, jangan, dilarang, sitaan, disita, barang bukti, museum, mainan, rakitan, warga menyerahkan, prosedur, aturan, wajib, sesuai, dikunci rapat, selalu terkunci, air, airsoft, menembak, perbakin, polisi menemukan, ditemukan, pelaku, tersangka, film, novel, sejarah, pahlawan, kata-kata, doa',
  ),
);
const armsKept: Matcher = both(arms, kept, 7, proper);

/** Hours and ways that repeat: whoever waits there knows enough. */
const change: Matcher = list(
  'ganti jaga, ganti piket, giliran jaga, pergantian jaga, jam giliran jaga, gantian jaga, gantinyo jam, kapal patroli, patroli laut, patroli malam, jadwal patroli, patroli kota, jalan patroli, rute patroli, jalur patroli, turun patroli',
);
const gap: Matcher = list(
  'kosong, sepi, longgar, lowong, bolong, menit kosong, tidak ada, ndak ado, indak ado, sonde, tra ada, cuma satu, cuma dua, hanya satu, itu-itu saja, selalu sama, jam yang sama, namung satunggal, mung siji, kosong dua puluh menitan, jamnya, jam sabaraha, jam dua, jam tiga, jam tigo',
);
const gaps: Matcher = both(change, gap, 12, any(civil, public_));

const password: Matcher = both(
  list('sandi, kata sandi, sandi jaga, sandi masuk, kode gerbang, kode pagar, kode masuk, sandi radio, nama sandi'),
  list('jaga, gerbang, pos, markas, mako, menara, radio, dijawab, jawabannya, jawabnya'),
  6,
  list('wifi, wi-fi, akun, email, surel, film, rumah, kelas, atm, aplikasi, gim, game, permainan, pramuka'),
);

/** Perhaps a shop's or a camp's: to be read again. */
export const sparselyWatched: Matcher = thin(place);
export const watched: Matcher = any(thin(guarded), blind, armsKept, gaps, password);

const carried: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<![\\p{L}\\d.,])(?:(?:${count}|sa|se)\\s?(?:kompi|peleton|pleton|batalyon|regu|truk tentara|truk pasukan|truk brimob|panser|tank|kapal perang|kri|sekoci|kendaraan tempur|kendaraan lapis baja|gelombang|sorti)|(?:separuh|setengah) (?:kompi|batalyon|pasukan|anggota)|(?:kompi|regu|peleton|pleton|batalyon|yonif|pasukan|satgas)(?: tank)? (?:kami|kita|gue|gua|gw|aku|suami|suamiku|bojoku|abang|adikku|anakku)|pasukan (?:tambahan|pengganti|baru)|batalyon pengganti|kapal (?:perang|selam|tni|suami|suamiku|bojoku)(?: saya)?|kri (?!dewaruci|bima)\\p{L}+|sakompi|sekompi|(?:pindahan|rombongan|konvoi) (?:batalyon|kompi|pasukan|satgas|tentara)|(?:suami|suamiku|suamiq|lakiku|bojoku|salaki|pacar|anakku|anak saya|abang|mas|kakak|keponakan|menantu) (?:saya |aku |gue |gw |abdi |awak )?(?:\\p{L}+ ){0,2}(?:satgas|yonif|marinir|tentara|brimob|kopassus|tni|pasukan))(?!\\p{L})`,
};
const going: Matcher = list(
  'naik kapal, naik pesawat, naik truk, naik roro, di atas kapal, turun di, turun ke, keluar dari pangkalan, keluar pangkalan, keluar menuju, masuk pelabuhan, masuk hutan, ke hutan, ka hutan, ke gunung, ke perbatasan, ke pulau, ka polo, ke pelabuhan, konvoi, lewat jalur, lewat jalan, lewat laut, lepas tali, lepas jangkar, nyebrang, menyeberang, menyebrang, nyabrang, mlaku, mlayar, balayar, berlayar, bajalan, jalan malam, pindah, pindahan, pindah pos, geser, bergeser, digeser, berangkat, brangkat, mangkat, budhal, budal, barangkek, miang, tulak, diberangkatkan, berangkatnya, diturunkan, ditarik, menyusul, redeploy, redeploying, deploy, mengepung, menggerebek, nggrebeg, nyergap',
);
const near: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<![\\p{L}\\d])(?:besok|lusa|sesuk|isuk|isukan|bisuk|lagghu|esok|malam ini|nanti malam|ntar malam|bengi iki|peuting ayeuna|subuh|dini hari|tengah malam|minggu depan|pekan depan|(?:malam|malem|hari|sore|pagi)? ?(?:senin|selasa|rabu|rebo|kamis|kemis|jumat|jemuah|sabtu|setu|ahad|sanayan)(?: (?:malam|subuh|pagi|sore|dini))|(?:malam|malem|hari) (?:senin|selasa|rabu|rebo|kamis|kemis|jumat|sabtu|minggu|ahad|sanayan)|tanggal (?:\\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|(?:dua|tiga|empat|\\d) hari lagi|jam \\d{1,2})(?![\\p{L}\\d])',
};
/** Whoever asks that nobody be told knows what it is. */
const whispered: Matcher = list(
  "jangan bilang siapa-siapa, jangan bilang-bilang, jangan bilang siapa siapa, jangan cerita-cerita, jangan cerita siapa-siapa, jangan ceritakan, jangan sebar, jangan disebar, jang bilang, jang cerita, jang lu cerita, jang kasih tau, jangan kasih tau, jangan ditulis besar-besar, ojo kondo-kondo, ojok kondo, ojok kondo-kondo, ojok kondo2, aja ngomong-ngomong, ojo ngomong-ngomong, tong bebeja, tong wawartos, rahasia nya, rahasia ya, jaga mulut, jan dibao carito, ga boleh bilang, nggak boleh bilang, gak boleh bilang, tidak boleh bilang, diam-diam, cukup kita saja yang tahu, jhâ bâ bâ, jha ba ba, dont tell, don't tell, cuma kita yang tahu, bukan dari saya, jangan bilang dari saya, jangan bilang aku",
);
const told: Matcher = any(
  list(
    'bersama warga, bantuan, pengungsi, sar, korban, banjir, longsor, gempa, kirab, mudik, kemarin, tahun lalu, dulu, dahulu, zaman, jaman, dulunya, pulang, kembali, film, sejarah, perang kemerdekaan, 1945, 1949, upacara, hut, parade, lomba, pramuka, futsal, bola, jambore, karnaval, pasukan pengibar, paskibra, latihan gabungan, mengibarkan',
  ),
);
/** Told in a whisper: then one who goes, guards or bears arms, and an hour, are enough. */
const martial: Matcher = any(
  unit,
  list(
    'suamiku jaga, gudang peluru, gudang senjata, senjata, amunisi, peluru, mengawal rombongan, pos jaga, ngintai, mengintai, penyergapan, menggerebek, grebek, pindah tahanan, kapal perang, kapal tni, fregat, batalyon, sakompi, sekompi, rudal, meriam, kode radio, markas',
  ),
);
const whisperedMove: Matcher = {
  kind: 'all',
  within: 'line',
  of: [martial, whispered, near, { kind: 'not', of: told }],
};
export const setsOut: Matcher = any(whisperedMove, {
  kind: 'all',
  within: 'line',
  of: [carried, going, near, { kind: 'not', of: told }],
});
