/** The lesson on stage: the decks there are, the one that is open, its state and its clock. */
import { computed, signal } from '@preact/signals';
import { ruleDecks } from '../decks/from-rules';
import { incidents } from '../decks/incidents';
import type { Deck, Scenario } from '../decks/types';
import type { KeyAction } from '../keys';
import { type Lesson, next, openLesson, previous, scenarioAt, score, undo, vote } from './lesson';
import { createTimer } from './timer';

const ownDeck: Deck = { id: 'berkas-soal-saya', title: { id: 'Soal saya', en: 'My questions' }, scenarios: [] };

export function createSession() {
  const decks = signal<readonly Deck[]>([incidents, ...ruleDecks()]);
  const lesson = signal<Lesson>(openLesson(incidents.id));
  const timer = createTimer();
  const deck = computed(() => decks.value.find(({ id }) => id === lesson.value.deck) ?? incidents);
  const scenario = computed(() => scenarioAt(lesson.value, deck.value));

  /** Another scenario gets the whole time again. */
  const move = (to: Lesson): void => {
    if (to.at !== lesson.value.at) timer.reset();
    lesson.value = to;
  };
  const making = signal(false);
  return {
    decks,
    /** A question is being made instead of asked. */
    making,
    startMaking(): void {
      making.value = true;
    },
    /** Back to the questions: those just made, where there are any. */
    endMaking(): void {
      making.value = false;
      if (decks.value.some(({ id }) => id === ownDeck.id)) this.open(ownDeck.id);
    },
    /** Into the trainer's own deck; it lives as long as the page, and longer in the file it is saved to. */
    addOwn(scenario: Omit<Scenario, 'id'>): void {
      const own = decks.value.find(({ id }) => id === ownDeck.id) ?? ownDeck;
      const scenarios = [...own.scenarios, { ...scenario, id: `${own.id}/${own.scenarios.length + 1}` }];
      decks.value = [...decks.value.filter(({ id }) => id !== own.id), { ...own, scenarios }];
    },
    lesson,
    timer,
    deck,
    scenario,
    open(id: string): void {
      making.value = false;
      timer.reset();
      lesson.value = openLesson(id, lesson.value.points.length);
    },
    add(added: Deck): void {
      decks.value = [...decks.value.filter(({ id }) => id !== added.id), added];
      this.open(added.id);
    },
    act(action: KeyAction): boolean {
      switch (action.do) {
        case 'next':
          move(next(lesson.value, deck.value));
          return true;
        case 'previous':
          move(previous(lesson.value, deck.value));
          return true;
        case 'vote':
          lesson.value = vote(lesson.value, deck.value, action.number - 1);
          return true;
        case 'point':
          lesson.value = score(lesson.value, action.number - 1);
          return true;
        case 'undo':
          lesson.value = undo(lesson.value);
          return true;
        case 'timer':
          timer.toggle();
          return true;
        default:
          return false;
      }
    },
  };
}

export type Session = ReturnType<typeof createSession>;
