import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNik, nikPattern } from './nik';

const two = (n: number) => String(n).padStart(2, '0');
/** NIK of people who could exist: a regency that is listed, a real day, women with day + 40. */
const nik = fc
  .record({
    regency: fc.constantFrom('1101', '2172', '3173', '3507', '5108', '6474', '7326', '8208', '9171', '9605'),
    district: fc.integer({ min: 1, max: 99 }),
    born: fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    woman: fc.boolean(),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ regency, district, born, woman, serial }) => {
    const day = two(born.getUTCDate() + (woman ? 40 : 0));
    const date = day + two(born.getUTCMonth() + 1) + two(born.getUTCFullYear() % 100);
    return regency + two(district) + date + String(serial).padStart(4, '0');
  });
const find = (text: string) =>
  [...text.matchAll(new RegExp(nikPattern, 'gu'))].map((match) => match[0]).filter((found) => isNik(found));

it('finds every NIK that could exist, also in groups of four', () => {
  fc.assert(
    fc.property(nik, (number) => {
      expect(find(`NIK ${number}.`)).toEqual([number]);
      const grouped = number.replace(/(\d{4})(?=\d)/g, '$1 ');
      expect(find(`(${grouped})`)).toEqual([grouped]);
    }),
  );
});

it('finds none inside a longer number', () => {
  fc.assert(
    fc.property(nik, fc.integer({ min: 0, max: 9 }), (number, digit) => {
      expect(find(`${number}${digit}`)).toEqual([]);
      expect(find(`${digit}${number}`)).toEqual([]);
    }),
  );
});

it('takes none for a NIK that is called by the name of another number', () => {
  const label = fc.constantFrom(
    'Nomor resi',
    'virtual account',
    'Kode billing',
    'Nomor Seri Faktur Pajak',
    'ID pelanggan',
    'Barcode aset:',
    'NIB',
  );
  fc.assert(fc.property(nik, label, (number, called) => !isNik(number, `${called} `) && isNik(number, `${called} 12, NIK `)));
});
