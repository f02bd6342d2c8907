import { describe, expect, it } from 'vitest';
import { validators } from '.';
import { bankPattern } from './bank';
import { coordinatesPattern, mgrsPattern, shortGridPattern } from './coordinates';
import { internalLetterPattern, openLetterPattern, secretLetterPattern } from './letters';
import { mobilePattern } from './mobile';
import { nikPattern } from './nik';
import { isNip, nipPattern } from './nip';
import { nitkuPattern, npwpBarePattern, npwpPrintedPattern } from './npwp';
import { isNrp, nrpPattern } from './nrp';
import { passportPattern } from './papers';
import { isProvince, isRegency, regencyCount } from './regions';

/** What a pattern finds in a text once its validator has had its say. */
function found(pattern: string, validator: string, text: string): string[] {
  const isValid = validators[validator];
  if (!isValid) throw new Error(`no validator ${validator}`);
  return [...text.matchAll(new RegExp(pattern, 'gu'))]
    .filter((match) => isValid(match[0], (text.slice(0, match.index).split('\n').pop() ?? '').slice(-40)))
    .map((match) => match[0]);
}

interface Table {
  readonly name: string;
  readonly pattern: string;
  readonly validator: string;
  /** Texts that are the identifier as a whole, or `[text, identifier]`. */
  readonly valid: readonly (string | readonly [string, string])[];
  readonly invalid: readonly string[];
}

const tables: readonly Table[] = [
  {
    name: 'NIK',
    pattern: nikPattern,
    validator: 'nik',
    valid: [
      '3507991708859901',
      '3507995708859902',
      '3171992902009903',
      '3507 9917 0885 9901',
      '350799.170885.9901',
      '35-07-99-170885-9901',
      '35079917 08859901',
      ['(3507991708859901),', '3507991708859901'],
    ],
    invalid: [
      '3549991708859904',
      '3507999908859901',
      '3507998108859901',
      '3507993102859901',
      '3507997102859901',
      '3507992902859901',
      '3507991713859901',
      '9707991708859901',
      '3507991708850000',
      '350799170885990',
      '35079917088599011',
      '0,3507991708859901',
      '3507 9917-0885 9901',
      '350799******9901',
      '8881234567890123',
      '5321 0000 0000 0000',
      'Rp1.500.000.000.000',
    ],
  },
  {
    name: 'NIK of a regency not in the list',
    pattern: nikPattern,
    validator: 'nik-daerah-lama',
    valid: ['3549991708859904'],
    invalid: ['3507991708859901', '9707991708859901', '3549993102859904'],
  },
  {
    name: 'No. KK',
    pattern: nikPattern,
    validator: 'kk',
    valid: [['No. KK 3507991203249904', '3507991203249904']],
    invalid: ['3507995203249904', '120 KK terdampak banjir'],
  },
  {
    name: 'NIP',
    pattern: nipPattern,
    validator: 'nip',
    valid: ['19850817 201003 1 999', '199004212014122998', '198802292022212997'],
    invalid: [
      '198513172010031999',
      '198502302010031999',
      '198508171999031999',
      '198508172010001999',
      '198508172010131999',
      '198508172010033999',
      '198508172010031000',
      'NIP 1985xxxx',
      '1999999999999999999',
    ],
  },
  {
    name: 'NPWP as printed',
    pattern: npwpPrintedPattern,
    validator: 'npwp',
    valid: ['99.000.001.0-999.000', '98.765.432.4-999.000'],
    invalid: ['99.000.001.1-999.000', '00.000.000.0-000.000'],
  },
  {
    name: 'NPWP in bare digits',
    pattern: npwpBarePattern,
    validator: 'npwp',
    valid: ['0990000010999000', '990000010999000', '3507991708859901'],
    invalid: ['0990000011999000', '990000011999000', '1990000010999000'],
  },
  {
    name: 'NITKU',
    pattern: nitkuPattern,
    validator: 'nitku',
    valid: [['NITKU 0990000010999000000000', '0990000010999000000000']],
    invalid: ['0990000011999000000000'],
  },
  {
    name: 'NRP',
    pattern: nrpPattern,
    validator: 'nrp',
    valid: [
      ['NRP 31990999990885', '31990999990885'],
      ['NRP 99999/P', '99999/P'],
      ['NRP 999999', '999999'],
      ['AIPDA Contoh NRP 85089999', '85089999'],
    ],
    invalid: ['NRP 85139999', 'NRP 31990999991385', 'NRP 00001', 'NRP 28089999', 'NRP 1234567'],
  },
  {
    name: 'mobile number',
    pattern: mobilePattern,
    validator: 'ponsel',
    valid: [
      '0844 0000 1111',
      '+62 844-0000-1111',
      '084400001111',
      '62844.0000.1111',
      ['(0844) 0000-1111', '0844) 0000-1111'],
      ['https://wa.me/6284400001111', '6284400001111'],
    ],
    invalid: [
      '110',
      '112',
      '119',
      '(0341) 000111',
      '1500-000',
      '0341-000111',
      'Rp 0844000011',
      'no. resi 084400001111',
      'resi JP084400001111',
      '08888888888',
      '0800-1-000000',
      '1.084.400.001.111',
    ],
  },
  {
    name: 'bank account',
    pattern: bankPattern,
    validator: 'rekening',
    valid: [
      ['rek BCA 0000000019', '0000000019'],
      ['rekening BRI 0000-01-000000-99-9', '0000-01-000000-99-9'],
      ['Mandiri 1400000000019', '1400000000019'],
      ['no. rekening 12345678901', '12345678901'],
    ],
    invalid: ['BCA 00000000191', 'rek BRI 0000000019', 'BTN 0000000019', 'pesanan 1234567890'],
  },
  {
    name: 'passport',
    pattern: passportPattern,
    validator: 'paspor',
    valid: [['paspor X9999999', 'X9999999']],
    invalid: ['X99999', 'paspor elektronik'],
  },
  {
    name: 'coordinates',
    pattern: coordinatesPattern,
    validator: 'koordinat',
    valid: [
      '-5.0000, 110.0000',
      '5°00\'00" LS 110°00\'00" BT',
      '5° 00′ 00″ LS, 110° 00′ 00″ BT',
      ['koordinat 5.000, 110.000', '5.000, 110.000'],
      '5.1234 LS, 110.1234 BT',
    ],
    invalid: ['12.500, 13.750', '5.000, 110.000', '-15.0000, 110.0000', '-5.0000, 90.0000', '-5.00, 110.00'],
  },
  {
    name: 'MGRS',
    pattern: mgrsPattern,
    validator: 'mgrs',
    valid: ['49MCQ8914047251', '49M CQ 89140 47251', ['koordinat 49MCQ8947', '49MCQ8947']],
    invalid: ['49MCQ8947', '49MSQ8914047251', '61MCQ8914047251', 'Kode: 50M LK 2025', 'lomba lari 50M'],
  },
  {
    name: 'short grid',
    pattern: shortGridPattern,
    validator: 'grid-pendek',
    valid: [['koordinat CO 1234 5678', 'CO 1234 5678']],
    invalid: ['CO 1234 567', 'CO 12'],
  },
  {
    name: 'secret letter',
    pattern: secretLetterPattern,
    validator: 'nomor-surat',
    valid: [
      'STR/9902/VII/2025',
      'STR / 9902 / VII / 2025',
      'SR/9905/X/2025',
      'R/Lap-9904/IX/2025/Setum',
      'R/ /X/2025',
      'TR/9910/2025',
    ],
    invalid: ['R/C 1/10', 'R/12/5/2025', 'RT/RW 03/05', 'R/12/2025', '800.1.6.2/99041/BKPSDM-2025', '24/7', '10/12/2025'],
  },
  {
    name: 'internal letter',
    pattern: internalLetterPattern,
    validator: 'nomor-surat',
    valid: ['ST/9906/2025', 'Sprin/9906/XI/2025', 'T/9907/XII/2025', 'ST/30/XI/HUM.3.4/2019/DIVPROPAM'],
    invalid: ['T/A 2024/2025', 'Budi, S.T., M.T.', 'T/9907/2025', 'SE/9911/VI/2025'],
  },
  {
    name: 'mostly open letter',
    pattern: openLetterPattern,
    validator: 'nomor-surat',
    valid: ['B/9908/I/2026', 'Kep/9909/IX/2025', 'B/Speng-3/II/KKA/2023/Setum', 'Kep/ /IX/2010'],
    invalid: ['B/9908/2026', 'Perkasad/2-33/VII/2011', 'SE MenPANRB 137/2018'],
  },
];

