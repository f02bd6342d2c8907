import { describe, expect, it } from 'vitest';
import { type Deck, passes } from '../decks/types';
import { isSummary, next, openLesson, previous, score, setTeams, undo, vote, votesOf } from './lesson';

const text = { id: 'teks', en: 'text' };
const scenario = { title: text, story: text, draft: { text: 'isi' }, lesson: text, notes: text };
const deck: Deck = {
  id: 'uji',
  title: text,
  scenarios: [
    { ...scenario, id: 'satu', answers: ['a/b'], choices: ['a/b', 'c/d', passes], better: { text: 'lebih baik' } },
    { ...scenario, id: 'dua', answers: [passes], choices: ['a/b', passes] },
  ],
};

describe('a lesson', () => {
  it('walks through guess, answer, fix, wording, and on to the summary, and the same way back', () => {
    const seen: string[] = [];
    let lesson = openLesson('uji');
    for (let press = 0; press < 8; press += 1) {
      seen.push(`${lesson.at} ${lesson.step}${lesson.shown ? ' shown' : ''}`);
      lesson = next(lesson, deck);
    }
    expect(seen).toEqual(['0 guess', '0 reveal', '0 fix', '0 fix shown', '1 guess', '1 reveal', '2 guess', '2 guess']);
    expect(isSummary(lesson, deck)).toBe(true);
    expect(lesson.revealed).toEqual(['satu', 'dua']);
    const back: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      lesson = previous(lesson, deck);
      back.push(`${lesson.at} ${lesson.step}`);
    }
    expect(back).toEqual(['1 reveal', '1 guess', '0 fix', '0 reveal', '0 guess', '0 guess']);
  });

  it('counts votes only while the class guesses, and takes them back one by one', () => {
    let lesson = openLesson('uji');
    lesson = vote(vote(vote(lesson, deck, 0), deck, 2), deck, 2);
    lesson = vote(lesson, deck, 3);
    const [first] = deck.scenarios;
    if (!first) throw new Error('The deck is empty');
    expect(votesOf(lesson, first)).toEqual([1, 0, 2]);
    lesson = undo(lesson);
    expect(votesOf(lesson, first)).toEqual([1, 0, 1]);
    lesson = vote(next(lesson, deck), deck, 1);
    expect(votesOf(lesson, first)).toEqual([1, 0, 1]);
    expect(votesOf(vote(openLesson('uji'), deck, 0, -1), first)).toEqual([0, 0, 0]);
  });

  it('keeps the score by team, also when the number of teams changes', () => {
    let lesson = score(score(openLesson('uji', 3), 1), 2);
    expect(score(lesson, 3)).toBe(lesson);
    lesson = setTeams(lesson, 2);
    expect(lesson.points).toEqual([0, 1]);
    expect(undo(lesson).points).toEqual([0, 0]);
    expect(setTeams(lesson, 9).points).toHaveLength(6);
  });
});
