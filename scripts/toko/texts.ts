/** The texts that the stores ask for, as one page to copy from: the words are written here, names and permissions come from the build. */

interface Words {
  readonly id: string;
  readonly en: string;
}

/** What the page takes from a build. */
export interface Built {
  readonly name: Words;
  /** The summary that stores show beside the name. */
  readonly description: Words;
  readonly permissions: readonly string[];
  readonly optionalHosts: readonly string[];
  /** Match patterns of the scripts that run in pages. */
  readonly matches: readonly string[];
}

/** Characters that a store takes at most: the least of Chrome Web Store, Microsoft Edge Add-ons and addons.mozilla.org. */
export const limits = { name: 45, description: 132 };

const reasons: Readonly<Record<string, Words>> = {
  storage: {
    id: 'menyimpan kebijakan, pilihan petugas, dan jurnal di komputer ini, dan membaca kebijakan yang dipasang admin',
    en: 'keeps policy, choices and journal on this computer, and reads the policy that the admin installed',
  },
  alarms: {
    id: 'mengambil kebijakan dari alamat kantor setiap 4 menit, supaya siaga kantor segera sampai; tanpa alamat itu tidak ada alarm',
    en: 'fetches the policy from the office’s address every 4 minutes, so that the office’s alert arrives soon; no alarm without such an address',
  },
  'https://*/*': {
    id: 'pilihan, tidak aktif sejak awal: diminta untuk satu alamat saja, bila petugas memasukkan alamat kebijakan kantornya, mengizinkan penerima jurnal kantornya, atau memberi kembali izin untuk salah satu dari keempat situs',
    en: 'optional and off at first: asked for one address only, when an officer enters the address of the office’s policy, allows the receiver of the office’s journal, or allows one of the four sites again',
  },
};
const inPages: Words = {
  id: 'membaca kotak tulis dan akun yang dipakai pada keempat situs, supaya draf diperiksa sebelum dikirim',
  en: 'reads the text box and the account in use on the four sites, so that a draft is checked before it is sent',
};

const long: Words = {
  id: `Saring membantu petugas humas pemerintah memeriksa draf di Facebook, X, Instagram, dan Threads sebelum dikirim.

• Selagi Anda menulis, Saring menandai data pribadi seperti NIK, isi yang bersifat rahasia, bahasa kasar, dan keberpihakan politik.
• Setiap tanda menyebut sebabnya, dasar hukumnya, dan gantinya. Bila ada usulan, draf diperbaiki dengan sekali tekan.
• Yang wajib diperbaiki menahan draf sampai diperbaiki atau disetujui. Draf tetap utuh.
• Akun yang keliru ketahuan sebelum draf dikirim.
• Gambar dibaca di komputer Anda juga: tulisan, kode QR, dan posisi di dalam berkas foto.
• Pemeriksaan berjalan di komputer Anda sendiri, juga tanpa internet. Isi draf hanya keluar bila Anda sendiri meminta persetujuan lewat WhatsApp atau surel.
• Keputusan dicatat dalam jurnal di komputer petugas, tanpa isi unggahan.

Untuk kantor: satu berkas kebijakan bertanda tangan mengatur aturan, akun, petugas, dan persetujuan di setiap komputer. Admin dapat menyebarkannya ke semua komputer kantor.

Antarmuka tersedia dalam bahasa Indonesia dan Inggris. Sumber terbuka, lisensi Apache 2.0.`,
  en: `Saring helps Indonesian public information officers check drafts on Facebook, X, Instagram and Threads before they are sent.

• While you write it marks personal data such as national id numbers, confidential content, abusive language and political partiality.
• Each mark says why, on what legal basis, and what to write instead. Where there is a proposal, one press fixes the draft.
• What must be fixed holds the draft until it is fixed or approved. The draft stays intact.
• The wrong account is noticed before the draft is sent.
• Pictures are read on your computer too: text, QR codes, and the position inside photo files.
• The check runs on your own computer, also offline. A draft leaves it only when you ask for approval by WhatsApp or email yourself.
• Decisions go to a journal on the officer’s computer, without the text of the post.

For offices: one signed policy file governs rules, accounts, officers and approvals on every computer, and can be deployed to all of them.

In Indonesian and English. Open source, Apache 2.0.`,
};

const purpose: Words = {
  id: 'Memeriksa draf unggahan petugas pemerintah di empat media sosial sebelum dikirim.',
  en: 'To check drafts of government officers on four social media sites before they are sent.',
};

const privacy: Words = {
  id: `Saring tidak mengumpulkan dan tidak mengirim data apa pun kepada pembuatnya atau pihak lain. Draf diperiksa di dalam peramban dan tidak disimpan. Jurnal memuat keputusan dan kode draf, di komputer petugas; petugas sendiri yang mengekspor atau menghapusnya. Jaringan dipakai untuk dua hal saja: mengambil berkas kebijakan dari alamat yang dimasukkan petugas atau ditetapkan kantornya, tanpa kuki dan tanpa data petugas; dan, hanya bila kebijakan kantor memintanya dan peramban mengizinkannya, meneruskan entri jurnal tanpa isi draf ke penerima milik kantor itu sendiri. Permintaan persetujuan dikirim oleh petugas sendiri, lewat saluran yang dipilihnya.`,
  en: `Saring collects no data and sends none to its makers or to anyone else. Drafts are checked inside the browser and not stored. The journal holds decisions and codes of drafts, on the officer’s computer; officers export or delete it themselves. The network is used for two things only: to fetch the policy file from an address the officer entered or the office set, without cookies and without the officer’s data; and, only where the office’s policy asks for it and the browser allows it, to forward journal entries, never the text of a draft, to the office’s own receiver. Requests for approval are sent by the officer, by a channel of the officer’s choice.`,
};

const both = (title: string, words: Words, wrap = (text: string) => text) =>
  `## ${title}\n\n**id**\n\n${wrap(words.id)}\n\n**en**\n\n${wrap(words.en)}\n`;
const copied = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

/** Throws where the build asks for a permission that nobody has explained here. */
export function textsPage({ name, description, permissions, optionalHosts, matches }: Built): string {
  const rows = [...permissions, ...optionalHosts].map((asked) => {
    const reason = reasons[asked];
    if (!reason) throw new Error(`scripts/toko/texts.ts gives no reason for the permission "${asked}".`);
    return `| \`${asked}\` | ${reason.id} | ${reason.en} |`;
  });
  const hosts = [...new Set(matches)].sort().map((match) => `\`${match}\``);
  return `# Teks untuk toko / Texts for the stores

Ditulis oleh \`npm run toko\`; ubah kata-katanya di \`scripts/toko/texts.ts\`, namanya di \`public/_locales\`. Gambar dan urutannya ada di
[README.md](README.md).

${both(`Nama / Name (paling panjang ${limits.name} karakter)`, name, copied)}
${both(`Ringkas / Short (paling panjang ${limits.description} karakter)`, description, copied)}
${both('Lengkap / Long', long, copied)}
${both('Tujuan tunggal / Single purpose', purpose, copied)}
## Alasan setiap izin / Why each permission

| izin / permission | id | en |
| --- | --- | --- |
${rows.join('\n')}
| ${hosts.join(' ')} | ${inPages.id} | ${inPages.en} |

Kode jarak jauh / remote code: tidak ada / none. Data yang dikumpulkan pembuatnya / data collected by its makers: tidak ada / none. Selengkapnya / in full:
[izin.md](../izin.md).

${both('Pernyataan privasi / Privacy statement', privacy, copied)}`;
}
