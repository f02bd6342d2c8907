/** Force data in household words: who keeps watch and how few, what is broken there, where arms and their keys lie, and who sets out when. */
import type { Matcher } from '../engine/types';
import { ordinary, unit } from './force-data';
import { list } from './list';
import { both } from './near';

const any = (...of: Matcher[]): Matcher => ({ kind: 'any', of });

/** What an armed force guards, or guards with. */
const guarded: Matcher = any(
  unit,
  list(
    'kodim, polsek, polres, danpos, tentara, pos jaga, pos perbatasan, pos kami, pos kita, di pos, gudang senjata, gudang peluru, lemari senjata, senjata, senapan, peluru, amunisi, granat, markas, kapal patroli, pangkalan, lanud',
  ),
);
/** Guarded by anybody. */
const place: Matcher = list('pos, gudang, menara, gerbang, portal, dermaga, blok, asrama');
const watch: Matcher = list(
  'jaga, jagain, dijaga, menjaga, penjaga, penjaganya, penjagaan, manjago, yang jaga, piket, patroli, dikawal',
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
    'bersama warga, upacara, apel, karya bakti, gotong royong, lomba, museum, banjir, longsor, gempa, mudik, posyandu, vaksin, tps, pemilu',
  ),
  list(
    'warung, toko, kios, kasir, kelas, sekolah, bangsal, igd, pasien, perawat, bidan, puskesmas, apotek, loket, museum, parkir, parkiran, kereta, kebun, sawah, ternak, sapi, kandang, gawang, kiper, ronda, satpam, pos ronda, pos satpam, pemadam, damkar, lilin, masjid, gereja, vihara, film, novel, game',
  ),
);

/** How few keep watch. */
const thin = (at: Matcher): Matcher => ({ kind: 'all', within: 'line', of: [watch, few, at, { kind: 'not', of: civil }] });

const broken: Matcher = list('mati, buta, rusak, bolong, jebol, patah, terbuka, padam, macet');
const sight: Matcher = list('radar, radarnya, pagar belakang, gudang senjata');
const lasting: Matcher = list(
  'sejak, sudah, udah, wis, wes, lah, la, geus, masih, seminggu, sebulan, tiap, setiap, saben, hari ini, malam ini, sampai, belum, until',
);
const public_: Matcher = list(
  'bandara, penerbangan, maskapai, pesawat, pelabuhan, ferry, feri, pasar, sekolah, taman, terminal, rumah sakit, kelurahan, kecamatan, desa kami, cuaca, bmkg, hujan, banjir, museum, warga, pln, stasiun',
);
/** Where it sees nothing, and since when. */
const blind: Matcher = {
  kind: 'all',
  within: 'line',
  of: [
    both(sight, broken, 7),
    lasting,
    any(guarded, list('jaga, penjaga, menara, blok, tahanan, provost')),
    { kind: 'not', of: any(civil, public_) },
  ],
};

const arms: Matcher = list(
  'senjata, senjatanya, senapan, peluru, amunisi, granat, gudang senjata, gudang peluru, lemari senjata',
);
const kept: Matcher = list('kuncinya, gembok, di laci, di lemari, di dapur, di kolong, simpen, ditaruh di, taru di');
const proper: Matcher = any(
  ordinary,
  list(
    'tidak boleh, jangan, dilarang, sitaan, disita, barang bukti, museum, mainan, rakitan, prosedur, aturan, wajib, sesuai, air, menembak, ditemukan, pelaku, tersangka, film, novel, sejarah, pahlawan, doa',
  ),
);
const armsKept: Matcher = { ...both(arms, kept, 7), unless: proper };

const password: Matcher = {
  ...both(list('sandi, kata sandi'), list('jaga, gerbang, pos, markas, menara, radio, dijawab, jawabannya, jawabnya'), 6),
  unless: list('wifi, akun, email, surel, film, rumah, kelas, atm, aplikasi, game, permainan, pramuka'),
};

/** Perhaps a shop's or a camp's: to be read again. */
export const sparselyWatched: Matcher = thin(place);
export const watched: Matcher = any(thin(guarded), blind, armsKept, password);

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
    'bersama warga, bantuan, pengungsi, sar, korban, banjir, longsor, gempa, mudik, kemarin, tahun lalu, dulu, dahulu, zaman, jaman, pulang, kembali, film, sejarah, 1945, 1949, upacara, hut, parade, lomba, pramuka, futsal, bola',
  ),
);
/** Told in a whisper: then one who goes, guards or bears arms, and an hour, are enough. */
const martial: Matcher = any(
  unit,
  list('gudang peluru, gudang senjata, senjata, amunisi, peluru, pos jaga, kapal perang, batalyon, sekompi, meriam, markas'),
);
export const setsOut: Matcher = {
  kind: 'all',
  within: 'line',
  of: [martial, whispered, near, { kind: 'not', of: told }],
};
