/** Force data: signs that are daily language one by one and give a unit away together. */
import type { Matcher } from '../engine/types';
import { coordinatesPattern } from '../validators/coordinates';
import { list } from './list';

/** U, M, S, T and P of force data: unit, movement, strength, time to come, place or route. None says anything alone. */
export const unit: Matcher = { kind: 'terms', lexicon: 'satuan' };
const movement: Matcher = { kind: 'terms', lexicon: 'gerakan-pasukan' };
const units = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|siji|loro|telu|papat|limo)';
/** A figure or a number in words: `312`, `1.250`, `tiga ratus dua belas`. */
export const count = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}|(?:se|(?:${units}|belas|puluh|ratus|ribu)(?:\\s(?:${units}|belas|puluh|ratus|ribu)){0,7}\\s?))`;
const bearers =
  '(?:SST|SSK|SSY|SSR|personel|personil|prajurit|pasukan|anggota|tamtama|bintara|perwira|pucuk|kompi|peleton|pleton|batalyon|batalion|regu|truk(?! (?:tangki|air|sampah|sayur|sembako|beras|pasir|batu|bantuan|pengangkut|damkar|pemadam|tinja|kontainer|barang|ekspedisi|muatan|logistik|pupuk|ternak|sapi|semen|kayu|bbm|elpiji|gandeng))|panser|tank|rantis|ranpur|kendaraan tempur|heli|helikopter|KRI|sekoci|perahu karet|meriam|mortir|drone)';
const strength: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<![\\p{L}\\d.,])${count}\\s?(?:orang\\s)?${bearers}(?!\\p{L})`,
};
/** Arms and stores, counted. */
export const armament: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<![\\p{L}\\d.,])${count}\\s?(?:butir|pucuk|peti|dus|box|magasen|magazin|unit|biji)\\s(?:amunisi|munisi|peluru|granat|senjata|senapan|SS1|SS2|pistol|laras panjang|mortir|panser|tank|rantis|ranpur|drone|meriam|radio)(?!\\p{L})|(?:amunisi|munisi|peluru|granat|senjata(?: laras panjang| laras pendek| organik)?|senapan|SS1|SS2|pistol|mortir|panser|tank|rantis|ranpur|kendaraan tempur)(?:nya)?\\s(?:ada\\s|sebanyak\\s|cuma\\s|hanya\\s|tinggal\\s|sisa\\s|kami\\s|total\\s){0,3}${count}\\s?(?:butir|pucuk|peti|dus|unit|biji|buah)(?!\\p{L})`,
};
/** How many keep watch, and when nobody does. */
export const guard: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: `(?<!\\p{L})(?:(?:jaga|penjagaan|piket|ronda|patroli|penjaganya|yang jaga|yang piket|jaga malam|jaga serambi|pos jaga|pos penjagaan|regu jaga)(?: malam| siang| pos| markas| gudang| cuma| hanya| tinggal| nya| ada| di| kami| kita){0,4}\\s(?:cuma|hanya|tinggal|sisa|ada|berdua|bertiga|kosong|longgar|sepi|bolong|lowong|tidak ada orang|ga ada orang|tidak dijaga|ga dijaga|ditinggal)(?:\\s${count}?\\s?(?:orang|personel|anggota))?|(?:patroli|jaga|piket|penjagaan)(?:nya)? (?:kosong|longgar|bolong|lowong|tidak jalan|ga jalan|libur|sepi)|(?:jam|pukul) \\d{1,2}(?:[.:]\\d{2})? (?:sampai|hingga|s\\.?d\\.?|-) (?:jam |pukul )?\\d{1,2}(?:[.:]\\d{2})? (?:pos|gerbang|markas|gudang|penjagaan|patroli)\\s?(?:kosong|longgar|tidak dijaga|ga dijaga|sepi))(?!\\p{L})`,
};
/** A post that nobody holds. */
export const emptyPost: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:pos|gardu|menara|gerbang|pintu)(?: jaga| kita| kami| pantau| belakang)(?: \\p{L}+){0,5} (?:lagi |sedang |masih |malah )?(?:kosong|tidak dijaga|ga dijaga|nggak dijaga|ditinggal)(?!\\p{L})',
};
const time: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<![\\p{L}\\d])(?:besok|lusa|enjing|enjang|mengkin|baisukan|sebentar malam|malam ini|nanti malam|ntar malam|nanti subuh|subuh nanti|besok subuh|sebelum subuh|isuk|sesuk|isukan|engke peuting|beko malam|nanti sore|tengah malam|pagi ini|dini hari nanti|minggu depan|H-\\d+|(?:pukul|jam)\\s?\\d{1,2}[.:]\\d{2}|\\d{2}[.:]?\\d{2}\\s?(?:WIB|WITA|WIT))(?![\\p{L}\\d])',
};
const place: Matcher = {
  kind: 'any',
  of: [
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        '(?<!\\p{L})(?:dari\\s(?:[\\p{L}\\d-]+\\s){1,4}(?:ke|menuju)(?!\\p{L})|pos\\s[\\p{L}\\d]+|menuju\\s[\\p{L}\\d]+|titik (?:kumpul|temu|bongkar|sasaran)|pangkalan|perbatasan|rute)',
    },
    { kind: 'pattern', pattern: coordinatesPattern, validator: 'koordinat' },
  ],
};
const weekday: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: '(?<!\\p{L})(?:hari|malam|pagi|mulai)\\s(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?!\\p{L})',
};
/** A day of the month: in a release mostly past, so it makes no plan by itself. */
const date: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<![\\p{L}\\d])(?:tanggal\\s\\d{1,2}|\\d{1,2}\\s(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember))(?![\\p{L}\\d])',
};
const destination: Matcher = { kind: 'pattern', pattern: '(?<!\\p{L})ke\\s\\p{Lu}\\p{L}+' };
export const civic: Matcher = { kind: 'terms', lexicon: 'kegiatan-warga' };
const past: Matcher = list('kemarin, telah, tadi, usai, sudah, selesai, lalu, setelah, kembali');
const history: Matcher = list(
  'sejarah, sejarahnya, perang kemerdekaan, agresi militer, perang gerilya, zaman penjajahan, 1945, 1946, 1947, 1948, 1949',
);
/** What makes the same words harmless: public service, history, and what is denied. */
export const ordinary: Matcher = { kind: 'any', of: [civic, history, { kind: 'context', is: 'negated' }] };

const soon: Matcher = { kind: 'any', of: [time, weekday] };
const toward: Matcher = { kind: 'any', of: [place, destination] };
const together = (a: Matcher, b: Matcher, within: number): Matcher => ({
  kind: 'near',
  a,
  b,
  within,
  overLines: true,
  mark: 'both',
});
const unitMoves = together(unit, movement, 10);
const strengthMoves = together(movement, strength, 12);

/** All signs in one sentence, or close together over several, unless public service explains them. */
function signs(core: Matcher, others: readonly Matcher[], unless: Matcher): Matcher {
  const chain = others.reduce<Matcher>(
    (a, b) => ({ kind: 'near', a, b, within: 18, overLines: true, unless, mark: 'both' }),
    core,
  );
  return { kind: 'any', of: [{ kind: 'all', within: 'sentence', of: [core, ...others, { kind: 'not', of: unless }] }, chain] };
}

const ordinaryOrPast: Matcher = { kind: 'any', of: [ordinary, past] };
/** Movement with strength and time or place, or unit, movement, time and place: what an adversary could act on. */
export const plan: Matcher = {
  kind: 'any',
  of: [
    signs(strengthMoves, [{ kind: 'any', of: [soon, place] }], ordinaryOrPast),
    signs(unitMoves, [soon, toward], ordinaryOrPast),
  ],
};
/** Less than a plan, or a plan already carried out. */
export const traces: Matcher = {
  kind: 'any',
  of: [
    signs(unitMoves, [{ kind: 'any', of: [strength, soon, toward] }], ordinary),
    signs(strengthMoves, [{ kind: 'any', of: [soon, place] }], ordinary),
    signs(strengthMoves, [{ kind: 'any', of: [date, destination] }], ordinaryOrPast),
    {
      kind: 'near',
      a: list('sedang, tengah'),
      b: unitMoves,
      within: 3,
      unless: ordinary,
      mark: 'both',
    },
  ],
};
