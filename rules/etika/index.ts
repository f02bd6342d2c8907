import type { Rule } from '../engine/types';
import { rule as informasiBenar } from './informasi-benar';
import { rule as kataKasar } from './kata-kasar';
import { rule as kehormatanInstansi } from './kehormatan-instansi';
import { rule as keterbukaanInformasi } from './keterbukaan-informasi';
import { rule as kodeEtikPegawai } from './kode-etik-pegawai';
import { rule as namaBaik } from './nama-baik';
import { rule as objektivitas } from './objektivitas';
import { rule as sikapLayanan } from './sikap-layanan';

/** The rules of this folder. */
export const rules: readonly Rule[] = [
  kataKasar,
  keterbukaanInformasi,
  kodeEtikPegawai,
  objektivitas,
  kehormatanInstansi,
  namaBaik,
  informasiBenar,
  sikapLayanan,
];
