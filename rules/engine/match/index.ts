/** The kinds of matchers of the engine. A new kind is a file here and an entry below. */
import { type AllMatcher, all } from './all';
import { type AnyMatcher, any } from './any';
import { type AroundMatcher, around } from './around';
import { type ConditionalMatcher, conditional } from './conditional';
import { type ContextMatcher, context } from './context';
import type { Kind } from './kind';
import { type LikeMatcher, like } from './like';
import { type MetricMatcher, metric } from './metric';
import { type ModelMatcher, model } from './model';
import { type NearMatcher, near } from './near';
import { type NotMatcher, not } from './not';
import { type OccurrenceMatcher, occurrence } from './occurrence';
import { type PatternMatcher, pattern } from './pattern';
import { type ScoreMatcher, score } from './score';
import { type SubstitutionMatcher, substitution } from './substitution';
import { type TermsMatcher, terms } from './terms';

export interface EngineMatchers {
  terms: TermsMatcher;
  pattern: PatternMatcher;
  substitution: SubstitutionMatcher;
  near: NearMatcher;
  conditional: ConditionalMatcher;
  occurrence: OccurrenceMatcher;
  score: ScoreMatcher;
  metric: MetricMatcher;
  model: ModelMatcher;
  like: LikeMatcher;
  all: AllMatcher;
  any: AnyMatcher;
  not: NotMatcher;
  context: ContextMatcher;
  around: AroundMatcher;
}

export const kinds: { readonly [K in keyof EngineMatchers]: Kind<EngineMatchers[K]> } = {
  terms,
  pattern,
  substitution,
  near,
  conditional,
  occurrence,
  score,
  metric,
  model,
  like,
  all,
  any,
  not,
  context,
  around,
};

export type { Metric } from './metric';
export type { Validator } from './pattern';
export type {
  AllMatcher,
  AnyMatcher,
  AroundMatcher,
  ConditionalMatcher,
  ContextMatcher,
  LikeMatcher,
  MetricMatcher,
  ModelMatcher,
  NearMatcher,
  NotMatcher,
  OccurrenceMatcher,
  PatternMatcher,
  ScoreMatcher,
  SubstitutionMatcher,
  TermsMatcher,
};
