import { describe, expect, it } from 'vitest';
import { parseDeck } from './parse';

const file = {
  formatVersion: 1,
  id: 'dinas-contoh',
  title: 'Soal Dinas Contoh',
  scenarios: [
    {
      title: 'Nomor di kolom komentar',
      story: { id: 'Warga bertanya.', en: 'A citizen asks.' },
      text: 'Contohnya seperti ini.',
      answers: ['pelindungan/data-pribadi'],
      choices: ['pelindungan/data-pribadi', 'lolos'],
      lesson: 'Nomor orang lain tidak dipakai sebagai contoh.',
      better: 'Lihat laman kami.',
      betterAccount: 'own-personal',
    },
  ],
};
const written = (change: (deck: typeof file) => unknown): string => JSON.stringify(change(structuredClone(file)), null, 2);

describe('a deck file', () => {
  it('is opened whole', () => {
    const read = parseDeck(written((deck) => deck));
    expect(read.ok && read.deck.scenarios[0]).toMatchObject({
      id: 'dinas-contoh/1',
      story: { id: 'Warga bertanya.', en: 'A citizen asks.' },
      lesson: { en: 'Nomor orang lain tidak dipakai sebagai contoh.' },
      better: { text: 'Lihat laman kami.', role: 'own-personal' },
    });
  });

  it.each([
    ['not JSON', '{"id": ', '', 1],
    ['a field that is not known', written((deck) => ({ ...deck, warna: 'merah' })), 'warna', 25],
    [
      'a rule that is not there',
      written((deck) => {
        deck.scenarios[0]?.choices.push('etika/tak-ada');
        return deck;
      }),
      'scenarios[0].choices[2]',
      19,
    ],
    [
      'an answer that is no choice',
      written((deck) => {
        deck.scenarios[0]?.answers.push('lolos-semua');
        return deck;
      }),
      'scenarios[0].answers[1]',
      15,
    ],
    [
      'a choice given twice',
      written((deck) => {
        deck.scenarios[0]?.choices.push('lolos');
        return deck;
      }),
      'scenarios[0].choices[2]',
      19,
    ],
  ])('is refused with field and line: %s', (_, source, path, line) => {
    const read = parseDeck(source);
    expect(read.ok ? [] : read.problems.map((problem) => [problem.path, problem.line])).toEqual([[path, line]]);
  });
});
