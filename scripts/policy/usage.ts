/** What `help` says, in both languages. */
import type { Text } from '../../rules/engine/types';

export const usage: Text = {
  id: `Alat kebijakan Saring: npm run -s policy -- PERINTAH
Semuanya dapat juga dikerjakan tanpa terminal, di Pengaturan Saring, Kebijakan, Studio.

  init BERKAS [--kind JENIS]          membuat kebijakan awal (kementerian, lembaga, pemda, tni, polri, bumn, lainnya)
  check BERKAS...                     memeriksa isi, termasuk contoh setiap aturan kantor
  lint BERKAS...                      menunjukkan yang boleh tetapi kurang bijak
  keygen NAMA [--passphrase-file BERKAS]
                                      membuat NAMA.key (rahasia) dan NAMA.pub (publik)
  sign BERKAS --key NAMA.key [--out BERKAS] [--passphrase-file BERKAS]
                                      menandatangani kebijakan
  verify BERKAS --key NAMA.pub        memastikan kebijakan asli dan masih berlaku (--key boleh diulang)
  diff LAMA BARU                      menunjukkan apa yang akan berubah
  siaga BERKAS --reason SEBAB --until WAKTU --officers KODE,KODE --contact SIAPA
        [--from WAKTU] [--accounts KODE,KODE] [--key NAMA.key] [--out BERKAS] [--passphrase-file BERKAS]
                                      memulai siaga dalam revisi berikutnya; WAKTU seperti 2026-11-27T18:00, zona kantor
        --end                         mengakhiri siaga lebih awal
  status BERKAS... [--policy BERKAS]  memeriksa baris status yang disalin petugas: komputer mana memakai apa
  deploy [BERKAS] --out FOLDER [--key NAMA.pub]... [--url ALAMAT] [--officer KODE]
                                      menulis berkas kebijakan grup untuk Windows, macOS, Linux dan Firefox;
                                      dengan --out NAMA.zip: ke dalam satu arsip
         --forward-header-file BERKAS nilai tajuk untuk penerusan jurnal (journal.forward.header)
         --package FOLDER             juga memasang ekstensi dari server kantor (folder hasil npm run package)
         --chrome-id, --edge-id, --firefox-id ID
                                      atau dari toko, dengan id di toko itu; --update-url ALAMAT bila dari updates.xml sendiri

Kode keluar: 0 berhasil; 1 kebijakan ditolak; 2 perintah tidak dapat dijalankan. Panduan: docs/panduan-admin.md.
`,
  en: `The policy tool of Saring: npm run -s policy -- COMMAND
All of it can be done without a terminal as well: Saring settings, Policy, Studio.

  init FILE [--kind KIND]             makes a first policy (kementerian, lembaga, pemda, tni, polri, bumn, lainnya)
  check FILE...                       checks the content, the examples of every office rule included
  lint FILE...                        names what is legal and unwise
  keygen NAME [--passphrase-file FILE]
                                      makes NAME.key (secret) and NAME.pub (public)
  sign FILE --key NAME.key [--out FILE] [--passphrase-file FILE]
                                      signs a policy
  verify FILE --key NAME.pub          makes sure that a policy is genuine and still valid (--key may be repeated)
  diff OLD NEW                        shows what would change
  siaga FILE --reason WHY --until TIME --officers ID,ID --contact WHO
        [--from TIME] [--accounts ID,ID] [--key NAME.key] [--out FILE] [--passphrase-file FILE]
                                      calls an alert in the next revision; TIME like 2026-11-27T18:00, the office’s zone
        --end                         ends an alert early
  status FILE... [--policy FILE]      checks the lines of state that officers copied: which computer runs what
  deploy [FILE] --out FOLDER [--key NAME.pub]... [--url ADDRESS] [--officer ID]
                                      writes group policy files for Windows, macOS, Linux and Firefox;
                                      with --out NAME.zip: into one archive
         --forward-header-file FILE   value of the header for forwarding the journal (journal.forward.header)
         --package FOLDER             also installs the extension from the office’s server (folder of npm run package)
         --chrome-id, --edge-id, --firefox-id ID
                                      or from the stores, under the id there; --update-url ADDRESS for an updates.xml of one’s own

Exit codes: 0 done; 1 policy refused; 2 the command cannot be carried out. Guide: docs/admin-guide.md.`,
};
