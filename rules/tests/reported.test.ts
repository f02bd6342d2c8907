/** What testers reported once, in words of our own: words, numbers and papers that are something else, and disguises that are not. */
import { describe, expect, it } from 'vitest';
import { type Row, stops } from './harmless.fixture';

const official = (text: string): Row => ({ text, account: 'official', surface: 'post' });
const NIK = '3507991708859901';

describe('words with another sense', () => {
  it.each([
    'Lindungi matamu dari debu: periksa mata gratis di puskesmas setiap Rabu.',
    'Helm itu untuk ndasmu, bukan untuk spion, pesan polisi lalu lintas sambil tertawa.',
    'Kelompok tani Ngudi Makmur menerima sepuluh sumur pantek dari Dinas Pertanian.',
    'Arak-arakan disambut tempik sorak warga sepanjang Jalan Pemuda.',
    'Satu unit bego dikirim ke muara untuk mengeruk sedimen.',
    'Cara mengusir bangsat atau kutu busuk dari kasur asrama: jemur, sedot, kukus.',
    'Guano kelelawar kampret di gua itu dilindungi, jangan diambil.',
    'Dulu sais gerobak sapi disebut bajingan; gerobaknya kini ada di museum.',
    'Nasi memek dari Simeulue ikut pameran kuliner Aceh.',
    'Bunga sundal malam dari Ambarawa dikirim ke tiga kota.',
    'Siswa mengamati telur, kecebong, lalu katak muda di kolam sekolah.',
    'Lakon topeng "Kacung Sakti" dimainkan Sabtu malam.',
  ])('passes: %s', (text) => {
    expect(stops(official(text))).toEqual([]);
  });
});

describe('numbers by what they are called', () => {
  it.each([
    `Lacak kiriman buku dengan nomor resi ${NIK} di laman ekspedisi.`,
    `Retribusi dibayar lewat virtual account ${NIK}.`,
    `Kode billing Anda ${NIK}, berlaku tujuh hari.`,
    `ID pelanggan ${NIK} sudah lunas.`,
    `Barcode aset: ${NIK}`,
    'Perawat membawa STR Nomor 4321/VI/2026 saat memperpanjang SIP.',
    'Lokasi rumah sakit lapangan: -7.9111, 112.6222, buka 24 jam.',
    'Titik kumpul evakuasi RW 4: -7.9333, 112.6444',
  ])('passes: %s', (text) => {
    expect(stops(official(text))).toEqual([]);
  });

  it.each([
    'NIK 3️⃣5️⃣0️⃣7️⃣9️⃣9️⃣1️⃣7️⃣0️⃣8️⃣8️⃣5️⃣9️⃣9️⃣0️⃣1️⃣',
    'NIK 3507  9917  0885  9901',
    'NIK 3507. 9917. 0885. 9901',
    'NIK 350799/170885/9901',
    'NIK 350799|170885|9901',
    'NIK 35O799I7O8859901',
    `NIK #${NIK}`,
    'NIK 350799🙂1708859901',
    'NIK ٣٥٠٧٩٩١٧٠٨٨٥٩٩٠١',
    'NIK ❸❺⓿❼❾❾❶❼⓿❽❽❺❾❾⓿❶',
    'NIK 350799\n1708859901 milik warga',
    'NIK 350799\t1708859901 milik warga',
    'NIK 350799\u034f1708859901 milik warga',
  ])('stops: %j', (text) => {
    expect(stops(official(text)).join()).toContain('data-pribadi:nik');
  });
});

it.each([
  'k\u00a0e\u00a0p\u00a0a\u00a0r\u00a0a\u00a0t',
  'k\u2009e\u2009p\u2009a\u2009r\u2009a\u2009t',
  'k\u2800e\u2800p\u2800a\u2800r\u2800a\u2800t',
  '🅺🅴🅿🅰🆁🅰🆃',
  '🇰🇪🇵🇦🇷🇦🇹',
  '\u202etarapek\u202c',
  'k|e|p|a|r|a|t',
  'k,e,p,a,r,a,t',
  'k(e)parat',
  'ke p arat',
])('hears an insult in disguise: %j', (disguised) => {
  expect(stops(official(`Petugas jaga itu ${disguised} semua`)).join()).toContain('etika/kata-kasar');
});
