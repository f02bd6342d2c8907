import type { RuleExamples } from '../engine/types';
import { examples as informasiBenar } from './informasi-benar';
import { examples as kataKasar } from './kata-kasar';
import { examples as kehormatanInstansi } from './kehormatan-instansi';
import { examples as keterbukaanInformasi } from './keterbukaan-informasi';
import { examples as kodeEtikPegawai } from './kode-etik-pegawai';
import { examples as namaBaik } from './nama-baik';
import { examples as objektivitas } from './objektivitas';
import { examples as sikapLayanan } from './sikap-layanan';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'etika/kata-kasar': kataKasar,
  'etika/keterbukaan-informasi': keterbukaanInformasi,
  'etika/kode-etik-pegawai': kodeEtikPegawai,
  'etika/objektivitas': objektivitas,
  'etika/kehormatan-instansi': kehormatanInstansi,
  'etika/nama-baik': namaBaik,
  'etika/informasi-benar': informasiBenar,
  'etika/sikap-layanan': sikapLayanan,
};
