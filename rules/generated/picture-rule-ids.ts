// Made by `npm run -s manifest` of the files in rules/. Do not edit.

export const pictureRuleIds: readonly string[] = [
  'gambar/daftar-jaga',
  'gambar/kartu-identitas',
  'gambar/kode-qr',
  'gambar/meme',
  'gambar/naskah-dinas',
  'gambar/percakapan',
  'gambar/peta',
  'gambar/posisi-foto',
];
