import type { Draft } from '../draft';
import type { Reading } from '../line';
import type { Matcher } from '../matcher';
import type { Audience, Level } from '../model/model';
import type { Scorer } from '../model/score';
import type { Needs } from '../screen/needs';
import type { TermIndex, TermSource } from '../terms';
import type { Gate } from './gate';
import type { Hit, Node, Scene } from './hit';
import type { Validator } from './pattern';

export type Find = (scene: Scene) => readonly Hit[];
/** With what must be there for it to find anything. */
export interface Gated {
  readonly find: Find;
  readonly gate: Gate | undefined;
}

/** One kind of matcher: its file holds the type, how it is made ready and how it finds. */
export interface Kind<M extends Matcher> {
  /** The properties that hold other matchers: one, a list of them, or a list of things with a `match`. */
  readonly inner?: readonly (keyof M & string)[];
  /** Makes a matcher ready, once a ruleset. Throws one clear sentence where it names what does not exist. */
  build(matcher: M, builder: Builder): Find | Gated;
}

/** What a kind may ask of the builder while a matcher of it is made ready. */
export interface Builder {
  /** Rules of a policy: a pattern needs its program. */
  readonly strict: boolean;
  /** An inner matcher; equal ones become one node. */
  build(matcher: Matcher): Node;
  /** A new set of terms, and terms that enter the index for it. */
  newSet(): number;
  /** A new number for a pattern, under which lines keep what it found, and the set that is met where a line may hold something for it. */
  newPattern(on: Reading, needs: Needs | undefined): { readonly id: number; readonly set: number };
  addTerms(terms: string, source: TermSource): void;
  /** A new set that holds nothing, and is met where a head says more than its threshold. */
  newSaid(head: string, level: Level): number;
  /** The groups of a lexicon; its terms enter the index when it is first asked for. */
  lexicon(id: string): readonly TermSource[];
  readonly index: TermIndex;
  validator(name: string): Validator;
  /** What reads with the model, once there is one. */
  scorer(): Scorer | undefined;
  /** Whose thresholds are for the draft. */
  audience(draft: Draft): Audience;
  /** Does the node find anything in another text than the draft's, with the draft's facts? */
  holds(node: Node, text: string, scene: Scene): boolean;
}
