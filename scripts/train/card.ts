/** docs/model.md, the model card, from what was measured. */
import type { Audience, Level } from '../../rules/engine/model/model';
import { audienceOf } from '../../rules/learned';
import { EVERYDAY, type HeldOut, isOf, TARGETS } from './calibrate';
import type { Sheet } from './corpus';
import type { Made } from './make';
import { TRIED } from './tried';

/** The interval of 95 % of a share, by Wilson. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, (middle - half) / (1 + (z * z) / of)), (middle + half) / (1 + (z * z) / of)];
}

const percent = (share: number) => (100 * share).toFixed(0);
const share = (hits: number, of: number) => {
  const [low, high] = wilson(hits, of);
  return of === 0 ? '–' : `${percent(hits / of)} % (${percent(low)}–${percent(high)})`;
};

export function modelCard(sheets: readonly Sheet[], { header, features, heldOut }: Made, kilobytes: number): string {
  const says = ({ scores }: HeldOut, h: number, audience: Audience, level: Level) =>
    (scores[audience][h] ?? 0) > (header.thresholds[audience][level][h] ?? 0);
  const any = (one: HeldOut, audience: Audience, level: Level) => header.heads.some((_, h) => says(one, h, audience, level));
  /** As on an account that nobody knows, unless it is official. */
  const usual = ({ read }: HeldOut): Audience => {
    const own = audienceOf(read.entry.account, read.entry.surface);
    return own === 'personal' ? 'unknown' : own;
  };
  const count = (list: readonly HeldOut[], test: (one: HeldOut) => boolean) =>
    list.reduce((sum, one) => sum + (test(one) ? 1 : 0), 0);
  const harmful = heldOut.filter(({ read }) => read.entry.labels.length > 0);
  const harmless = heldOut.filter(({ read }) => read.entry.labels.length === 0);
  const of = (list: readonly HeldOut[], audience: Audience) => list.filter(({ read }) => isOf(read.entry, audience));
  const families = header.heads.slice(0, -1).map((head, h) => {
    const own = heldOut.filter(({ read }) => read.entry.labels.includes(head));
    const cells = (['sure', 'likely'] as const).flatMap((level) => {
      const said = heldOut.filter((one) => says(one, h, usual(one), level));
      const right = count(said, ({ read }) => read.entry.labels.includes(head));
      return [share(right, said.length), share(right, own.length)];
    });
    return `| \`${head}\` | ${own.length} | ${cells.join(' | ')} |`;
  });
  const targets = (audience: Audience) =>
    `${(100 * TARGETS[audience].sure).toFixed(1)} % dan ${(100 * TARGETS[audience].likely).toFixed(1)} %`;
  const everyday = (audience: Audience) => `${(100 * (EVERYDAY[audience] ?? 1)).toFixed(1).replace('.', ',')} %`;
  const written = sheets.filter(({ name }) => !name.startsWith('rules/'));
  const names: Readonly<Record<Audience, string>> = {
    unknown: 'akun tidak dikenal',
    personal: 'akun pribadi',
    reply: 'balasan kantor',
    official: 'unggahan kantor',
  };
  const rows = (['unknown', 'personal', 'reply', 'official'] as const).map((audience) => {
    const cells = [of(harmful, audience), of(harmless, audience)].flatMap((list) => [
      list.length,
      ...(['sure', 'likely'] as const).map((level) =>
        share(
          count(list, (one) => any(one, audience, level)),
          list.length,
        ),
      ),
    ]);
    return `| ${names[audience]} | ${cells.join(' | ')} |`;
  });
  return `<!-- Dibuat oleh \`npm run train\`; jangan disunting. -->

# Kartu model

Sebagian aturan juga belajar dari contoh. Model ini menilai draf dan tiap kalimatnya, hanya dari kata dan kira-kira pangkalnya,
pasangan pangkal, potongan empat dan lima huruf, jenis kata yang dikenal daftar kata, dan cara kalimatnya ditulis (bertanya, berseru, mengutip, huruf kapital), setelah teks dirapikan seperti untuk aturan. Ia berjalan di dalam halaman; tidak ada teks yang dikirim ke mana pun.

- **Bentuk**: regresi logistik, satu kepala untuk tiap aturan (${header.heads.length - 1}) dan satu untuk "berbahaya atau tidak"; ${features} ciri, bobot bulat kecil, ${kilobytes.toFixed(0)} KB gzip.
- **Dilatih dengan**: ${written.length} lembar korpus sendiri (\`rules/corpus\`, ${written.reduce((sum, { entries }) => sum + entries.length, 0)} draf) dan contoh pada aturan (${sheets.length - written.length} lembar). Tidak ada teks dari luar.
- **Temuan**: \`yakin\` menjadi peringatan, \`mungkin\` menjadi catatan yang tidak menahan; tidak pernah pemblokiran. Kalimat yang menentukan ditandai, dan kata yang paling berbobot disebut.
- **Ambang**: dari draf yang lembarnya tidak ikut dilatih (silang lima, menurut lembar). Untuk tiap kepala: nilai yang tidak dicapai 99,5 % draf aman; lalu satu langkah untuk semua kepala bersama,
  sehingga dari draf aman yang ditahan dan yang diberi catatan paling banyak: akun tidak dikenal ${targets('unknown')}, pribadi ${targets('personal')}, balasan kantor ${targets('reply')}, unggahan kantor ${targets('official')}.
  Separuh draf aman pada korpus sengaja mirip yang berbahaya; pada tulisan sehari-hari jauh lebih sedikit.
  Dari lembar obrolan sehari-hari, yang dihitung empat kali waktu melatih, paling banyak ${everyday('personal')} boleh tertahan di akun pribadi dan ${everyday('unknown')} di akun yang tidak dikenal.
- **Kalimat pendek**: draf aman sampai dua belas kata diajarkan enam kali, sebab hampir semua yang ditulis orang sependek itu aman, di korpus hanya separuhnya.
- **Menarik kembali**: bila pada draf di akun yang bukan akun kantor, selain komentar, tidak ada kepala yang mendekati ambangnya (2,5 di bawah "mungkin"), temuan aturan tertulis yang menilai dari kata
  bermakna ganda ditarik. Ancaman dan ajakan terbuka tidak ditarik.
- **Kode korpus**: \`${header.corpus}\`. Dibuat ulang dengan \`npm run train\`; hasilnya sama sampai byte terakhir, dan CI memeriksanya.

## Draf yang lembarnya tidak ikut dilatih

Selang 95 % (Wilson) di dalam kurung.

| ambang | berbahaya | ditahan | ditahan atau dicatat | aman | ditahan | ditahan atau dicatat |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Menurut aturan

Tepat: bagian temuan yang benar menurut label. Kena: bagian draf berlabel itu yang ditemukan oleh kepala itu sendiri; draf yang sama sering ditahan oleh kepala lain.

| aturan | draf | yakin: tepat | yakin: kena | mungkin: tepat | mungkin: kena |
| --- | --- | --- | --- | --- | --- |
${families.join('\n')}

${TRIED}
`;
}
