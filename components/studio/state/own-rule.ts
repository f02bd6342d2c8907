/** Own rules as they are made by people: by some words, or by some drafts that are to be stopped and some that pass. */
import { knowledge } from '../../../rules';
import { check, compile, splitTerms } from '../../../rules/engine';
import type { Draft, Rule } from '../../../rules/engine/types';
import { isList, isObject, type Json, type JsonObject } from '../form/json';

export interface SimpleRule {
  readonly by: 'terms' | 'like';
  /** Words or phrases, of `terms`. */
  readonly terms: readonly string[];
  /** Drafts without marks. */
  readonly stop: readonly string[];
  readonly pass: readonly string[];
}

/** Parts of a rule of which a form of two lists says all there is. */
const simpleFields = new Set(['id', 'title', 'basis', 'severity', 'clauses', 'message', 'advice', 'examples', 'scope', 'atMost']);

const textsIn = (value: Json | undefined): readonly string[] | undefined => {
  if (!isList(value)) return undefined;
  const texts = value.filter((each) => typeof each === 'string');
  return texts.length === value.length && texts.every((each) => !each.includes('\n')) ? texts : undefined;
};

const unmarked = (text: string) => text.replaceAll('[[', '').replaceAll(']]', '');

/** Undefined for a rule that says more than the form has room for. */
export function simpleRuleOf(rule: Json | undefined): SimpleRule | undefined {
  if (!isObject(rule) || Object.keys(rule).some((key) => !simpleFields.has(key)) || !isList(rule.clauses)) return undefined;
  const [clause, ...others] = rule.clauses;
  if (others.length > 0 || !isObject(clause) || Object.keys(clause).some((key) => key !== 'name' && key !== 'match'))
    return undefined;
  const { match } = clause;
  const { flags, passes, nearMisses } = isObject(rule.examples) ? rule.examples : {};
  const [stop, ...pass] = [flags, passes, nearMisses].map(textsIn);
  if (!isObject(match) || !stop || pass.some((each) => each === undefined)) return undefined;
  const lists = { stop: stop.map(unmarked), pass: pass.flatMap((each) => each ?? []) };
  const fields = Object.keys(match).sort().join();
  if (match.kind === 'terms' && fields === 'kind,terms' && typeof match.terms === 'string')
    return { by: 'terms', terms: splitTerms(match.terms), ...lists };
  if (match.kind === 'like' && fields === 'kind,like,unlike') {
    const [like, unlike] = [textsIn(match.like), textsIn(match.unlike)];
    return like && unlike ? { by: 'like', terms: [], stop: like, pass: unlike } : undefined;
  }
  return undefined;
}

/** As examples of the file are judged. */
const draftOf = (text: string): Draft => ({
  text,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
});

/** The text with what the rule marks in it written `[[so]]`; as it is where the rule marks nothing. */
function markedBy(rule: Rule, texts: readonly string[]): string[] {
  const ruleset = compile({ rules: [rule], ...knowledge });
  return texts.map((text) => {
    const { findings } = check(draftOf(text), ruleset);
    const marks = [...findings].sort((a, b) => b.start - a.start);
    return marks.reduce((now, { start, end }) => `${now.slice(0, start)}[[${now.slice(start, end)}]]${now.slice(end)}`, text);
  });
}

const matchOf = ({ by, terms, stop, pass }: SimpleRule): JsonObject =>
  by === 'terms' ? { kind: 'terms', terms: terms.join(', ') } : { kind: 'like', like: stop, unlike: pass };

/** The rule with what was written, its examples marked as it marks them. All that has to pass counts as a near miss. */
export function withSimpleRule(rule: JsonObject, simple: SimpleRule): JsonObject {
  const match = matchOf(simple);
  const trial = trialRule(simple);
  const flags = trial ? markedBy(trial, simple.stop) : simple.stop;
  return {
    ...rule,
    clauses: [{ name: simple.by === 'terms' ? 'kata' : 'contoh', match }],
    examples: { flags, passes: [], nearMisses: simple.pass },
  };
}

/** Of the drafts to be stopped those that are not, and of those that pass those that would be stopped. */
export function outcomesOf(simple: SimpleRule): { readonly missed: readonly string[]; readonly caught: readonly string[] } {
  const rule = trialRule(simple);
  if (!rule) return { missed: [], caught: [] };
  const isMarked = (marked: string) => marked.includes('[[');
  const [stop, pass] = [markedBy(rule, simple.stop), markedBy(rule, simple.pass)];
  return {
    missed: simple.stop.filter((_, index) => !isMarked(stop[index] ?? '')),
    caught: simple.pass.filter((_, index) => isMarked(pass[index] ?? '')),
  };
}

/** The rule alone, to see what it marks; undefined where too little is written to recognise anything. */
function trialRule({ by, terms, stop, pass }: SimpleRule): Rule | undefined {
  if (by === 'terms' ? terms.length === 0 : stop.length === 0 || pass.length === 0) return undefined;
  const words = { id: 'x', en: 'x' };
  return {
    id: 'instansi/percobaan',
    pack: 'instansi',
    title: words,
    basis: [],
    severity: 'warn',
    clauses: [
      {
        name: 'satu',
        match: by === 'terms' ? { kind: 'terms', terms: terms.join(', ') } : { kind: 'like', like: stop, unlike: pass },
      },
    ],
    message: words,
    advice: words,
  };
}

/** A rule to begin with. `id`: one that no other rule has. */
export const freshRule = (id: string, by: SimpleRule['by'], basis: string): JsonObject =>
  withSimpleRule(
    {
      id,
      title: { id: '' },
      basis: [basis],
      severity: 'warn',
      clauses: [],
      message: { id: '' },
      advice: { id: '' },
      examples: {},
    },
    { by, terms: [], stop: [], pass: [] },
  );
