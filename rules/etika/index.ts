import type { Rule } from '../engine/types';
import { rule as keterbukaanInformasi } from './keterbukaan-informasi';
import { rule as kodeEtikPegawai } from './kode-etik-pegawai';
import { rule as objektivitas } from './objektivitas';

/** The rules of this folder. */
export const rules: readonly Rule[] = [keterbukaanInformasi, kodeEtikPegawai, objektivitas];
