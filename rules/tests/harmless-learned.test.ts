/** Harmless drafts, as Saring judges them with the model that it ships: a model errs, and may do so this seldom. */
import '../model/shipped';
import { expect, it } from 'vitest';
import { files, type Row, rowsOf, stops, told } from './harmless.fixture';

const rows = files.flatMap(rowsOf);

it.each<[string, number, (row: Row) => boolean]>([
  ['what an office announces', 0.004, ({ account, surface }) => account === 'official' && surface === 'post'],
  ['what an office says at all', 0.004, ({ account }) => account === 'official'],
  ['what people say', 0.01, ({ account }) => account !== 'official'],
])('stops of %s a share of at most %f', (_, most, isMeant) => {
  const meant = rows.filter(isMeant);
  const stopped = meant.flatMap((row) => stops(row).slice(0, 1));
  expect(stopped.length / meant.length, stopped.join('\n')).toBeLessThanOrEqual(most);
});

it('says of a polite answer that holds a number nothing but that', () => {
  const answer: Row = {
    text: 'Silakan Ibu Tini, NIK 3507991708859901 sudah kami proses.',
    account: 'official',
    surface: 'reply',
  };
  expect(stops(answer).map((one) => one.split(' «')[0])).toEqual(['pelindungan/data-pribadi:nik']);
});

it.each([
  'Keren banget Kak, terima kasih sudah berbagi!',
  'Wah hebat, selamat ya Kak!',
  'Siapa di sini yang masih hafal lagu daerahnya?',
])('asks no answer of "%s"', (text) => {
  expect(told({ text, account: 'official', surface: 'reply' }, ['note', 'warn', 'block'])).toEqual([]);
});

it.each(['goblog siah hahaha, wilujeng lur!', 'Wilujeng milad lur, goblog siah teu ngomong-ngomong!'])(
  'blocks no oath among friends on an account that nobody knows: %s',
  (text) => {
    expect(told({ text, account: 'unknown', surface: 'post' }, ['block'])).toEqual([]);
  },
);

// Every draft begins so: what is said of it would flash by with each letter.
it.each(['Pagi', 'Pagi Sobat', 'Halo semua', 'Terima kasih', 'Oke', 'Hadir', 'Amin', 'Siap, laksanakan', 'Mohon doanya', 'Di'])(
  'says nothing of "%s"',
  (text) => {
    for (const account of ['official', 'personal', 'unknown'] as const)
      expect(told({ text, account, surface: 'reply' }, ['note', 'warn', 'block'])).toEqual([]);
  },
);
