/** What the person reads who installs the files. */
import type { Extension } from './extension';

const from = (address: string | undefined) =>
  address === undefined ? 'tidak dipasang oleh berkas ini' : `dipasang dari ${address}`;

export const guide = ({ chrome, edge, firefox }: Extension): string => `Cara memasang kebijakan Saring

Berkas di folder ini berlaku untuk ekstensi dengan id berikut. Cocokkan dengan yang tampil di chrome://extensions,
edge://extensions atau about:debugging; id yang lain tidak membaca kebijakan ini.

  Chrome, Chromium  ${chrome.id}
                    ${from(chrome.address)}
  Edge              ${edge.id}
                    ${from(edge.address)}
  Firefox           ${firefox.id}
                    ${from(firefox.address)}

Windows   Pilih SATU cara.
          a. windows\\saring-chrome.reg, saring-edge.reg, saring-chromium.reg, saring-firefox.reg: jalankan sebagai administrator.
          b. windows\\gpp\\Registry.xml: seret ke Group Policy Preferences, Windows Settings, Registry.
          c. windows\\admx: salin saring.admx dan folder bahasanya ke PolicyDefinitions, lalu isi di Administrative Templates, Saring
             (Chrome, Edge, Chromium).
          d. windows\\intune\\saring.txt: baris OMA-URI untuk profil Custom.
          Firefox dapat pula memakai folder firefox\\distribution, disalin ke folder pemasangan Firefox.
          Chrome dan Edge memasang ekstensi dari luar toko hanya pada komputer yang tergabung dalam domain atau dikelola MDM.
macOS     macos/saring.mobileconfig: pasang lewat MDM. Profil baru menggantikan yang lama.
Linux     salin isi folder linux/ ke / (Chrome, Edge, Chromium, Firefox).

kebijakan.json, bila ada: berkas yang sama untuk komputer tanpa kebijakan grup; petugas memasangnya di Pengaturan Saring, tab Kebijakan.

Bila kantor sudah punya berkas dengan bagian yang sama, gabungkan; jangan menimpanya: policies.json untuk Firefox ("3rdparty" dan
"ExtensionSettings"), serta ExtensionSettings dan daftar lain milik Chrome, Edge dan Chromium pada Linux dan macOS, sebab isi dari dua
berkas tidak dijumlahkan.

Bila Saring dipasang oleh berkas ini, mode tamu ditutup. Jendela privat: Chrome dan Chromium menutupnya, Edge membukanya hanya setelah
petugas mengizinkan Saring di sana, Firefox menjalankan Saring di dalamnya.

Mencabut  Windows: windows\\hapus-saring-*.reg, atau hapus dari GPO. Berkas itu juga menghapus pengaturan mode tamu dan jendela privat;
          pasang kembali milik kantor bila ada. macOS: hapus profilnya. Linux: hapus saring.json dan bagian Saring dalam policies.json.
          Pada Chrome, Edge dan Chromium ekstensi yang dipasang oleh kebijakan ikut tercabut. Firefox menyimpannya: pakai dulu
          firefox/hapus/policies.json, yang mencabut dan menolaknya, sampai setiap Firefox pernah dibuka.

Periksa pada chrome://policy, edge://policy atau about:policies, lalu buka Pengaturan Saring, tab Kebijakan.

Berkas untuk Windows dan macOS ditulis menurut dokumentasi pembuat sistemnya dan belum dicoba di sana; cobalah pada satu komputer dulu.
`;
