/** The validators by the name that a rule or a policy uses. */
import type { Validator } from '../engine/types';
import { isBankAccount } from './bank';
import { isGrid, isPlace, isShortGrid } from './coordinates';
import { isLetterNumber } from './letters';
import { isMobile } from './mobile';
import { isFamilyCard, isNik, isNikOfUnknownRegency } from './nik';
import { isNip } from './nip';
import { isNitku, isNpwp } from './npwp';
import { isNrp } from './nrp';
import { isPassport } from './papers';

export const validators: Readonly<Record<string, Validator>> = {
  nik: isNik,
  'nik-daerah-lama': isNikOfUnknownRegency,
  kk: isFamilyCard,
  nip: (match) => isNip(match),
  npwp: isNpwp,
  nitku: isNitku,
  nrp: (match) => isNrp(match),
  ponsel: isMobile,
  rekening: isBankAccount,
  paspor: isPassport,
  koordinat: isPlace,
  mgrs: isGrid,
  'grid-pendek': isShortGrid,
  'nomor-surat': isLetterNumber,
};
