/** What a number is called decides what it is: the label of another number wins over the structure of an identifier. */

const own =
  /(?<![\p{L}\p{N}])(?:NIK|KTP|e-?KTP|nomor induk kependudukan|(?:no\.?|nomor)?\s?KK|kartu keluarga)(?:nya)?(?![\p{L}\p{N}])/giu;
const other =
  /(?<![\p{L}\p{N}])(?:(?:no\.?|nomor|kode|id)\s?)?(?:resi|tracking|AWB|virtual account|VA|billing|kode bayar|pesanan|order|tiket|ticket|booking|reservasi|faktur|e-?faktur|seri|serial|barcode|QR|SKU|IMEI|invoice|tagihan|transaksi|referensi|ref|pelanggan|meter|token|kupon|voucher|undian|polis|aset|inventaris|BMN|registrasi aset|kontrak|SPK|NIB|NOP|SPPT|NTPN|NTB|NPSN|NISN|ISBN|ISSN|PO|pengiriman|paket|kuitansi|kwitansi|arsip|sertifikat|akta|agenda|laporan polisi|registrasi|antrean)(?:nya)?(?![\p{L}\p{N}])/giu;

const lastEnd = (text: string, words: RegExp): number => {
  let end = -1;
  for (const found of text.matchAll(words)) end = found.index + found[0].length;
  return end;
};

/** Does the nearest label before the number belong to another kind of number than a NIK or No. KK? */
export const isCalledOtherwise = (before: string): boolean => lastEnd(before, other) > lastEnd(before, own);