describe.each(tables)('$name', ({ pattern, validator, valid, invalid }) => {
  it.each(valid.map((entry) => (typeof entry === 'string' ? ([entry, entry] as const) : entry)))(
    'finds %s',
    (text, identifier) => {
      expect(found(pattern, validator, text)).toEqual([identifier]);
    },
  );
  it.each(invalid)('refuses %s', (text) => {
    expect(found(pattern, validator, text)).toEqual([]);
  });
});

describe('years', () => {
  it('refuses a NIP appointed after this year', () => {
    expect(isNip('199508172030031999', 2026)).toBe(false);
    expect(isNip('199508172030031999', 2030)).toBe(true);
  });
  it('refuses a police NRP of somebody too young', () => {
    expect(isNrp('12089999', 2026)).toBe(false);
    expect(isNrp('08089999', 2026)).toBe(true);
  });
});

describe('regions', () => {
  it('knows the 514 regencies and cities of 38 provinces', () => {
    expect(regencyCount()).toBe(514);
    expect(isRegency('3507')).toBe(true);
    expect(isRegency('3549')).toBe(false);
    expect(isProvince('99')).toBe(false);
  });
});

it('stays quick on hostile input', () => {
  const hostile = `${'R / 1'.repeat(12_000)} ${'1 '.repeat(20_000)}`;
  for (const table of tables) expect(found(table.pattern, table.validator, hostile)).toEqual([]);
});
