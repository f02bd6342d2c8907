import { expect, it } from 'vitest';
import { ruleDecks } from './from-rules';
import { incidents } from './incidents';
import { parseDeck } from './parse';
import { writeDeck } from './write';

it.each([incidents, ...ruleDecks()].map((deck) => [deck.id, deck] as const))('deck %s comes back from its file', (_, deck) => {
  const read = parseDeck(writeDeck(deck));
  const problems = read.ok ? [] : read.problems;
  expect(problems).toEqual([]);
  const plain = deck.scenarios.map(({ title, story, answers, choices, lesson, notes, draft, better }) => ({
    ...{ title, story, answers, choices, lesson, notes, text: draft.text, role: draft.role, better },
  }));
  const again = read.ok
    ? read.deck.scenarios.map(({ title, story, answers, choices, lesson, notes, draft, better }) => ({
        ...{ title, story, answers, choices, lesson, notes, text: draft.text, role: draft.role, better },
      }))
    : [];
  expect(again).toEqual(plain);
  expect(writeDeck(read.ok ? { ...read.deck, id: deck.id } : deck)).toBe(writeDeck(deck));
});
