/** A deck is a list of scenarios that a class guesses at. */
import type { Text } from '../../../rules/engine/types';
import type { StageText } from '../draft';

/** Stands for "no rule fires" among the choices. */
export const passes = 'lolos';

export interface Scenario {
  readonly id: string;
  readonly title: Text;
  /** What is happening: who, where, when. */
  readonly story: Text;
  readonly draft: StageText;
  /** Rule ids that are right; `passes` where nothing fires. */
  readonly answers: readonly string[];
  /** What the class chooses from, answers included, at most six. */
  readonly choices: readonly string[];
  /** What to remember, shown with the answer. */
  readonly lesson: Text;
  /** A wording, and where needed an account, that passes. */
  readonly better?: Pick<StageText, 'text' | 'role'>;
  /** For the trainer alone. */
  readonly notes: Text;
}

export interface Deck {
  readonly id: string;
  readonly title: Text;
  readonly scenarios: readonly Scenario[];
}
