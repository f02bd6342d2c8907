// Made by `npm run -s manifest` of the files in rules/. Do not edit.
import type { Rule } from '../engine/types';
import { rule as asasAkuntabel } from '../asas/akuntabel';
import { rule as asasFaktual } from '../asas/faktual';
import { rule as asasHarmonis } from '../asas/harmonis';
import { rule as asasKeikutsertaan } from '../asas/keikutsertaan';
import { rule as asasKesetaraan } from '../asas/kesetaraan';
import { rule as asasMudahDipahami } from '../asas/mudah-dipahami';
import { rule as asnKewenangan } from '../asn/kewenangan';
import { rule as asnNetralitas } from '../asn/netralitas';
import { rule as etikaInformasiBenar } from '../etika/informasi-benar';
import { rule as etikaKataKasar } from '../etika/kata-kasar';
import { rule as etikaKehormatanInstansi } from '../etika/kehormatan-instansi';
import { rule as etikaKetelitian } from '../etika/ketelitian';
import { rule as etikaKeterbukaanInformasi } from '../etika/keterbukaan-informasi';
import { rule as etikaKodeEtikPegawai } from '../etika/kode-etik-pegawai';
import { rule as etikaNamaBaik } from '../etika/nama-baik';
import { rule as etikaObjektivitas } from '../etika/objektivitas';
import { rule as etikaSikapLayanan } from '../etika/sikap-layanan';
import { rule as keamananAkunDibajak } from '../keamanan/akun-dibajak';
import { rule as keamananKredensial } from '../keamanan/kredensial';
import { rule as keamananTautan } from '../keamanan/tautan';
import { rule as laranganIpoleksosbudhankam } from '../larangan/ipoleksosbudhankam';
import { rule as laranganLaporKebocoran } from '../larangan/lapor-kebocoran';
import { rule as laranganMemeAtribut } from '../larangan/meme-atribut';
import { rule as laranganMenentangPimpinan } from '../larangan/menentang-pimpinan';
import { rule as laranganMerugikanSatuan } from '../larangan/merugikan-satuan';
import { rule as laranganRahasia } from '../larangan/rahasia';
import { rule as laranganTerprovokasi } from '../larangan/terprovokasi';
import { rule as pelindunganDataPribadi } from '../pelindungan/data-pribadi';
import { rule as pelindunganDukaBencana } from '../pelindungan/duka-bencana';
import { rule as pelindunganHoaks } from '../pelindungan/hoaks';
import { rule as pelindunganIdentitasAnak } from '../pelindungan/identitas-anak';
import { rule as pelindunganPerundungan } from '../pelindungan/perundungan';
import { rule as pelindunganUjaranKebencian } from '../pelindungan/ujaran-kebencian';
import { rule as prinsipAkunKeliru } from '../prinsip/akun-keliru';
import { rule as prinsipIntegritas } from '../prinsip/integritas';
import { rule as prinsipKeterwakilan } from '../prinsip/keterwakilan';
import { rule as prinsipProfesional } from '../prinsip/profesional';
import { rule as prinsipResponsif } from '../prinsip/responsif';
import { rule as prinsipSiaga } from '../prinsip/siaga';
import { rule as prinsipTerintegrasi } from '../prinsip/terintegrasi';

/** Every built-in rule for texts. */
export const rules: readonly Rule[] = [
  asasAkuntabel,
  asasFaktual,
  asasHarmonis,
  asasKeikutsertaan,
  asasKesetaraan,
  asasMudahDipahami,
  asnKewenangan,
  asnNetralitas,
  etikaInformasiBenar,
  etikaKataKasar,
  etikaKehormatanInstansi,
  etikaKetelitian,
  etikaKeterbukaanInformasi,
  etikaKodeEtikPegawai,
  etikaNamaBaik,
  etikaObjektivitas,
  etikaSikapLayanan,
  keamananAkunDibajak,
  keamananKredensial,
  keamananTautan,
  laranganIpoleksosbudhankam,
  laranganLaporKebocoran,
  laranganMemeAtribut,
  laranganMenentangPimpinan,
  laranganMerugikanSatuan,
  laranganRahasia,
  laranganTerprovokasi,
  pelindunganDataPribadi,
  pelindunganDukaBencana,
  pelindunganHoaks,
  pelindunganIdentitasAnak,
  pelindunganPerundungan,
  pelindunganUjaranKebencian,
  prinsipAkunKeliru,
  prinsipIntegritas,
  prinsipKeterwakilan,
  prinsipProfesional,
  prinsipResponsif,
  prinsipSiaga,
  prinsipTerintegrasi,
];
