import { expect, it } from 'vitest';
import { mendCoordinates, mendPhones, mendWord } from './letters';

it.each([
  ['005/0127/11/2026', '005/0127/II/2026'],
  ['STR/9O7/X1/2026', 'STR/907/XI/2026'],
  ['STR/55/111/2026', 'STR/55/III/2026'],
  ['5TR/55/III/2O26', 'STR/55/III/2026'],
  ['TR/279/V12026', 'TR/279/V/2026'],
  ['35O7991708B5990l', '3507991708859901'],
  [':35O7991708859901', ':3507991708859901'],
])('reads %s as %s', (read, printed) => expect(mendWord(read)).toBe(printed));

it.each(['dan/atau', '11/12/2026', 'RT/RW', 'IIIO', 'SOLOIBISSOLOIBIS', 'https://s.id/OlZ', '3507991708859901', 'km/jam'])(
  'leaves %s as it is',
  (word) => expect(mendWord(word)).toBe(word),
);

it('reads the plus of a telephone number', () => {
  expect(mendPhones('162 812-6042-7341\nl62 81260427341')).toBe('+62 812-6042-7341\n+62 81260427341');
  expect(mendPhones('NIK 1628126042734112, +62 812-6042-7341, 162 orang')).toBe(
    'NIK 1628126042734112, +62 812-6042-7341, 162 orang',
  );
});

it.each([
  [`133930'38" BT`, `133°30'38" BT`],
  [`2217'19" LS`, `2°17'19" LS`],
  [`6“43'50" LS 124”36'41" BT`, `6°43'50" LS 124°36'41" BT`],
  ['11193412” BT', '111°3412” BT'],
  [`22°17'19" LS`, `22°17'19" LS`],
  ['Rp133.930 BT', 'Rp133.930 BT'],
])('reads %s as %s', (read, printed) => expect(mendCoordinates(read)).toBe(printed));
