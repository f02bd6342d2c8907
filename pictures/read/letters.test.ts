import { expect, it } from 'vitest';
import { isBearing, mendCoordinates, mendPhones, mendWord } from './letters';

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
  ['12092120" BT', '120°2120" BT'],
  [`71"45'23" LS`, `7° 45'23" LS`],
  [`353'43" LS 11854'59" BT`, `353'43" LS 11854'59" BT`],
  [`14932'48" BT`, `14932'48" BT`],
  ['-/.027131, 126.911720', '-7.027131, 126.911720'],
  ['-7./23157, 133.768106', '-7.723157, 133.768106'],
  ['A9M 493167 9104359', '49M 493167 9104359'],
  ['1/2.027131, 126 orang', '1/2.027131, 126 orang'],
  [`22°17'19" LS`, `22°17'19" LS`],
  ['Rp133.930 BT', 'Rp133.930 BT'],
])('reads %s as %s', (read, printed) => expect(mendCoordinates(read)).toBe(printed));

it.each([
  ['12092120"', true],
  [`1939'13"`, true],
  ['2026"', false],
  ['081260427341', false],
  [`Rp133.930"`, false],
])('takes %s for a coordinate: %s', (word, expected) => expect(isBearing(word)).toBe(expected));
