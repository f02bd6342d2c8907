/** The packs of rules by the names that officers, admins and trainers read. */
import type { Rule, Text } from '../../rules/engine/types';

export const packTitles: Readonly<Record<Rule['pack'], Text>> = {
  permenpanrb: { id: 'Asas, prinsip, dan etika', en: 'Principles and ethics' },
  tni: { id: 'Tujuh larangan TNI', en: 'Seven military prohibitions' },
  asn: { id: 'Netralitas dan kewenangan ASN', en: 'Neutrality and authority of civil servants' },
  pelindungan: { id: 'Pelindungan orang dan data', en: 'Protection of people and data' },
  keamanan: { id: 'Keamanan akun', en: 'Account security' },
  instansi: { id: 'Aturan kantor sendiri', en: 'The office’s own rules' },
};

/** The order in which people meet them: the office's own, then what holds for every office, last what holds for one kind of them. */
export const packsInOrder = [
  'instansi',
  'permenpanrb',
  'pelindungan',
  'asn',
  'keamanan',
  'tni',
] as const satisfies readonly Rule['pack'][];
