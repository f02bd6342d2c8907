// Made by `npm run -s manifest` of the files in rules/. Do not edit.
import type { RuleExamples } from '../engine/types';
import { examples as asasAkuntabel } from '../asas/akuntabel';
import { examples as asasFaktual } from '../asas/faktual';
import { examples as asasHarmonis } from '../asas/harmonis';
import { examples as asasKeikutsertaan } from '../asas/keikutsertaan';
import { examples as asasKesetaraan } from '../asas/kesetaraan';
import { examples as asasMudahDipahami } from '../asas/mudah-dipahami';
import { examples as asnKewenangan } from '../asn/kewenangan';
import { examples as asnNetralitas } from '../asn/netralitas';
import { examples as etikaInformasiBenar } from '../etika/informasi-benar';
import { examples as etikaKataKasar } from '../etika/kata-kasar';
import { examples as etikaKehormatanInstansi } from '../etika/kehormatan-instansi';
import { examples as etikaKetelitian } from '../etika/ketelitian';
import { examples as etikaKeterbukaanInformasi } from '../etika/keterbukaan-informasi';
import { examples as etikaKodeEtikPegawai } from '../etika/kode-etik-pegawai';
import { examples as etikaNamaBaik } from '../etika/nama-baik';
import { examples as etikaObjektivitas } from '../etika/objektivitas';
import { examples as etikaSikapLayanan } from '../etika/sikap-layanan';
import { examples as gambarDaftarJaga } from '../gambar/daftar-jaga';
import { examples as gambarKartuIdentitas } from '../gambar/kartu-identitas';
import { examples as gambarKodeQr } from '../gambar/kode-qr';
import { examples as gambarMeme } from '../gambar/meme';
import { examples as gambarNaskahDinas } from '../gambar/naskah-dinas';
import { examples as gambarPercakapan } from '../gambar/percakapan';
import { examples as gambarPeta } from '../gambar/peta';
import { examples as gambarPosisiFoto } from '../gambar/posisi-foto';
import { examples as keamananAkunDibajak } from '../keamanan/akun-dibajak';
import { examples as keamananKredensial } from '../keamanan/kredensial';
import { examples as keamananTautan } from '../keamanan/tautan';
import { examples as laranganIpoleksosbudhankam } from '../larangan/ipoleksosbudhankam';
import { examples as laranganLaporKebocoran } from '../larangan/lapor-kebocoran';
import { examples as laranganMemeAtribut } from '../larangan/meme-atribut';
import { examples as laranganMenentangPimpinan } from '../larangan/menentang-pimpinan';
import { examples as laranganMerugikanSatuan } from '../larangan/merugikan-satuan';
import { examples as laranganRahasia } from '../larangan/rahasia';
import { examples as laranganTerprovokasi } from '../larangan/terprovokasi';
import { examples as pelindunganDataPribadi } from '../pelindungan/data-pribadi';
import { examples as pelindunganDukaBencana } from '../pelindungan/duka-bencana';
import { examples as pelindunganHoaks } from '../pelindungan/hoaks';
import { examples as pelindunganIdentitasAnak } from '../pelindungan/identitas-anak';
import { examples as pelindunganPerundungan } from '../pelindungan/perundungan';
import { examples as pelindunganUjaranKebencian } from '../pelindungan/ujaran-kebencian';
import { examples as prinsipAkunKeliru } from '../prinsip/akun-keliru';
import { examples as prinsipIntegritas } from '../prinsip/integritas';
import { examples as prinsipKeterwakilan } from '../prinsip/keterwakilan';
import { examples as prinsipProfesional } from '../prinsip/profesional';
import { examples as prinsipResponsif } from '../prinsip/responsif';
import { examples as prinsipSiaga } from '../prinsip/siaga';
import { examples as prinsipTerintegrasi } from '../prinsip/terintegrasi';

/** The examples of every built-in rule, by rule id: their tests, the catalogue and the trainer's stage. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'asas/akuntabel': asasAkuntabel,
  'asas/faktual': asasFaktual,
  'asas/harmonis': asasHarmonis,
  'asas/keikutsertaan': asasKeikutsertaan,
  'asas/kesetaraan': asasKesetaraan,
  'asas/mudah-dipahami': asasMudahDipahami,
  'asn/kewenangan': asnKewenangan,
  'asn/netralitas': asnNetralitas,
  'etika/informasi-benar': etikaInformasiBenar,
  'etika/kata-kasar': etikaKataKasar,
  'etika/kehormatan-instansi': etikaKehormatanInstansi,
  'etika/ketelitian': etikaKetelitian,
  'etika/keterbukaan-informasi': etikaKeterbukaanInformasi,
  'etika/kode-etik-pegawai': etikaKodeEtikPegawai,
  'etika/nama-baik': etikaNamaBaik,
  'etika/objektivitas': etikaObjektivitas,
  'etika/sikap-layanan': etikaSikapLayanan,
  'gambar/daftar-jaga': gambarDaftarJaga,
  'gambar/kartu-identitas': gambarKartuIdentitas,
  'gambar/kode-qr': gambarKodeQr,
  'gambar/meme': gambarMeme,
  'gambar/naskah-dinas': gambarNaskahDinas,
  'gambar/percakapan': gambarPercakapan,
  'gambar/peta': gambarPeta,
  'gambar/posisi-foto': gambarPosisiFoto,
  'keamanan/akun-dibajak': keamananAkunDibajak,
  'keamanan/kredensial': keamananKredensial,
  'keamanan/tautan': keamananTautan,
  'larangan/ipoleksosbudhankam': laranganIpoleksosbudhankam,
  'larangan/lapor-kebocoran': laranganLaporKebocoran,
  'larangan/meme-atribut': laranganMemeAtribut,
  'larangan/menentang-pimpinan': laranganMenentangPimpinan,
  'larangan/merugikan-satuan': laranganMerugikanSatuan,
  'larangan/rahasia': laranganRahasia,
  'larangan/terprovokasi': laranganTerprovokasi,
  'pelindungan/data-pribadi': pelindunganDataPribadi,
  'pelindungan/duka-bencana': pelindunganDukaBencana,
  'pelindungan/hoaks': pelindunganHoaks,
  'pelindungan/identitas-anak': pelindunganIdentitasAnak,
  'pelindungan/perundungan': pelindunganPerundungan,
  'pelindungan/ujaran-kebencian': pelindunganUjaranKebencian,
  'prinsip/akun-keliru': prinsipAkunKeliru,
  'prinsip/integritas': prinsipIntegritas,
  'prinsip/keterwakilan': prinsipKeterwakilan,
  'prinsip/profesional': prinsipProfesional,
  'prinsip/responsif': prinsipResponsif,
  'prinsip/siaga': prinsipSiaga,
  'prinsip/terintegrasi': prinsipTerintegrasi,
};
