/** The same kinds of leaks, written in English: for offices that write to partners abroad. */
import { type Chance, dayOf, digitsAfter, nameOf, phoneOf, placeOf, romanOf } from './chance';
import { panel, rule, sheetOf, stamp, write } from './draw';
import type { Drawn } from './picture';

function letter(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1100, 1300);
  const { pen } = sheet;
  const font = turn % 2 ? 'Sans' : 'Serif';
  const number = `STR/${by.whole(10, 999)}/${romanOf(by)}/2026`;
  write(pen, ['TENTARA NASIONAL INDONESIA', 'CENTRE FOR INTERNATIONAL COOPERATION'], 550, 95, {
    ...{ font: font === 'Serif' ? 'SerifBold' : 'SansBold', size: 27, align: 'center' },
  });
  rule(pen, 70, 165, 960, 4);
  const lines = [
    `Reference : ${number}`,
    'Classification : SECRET',
    `Subject : Joint exercise at the forward base of ${placeOf(by)}`,
    '',
    'Dear Colonel,',
    'Further to our conversation, the second battalion will move its vehicles to the border on the night before the exercise.',
    'The number of troops, their weapons and the roads they take are not to be passed on to anybody outside your headquarters.',
    'Please confirm which of your officers will be present, and through which gate they will arrive.',
    '',
    'Yours sincerely,',
    nameOf(by),
    dayOf(by),
  ];
  write(pen, lines, 80, 240, { font, size: 23, within: 940 });
  if (turn % 3 === 0) stamp(pen, 'SECRET', 820, 330, 44, -0.25);
  return { sheet, keys: [number] };
}

function statement(by: Chance): Drawn {
  const sheet = sheetOf(1100, 900, '#f7f9fb');
  const { pen } = sheet;
  const number = digitsAfter(by, 7, 11);
  write(pen, 'ACCOUNT STATEMENT', 550, 80, { font: 'SansBold', size: 36, align: 'center' });
  const lines = [
    `Account holder : ${nameOf(by)}`,
    `Account number : ${number}`,
    'Branch : Central',
    `Opening balance : ${by.whole(2, 90)},450.00`,
  ];
  write(pen, lines, 80, 170, { font: 'Sans', size: 27 });
  for (const [row, what] of ['Cash withdrawal', 'Salary payment', 'Transfer received', 'Monthly charges'].entries()) {
    rule(pen, 70, 400 + row * 70, 960, 1);
    write(pen, `${by.whole(1, 28)}/11/2026   ${what}`, 80, 445 + row * 70, { font: 'Sans', size: 25 });
  }
  return { sheet, keys: [number] };
}

function chat(by: Chance): Drawn {
  const sheet = sheetOf(720, 1100, '#efe7dd');
  const { pen } = sheet;
  const phone = phoneOf(by);
  panel(pen, 0, 0, 720, 130, '#008069', 0);
  write(pen, `+62 ${phone.slice(1, 4)}-${phone.slice(4, 8)}-${phone.slice(8)}`, 150, 68, {
    font: 'SansBold',
    size: 29,
    colour: '#fff',
  });
  write(pen, 'last seen today at 09.41', 150, 105, { font: 'Sans', size: 21, colour: '#e6f3f0' });
  const said = [
    'Has the ship already left the harbour?',
    'Yes, this morning with all of the equipment',
    'Do not tell anyone which way it is going',
    'Understood, I will delete this',
  ];
  for (const [index, text] of said.entries()) {
    const [x, y] = [index % 2 ? 170 : 30, 190 + index * 170];
    panel(pen, x, y, 520, 140, index % 2 ? '#d9fdd3' : '#fff', 16);
    write(pen, text, x + 24, y + 46, { font: 'Sans', size: 27, within: 480, leading: 1.25 });
    write(pen, `10.${20 + index}`, x + 496, y + 126, { font: 'Sans', size: 19, colour: '#667781', align: 'right' });
  }
  return { sheet, keys: [phone.slice(1)] };
}

const all = [letter, chat, statement];
export const english = (by: Chance, turn: number): Drawn => (all[turn % all.length] ?? letter)(by, turn);
