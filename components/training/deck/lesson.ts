/** A lesson as a pure value: where the class is, how it voted, and the score. No name of a person is in it. */
import type { Deck, Scenario } from '../decks/types';

export const lessonSteps = ['guess', 'reveal', 'fix'] as const;
export type LessonStep = (typeof lessonSteps)[number];

export const teamNames = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export interface Lesson {
  readonly deck: string;
  /** Number of the scenario; the number after the last one is the summary. */
  readonly at: number;
  readonly step: LessonStep;
  /** The suggested wording of this scenario is on screen. */
  readonly shown: boolean;
  /** Votes for each choice, by scenario id. */
  readonly votes: Readonly<Record<string, readonly number[]>>;
  /** Scenarios whose answer has been shown. */
  readonly revealed: readonly string[];
  /** One number a team; as many as there are teams. */
  readonly points: readonly number[];
  /** The last votes and points, to be taken back one by one. */
  readonly log: readonly ({ readonly scenario: string; readonly choice: number } | { readonly team: number })[];
}

export const openLesson = (deck: string, teams = 2): Lesson => ({
  deck,
  at: 0,
  step: 'guess',
  shown: false,
  votes: {},
  revealed: [],
  points: Array.from({ length: teams }, () => 0),
  log: [],
});

export const scenarioAt = (lesson: Lesson, deck: Deck): Scenario | undefined => deck.scenarios[lesson.at];
export const isSummary = (lesson: Lesson, deck: Deck): boolean => lesson.at >= deck.scenarios.length;

const changed = (numbers: readonly number[], index: number, by: number): number[] =>
  numbers.map((number, at) => (at === index ? Math.max(0, number + by) : number));

export const votesOf = (lesson: Lesson, scenario: Scenario): readonly number[] =>
  lesson.votes[scenario.id] ?? scenario.choices.map(() => 0);

function setStep(lesson: Lesson, deck: Deck, at: number, step: LessonStep): Lesson {
  const scenario = deck.scenarios[at];
  const shows = scenario !== undefined && step !== 'guess' && !lesson.revealed.includes(scenario.id);
  return {
    ...lesson,
    at,
    step,
    shown: false,
    revealed: shows ? [...lesson.revealed, scenario.id] : lesson.revealed,
  };
}

/** One step on: guess, answer, fix, the suggested wording, the next scenario, and the summary at the end. */
export function next(lesson: Lesson, deck: Deck): Lesson {
  const scenario = scenarioAt(lesson, deck);
  if (!scenario) return lesson;
  if (lesson.step === 'guess') return setStep(lesson, deck, lesson.at, 'reveal');
  if (scenario.better && lesson.step === 'reveal') return setStep(lesson, deck, lesson.at, 'fix');
  if (scenario.better && !lesson.shown) return { ...lesson, shown: true };
  return setStep(lesson, deck, lesson.at + 1, 'guess');
}

/** One step back. */
export function previous(lesson: Lesson, deck: Deck): Lesson {
  if (lesson.shown) return { ...lesson, shown: false };
  if (lesson.step === 'fix') return setStep(lesson, deck, lesson.at, 'reveal');
  if (lesson.step === 'reveal' && !isSummary(lesson, deck)) return setStep(lesson, deck, lesson.at, 'guess');
  if (lesson.at === 0) return lesson;
  const before = deck.scenarios[lesson.at - 1];
  return setStep(lesson, deck, lesson.at - 1, before?.better ? 'fix' : 'reveal');
}

/** `by` votes more (or fewer) for a choice, counted from 0. Votes are closed once the answer was shown. */
export function vote(lesson: Lesson, deck: Deck, choice: number, by = 1): Lesson {
  const scenario = scenarioAt(lesson, deck);
  if (!scenario || lesson.step !== 'guess' || choice < 0 || choice >= scenario.choices.length) return lesson;
  return {
    ...lesson,
    votes: { ...lesson.votes, [scenario.id]: changed(votesOf(lesson, scenario), choice, by) },
    log: by > 0 ? [...lesson.log, { scenario: scenario.id, choice }] : lesson.log,
  };
}

/** A point for a team, counted from 0. */
export const score = (lesson: Lesson, team: number, by = 1): Lesson =>
  team < 0 || team >= lesson.points.length
    ? lesson
    : {
        ...lesson,
        points: changed(lesson.points, team, by),
        log: by > 0 ? [...lesson.log, { team }] : lesson.log,
      };

/** Takes back the last vote or point. */
export function undo(lesson: Lesson): Lesson {
  const last = lesson.log.at(-1);
  if (!last) return lesson;
  const log = lesson.log.slice(0, -1);
  if ('team' in last) return { ...lesson, log, points: changed(lesson.points, last.team, -1) };
  const votes = lesson.votes[last.scenario] ?? [];
  return { ...lesson, log, votes: { ...lesson.votes, [last.scenario]: changed(votes, last.choice, -1) } };
}

/** Two to six teams; points of teams that stay are kept. */
export const setTeams = (lesson: Lesson, count: number): Lesson => ({
  ...lesson,
  points: Array.from({ length: Math.min(6, Math.max(2, count)) }, (_, team) => lesson.points[team] ?? 0),
  log: lesson.log.filter((entry) => !('team' in entry) || entry.team < count),
});
