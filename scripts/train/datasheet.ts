/** docs/korpus.md, the datasheet of the corpus, its figures counted. */
import type { Entry, Sheet } from './corpus';

const LANGUAGES: Readonly<Record<string, string>> = {
  id: 'Indonesia',
  mix: 'campuran',
  jv: 'Jawa',
  su: 'Sunda',
  min: 'Minang',
  bew: 'Betawi',
  ban: 'Bali',
  mad: 'Madura',
  btk: 'Batak',
  mak: 'Makassar',
  en: 'Inggris',
};
const ACCOUNTS: Readonly<Record<string, string>> = { official: 'resmi', personal: 'pribadi', unknown: 'tidak dikenal' };

function countedBy(entries: readonly Entry[], key: (entry: Entry) => string): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
}

const harmfulOf = (entries: readonly Entry[]) => entries.filter(({ labels }) => labels.length > 0).length;
const rowsOf = (groups: readonly [string, Entry[]][], names: Readonly<Record<string, string>> = {}) =>
  groups.map(([name, own]) => `| ${names[name] ?? name} | ${own.length} | ${harmfulOf(own)} |`).join('\n');

function lengthsOf(entries: readonly Entry[]): string {
  const lengths = entries.map(({ text }) => text.length).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  return `separuhnya ${at(0.25)} sampai ${at(0.75)} huruf, yang tengah ${at(0.5)}, yang terpanjang ${at(1)}`;
}

export function datasheet(sheets: readonly Sheet[]): string {
  const entries = sheets.flatMap((sheet) => sheet.entries);
  const rules = new Map<string, number>();
  for (const { labels } of entries) for (const label of labels) rules.set(label, (rules.get(label) ?? 0) + 1);
  const several = entries.filter(({ labels }) => labels.length > 1).length;
  const lines = entries.filter(({ text }) => text.includes('\n')).length;
  return `<!-- Dibuat oleh \`npm run train\`; jangan disunting. -->

# Korpus

Contoh yang dipelajari [model](model.md): **${entries.length} draf dalam ${sheets.length} lembar**, ${harmfulOf(entries)} di antaranya harus dihentikan atau diberi catatan.
Semuanya tulisan proyek ini, sebaris demi sebaris; tidak ada yang disalin dari tempat lain, dan tidak ada yang dibuat dengan pola yang diisi.
Orang, nomor, nama akun, kantor, dan kejadiannya rekaan; pejabat disebut dengan jabatannya.

## Siapa yang dibayangkan

Satu lembar (\`rules/corpus/*.jsonl\`) adalah satu penulis atau sekelompok yang sejenis: pekerjaan, tempat, suasana hati, ragam bahasa, akun, dan tempat
mengunggah ada di baris pertamanya. Penulis yang sama menulis yang berbahaya dan yang aman, dan yang aman kebanyakan sengaja mirip: kata dan pokoknya sama,
niatnya lain. Beberapa lembar seluruhnya aman: obrolan, siaran pers, sejarah, latihan satuan. Ukurannya menurut lembar: model dinilai pada penulis yang tidak
ikut dilatihkan, sebab banyaknya tangan lebih berguna daripada banyaknya baris.

| akun | draf | harus dihentikan |
| --- | ---: | ---: |
${rowsOf(
  countedBy(entries, ({ account }) => account),
  ACCOUNTS,
)}

| tempat | draf | harus dihentikan |
| --- | ---: | ---: |
${rowsOf(countedBy(entries, ({ surface }) => surface))}

| bahasa | draf | harus dihentikan |
| --- | ---: | ---: |
${rowsOf(
  countedBy(entries, ({ lang }) => lang),
  LANGUAGES,
)}

Panjangnya: ${lengthsOf(entries)}. ${lines} draf terdiri atas beberapa baris.

## Bagaimana labelnya diputuskan

Label adalah aturan yang akan dipakai kepala humas yang teliti untuk menghentikan atau mencatat draf itu; kosong berarti aman. Yang dapat diperdebatkan tidak
ditulis. ${several} draf berlabel lebih dari satu. Di tempat aturan bersinggungan:

- Keluhan tentang kantor atau atasan sendiri: \`larangan/merugikan-satuan\`. Tentang pemimpin negara, daerah, atau kebijakannya: \`larangan/menentang-pimpinan\`. Tentang lembaga lain: \`etika/kehormatan-instansi\`.
- Pendapat tentang keadaan negara tanpa orang yang dituju: \`larangan/ipoleksosbudhankam\`. Tentang calon, partai, atau pemilihan: \`asn/netralitas\`.
- Hinaan kepada satu orang: \`pelindungan/perundungan\`. Tuduhan atau gosip tentang orang yang dapat dikenali: \`etika/nama-baik\`. Kepada golongan: \`pelindungan/ujaran-kebencian\`; kami melawan mereka tanpa hinaan: \`asas/harmonis\`; merendahkan yang miskin, sakit, atau berbeda kemampuan: \`asas/kesetaraan\`.
- Kabar tanpa sumber: \`etika/informasi-benar\`. Yang isinya mustahil, menipu, atau minta diteruskan: \`pelindungan/hoaks\`. Ajakan bergerak bersama: \`larangan/terprovokasi\`.
- Gerak, kekuatan, dan jadwal jaga: \`larangan/rahasia\`. Dokumen atau percakapan orang dalam yang diteruskan: \`larangan/lapor-kebocoran\`.
- Suara pribadi pada akun kantor: \`prinsip/keterwakilan\`. Berjualan, pamer, dan hadiah: \`etika/kode-etik-pegawai\`. Minta imbalan atau menjanjikan jalan belakang: \`prinsip/integritas\`. Mengumumkan urusan lembaga lain: \`asn/kewenangan\`.

| aturan | draf |
| --- | ---: |
${[...rules]
  .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  .map(([rule, count]) => `| \`${rule}\` | ${count} |`)
  .join('\n')}

## Yang diperiksa

\`npx vitest run scripts/train\` menolak baris yang bukan JSON, label yang tidak ada, baris yang sama atau hampir sama (tiga perempat dari urutan empat kata), dan nomor yang dapat
menjadi NIK seseorang. Kode korpus tercatat di dalam model; bila korpus berubah tanpa dilatih ulang, uji gagal.

## Yang kurang

- Penulisnya dibayangkan, bukan ditemui: gaya dan kesalahan ketik orang sungguhan lebih beragam, dan perbandingan aman dan berbahayanya bukan perbandingan sehari-hari.
- Bahasa daerah selain Jawa dan Sunda sedikit; Papua, Dayak, Aceh, dan Bugis kebanyakan hanya sebagai warna dalam kalimat Indonesia.
- Balasan kantor, draf beberapa baris, dan keterangan gambar lebih sedikit daripada unggahan pendek.
- Peristiwa dan nama yang baru muncul sesudah korpus ditulis tidak dikenalnya.
- Satu orang memberi labelnya; tidak ada label kedua untuk mengukur kesepakatan.
`;
}
