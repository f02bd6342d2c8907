/** Why a clause may block: what makes a hit certain in itself. By `rule:clause`; every clause that blocks has its reason here. */
export const reasons: Readonly<Record<string, string>> = {
  'larangan/menentang-pimpinan:penggulingan':
    'Kata kerja menggulingkan atau membunuh berdiri tepat di depan sebutan pemimpin; ajakannya terbuka, tidak ditafsirkan.',
  'larangan/menentang-pimpinan:pembangkangan': 'Kalimatnya sendiri menyuruh orang tidak patuh kepada perintah atau komandan.',
  'larangan/rahasia:tanda-rahasia':
    'Tanda klasifikasi berdiri sendiri dengan huruf kapital atau di belakang labelnya, seperti di naskahnya.',
  'larangan/rahasia:surat-rahasia': 'Bentuk nomor surat lengkap dengan kode rahasia, bulan Romawi, dan tahun.',
  'larangan/rahasia:rencana-gerak':
    'Gerakan, kekuatan atau satuan, dan waktu atau rute yang akan datang ada bersama; satu saja tidak mencegah.',
  'etika/kata-kasar:selalu': 'Kamus mana pun mengenalnya hanya sebagai makian; kata yang punya arti lain memperingatkan saja.',
  'pelindungan/data-pribadi:kk':
    'Enam belas angka dengan kode daerah dan tanggal yang mungkin, disebut kartu keluarga, dan tidak disebut nomor lain.',
  'pelindungan/data-pribadi:nik':
    'Enam belas angka dengan kode daerah dan tanggal lahir yang mungkin, dan tidak disebut nomor lain.',
  'pelindungan/identitas-anak:nama':
    'Nama, umur di bawah delapan belas atau sebutan anak, dan perkaranya ada di tempat yang sama.',
  'pelindungan/perundungan:ancaman': 'Penulis menyebut diri, perbuatan yang mencelakai, dan orang yang dituju dalam satu ucapan.',
  'pelindungan/ujaran-kebencian:sebutan-hina': 'Sebutan yang tidak punya guna lain selain menghina golongan.',
  'pelindungan/ujaran-kebencian:ajakan': 'Kata kerja membunuh atau membakar berdiri tepat di depan nama golongan.',
  'asn/netralitas:surat-suara': 'Ajakan mencoblos disertai nomor atau gambar di surat suara.',
  'asn/netralitas:ajakan-memilih': 'Ajakan memilih atau jangan memilih berdiri tepat di depan sebutan calon atau partai.',
  'keamanan/kredensial:kata-sandi': 'Label kata sandi diikuti nilainya; yang membaca dapat langsung masuk.',
  'keamanan/kredensial:otp': 'Label OTP atau PIN diikuti angka sepanjang kode seperti itu.',
  'keamanan/kredensial:kunci-api': 'Bentuk kunci aplikasi yang tidak dipakai untuk hal lain.',
  'keamanan/kredensial:kendali-jauh': 'Nama aplikasi kendali jarak jauh diikuti nomor komputernya.',
  'prinsip/akun-keliru:bukan-tugas': 'Kebijakan kantor sendiri menyebut akun ini milik petugas lain.',
  'prinsip/siaga:bukan-giliran': 'Kebijakan kantor sendiri menyebut siapa yang mengirim selama siaga.',
  'prinsip/siaga:tanpa-sumber':
    'Hanya selama siaga, atas perintah kebijakan: kabar keadaan tanpa satu pun penyebut sumber di seluruh draf.',
  'prinsip/siaga:tanpa-waktu':
    'Hanya selama siaga, atas perintah kebijakan: kabar keadaan tanpa jam atau tanggal di seluruh draf.',
  'prinsip/siaga:candaan': 'Hanya selama siaga, atas perintah kebijakan: tawa atau emoji tawa pada akun resmi.',
  'prinsip/siaga:promosi':
    'Hanya selama siaga, atas perintah kebijakan: kata jualan atau ajakan acara yang tidak disebut ditunda.',
  'prinsip/siaga:pantun': 'Hanya selama siaga, atas perintah kebijakan: disebut pantun, atau empat larik dengan sampiran.',
};
