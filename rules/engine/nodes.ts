import { findAll, findAny, findAround, findConditional, findNot, findOccurrence, type Member } from './match/combine';
import { findContext, NEGATORS, REPORTERS } from './match/context';
import { findAccount, findAttachment, findDraft } from './match/facts';
import type { Hit, Node, Scene } from './match/hit';
import { findMetric } from './match/metric';
import { findNear } from './match/near';
import { type CompiledPattern, compilePattern, findPattern } from './match/pattern';
import { findScore } from './match/score';
import { Reading } from './reading';
import { CheckScene } from './scene';
import { TermIndex, type TermSource } from './terms';
import { respellings } from './text/respell';
import type { Lexicon, Matcher, SubstitutionMatcher, TermGroup, TermsMatcher, Validator } from './types';

/** What a policy adds to a lexicon, and which of its terms it takes out. */
export interface LexiconChange {
  readonly add: readonly TermGroup[];
  readonly remove: readonly string[];
}

/** `a, b` → `['a', 'b']`. */
export function splitTerms(terms: string): string[] {
  return terms
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

type Find = (scene: Scene) => readonly Hit[];

/** Turns matchers into nodes. Equal matchers become one node; all terms go into one index. Errors are thrown with one clear sentence. */
export class NodeBuilder {
  readonly index = new TermIndex();
  /** By content, and by identity where rules share a constant. */
  private readonly nodes = new Map<string, Node>();
  private readonly identical = new Map<Matcher, Node>();
  private readonly patterns = new Map<string, CompiledPattern>();
  private readonly groups = new Map<string, readonly TermSource[]>();
  private sets = 0;
  /** While the rules of a policy are built, a pattern needs its program. */
  strict = false;

  constructor(
    private readonly lexicons: ReadonlyMap<string, Lexicon>,
    private readonly changes: Readonly<Record<string, LexiconChange>>,
    private readonly validators: Readonly<Record<string, Validator>>,
  ) {}

  get size(): number {
    return this.nodes.size;
  }

  build(matcher: Matcher): Node {
    const same = this.identical.get(matcher);
    if (same) return same;
    const key = JSON.stringify(matcher);
    const known = this.nodes.get(key);
    if (known) {
      this.identical.set(matcher, known);
      return known;
    }
    const find = this.finder(matcher);
    const node: Node = { id: this.nodes.size, matcher, find };
    this.nodes.set(key, node);
    this.identical.set(matcher, node);
    return node;
  }

  private finder(matcher: Matcher): Find {
    switch (matcher.kind) {
      case 'terms':
        return this.terms(matcher);
      case 'substitution':
        return this.substitution(matcher);
      case 'pattern':
        return this.pattern(matcher);
      case 'near': {
        const [a, b] = [this.build(matcher.a), this.build(matcher.b)];
        const unless = matcher.unless && this.build(matcher.unless);
        return (scene) => findNear(matcher, a, b, unless, scene);
      }
      case 'conditional': {
        const [when, needs] = [this.build(matcher.when), this.build(matcher.needs)];
        return (scene) => findConditional(matcher, when, needs, scene);
      }
      case 'occurrence': {
        const of = this.build(matcher.of);
        return (scene) => findOccurrence(matcher, of, scene);
      }
      case 'all': {
        const members = matcher.of.map(
          (one): Member =>
            one.kind === 'not' ? { node: this.build(one.of), absent: true } : { node: this.build(one), absent: false },
        );
        return (scene) => findAll(matcher, members, scene);
      }
      case 'any': {
        const nodes = matcher.of.map((one) => this.build(one));
        return (scene) => findAny(nodes, scene);
      }
      case 'not': {
        const of = this.build(matcher.of);
        return (scene) => findNot(of, scene);
      }
      case 'around': {
        const of = this.build(matcher.of);
        return (scene) => findAround(matcher, of, scene);
      }
      case 'score': {
        const nodes = matcher.signs.map((sign) => this.build(sign.match));
        const quoted = this.build({ kind: 'context', is: 'quoted' });
        return (scene) => findScore(matcher, nodes, quoted, scene);
      }
      case 'metric': {
        const except = new Set(splitTerms(matcher.except ?? '').map((word) => word.toLowerCase()));
        return (scene) => findMetric(matcher, except, scene);
      }
      case 'context': {
        const words = { negated: NEGATORS, reported: REPORTERS, quoted: undefined, question: undefined }[matcher.is];
        const node = words === undefined ? undefined : this.build({ kind: 'terms', terms: words, affixes: false });
        return (scene) => findContext(matcher, node, scene);
      }
      case 'account':
        return (scene) => findAccount(matcher, scene);
      case 'attachment': {
        const named = matcher.named && this.build(matcher.named);
        const contents = (text: string, scene: Scene) =>
          !named ||
          named.find(new CheckScene({ ...scene.draft, text, attachments: [] }, new Reading(text, this.index), this.size)).length >
            0;
        return (scene) => findAttachment(matcher, scene, (text) => contents(text, scene));
      }
      case 'draft':
        return (scene) => findDraft(matcher, scene);
    }
  }

  private newSet(): number {
    return this.sets++;
  }

  private addTerms(terms: string, source: TermSource, except?: ReadonlySet<string>): void {
    for (const term of splitTerms(terms)) if (!except?.has(term)) this.index.add(term, source);
  }

  /** The groups of a lexicon; its terms enter the index when it is first asked for. */
  private lexicon(id: string): readonly TermSource[] {
    const known = this.groups.get(id);
    if (known) return known;
    const lexicon = this.lexicons.get(id);
    const change = Object.hasOwn(this.changes, id) ? this.changes[id] : undefined;
    if (!lexicon && !change) throw new Error(`there is no lexicon "${id}"`);
    const except = new Set(change?.remove ?? []);
    const sources = [...(lexicon?.groups ?? []), ...(change?.add ?? [])].map((group) => {
      const { tier, lang, source } = group;
      const own: TermSource = {
        lexicon: id,
        affixes: group.affixes !== false,
        sets: [],
        ...(tier && { tier }),
        ...(lang && { lang }),
        ...(source && { source }),
      };
      this.addTerms(group.terms, own, except);
      if (group.respelled)
        for (const term of splitTerms(group.terms))
          if (!except.has(term)) for (const spelling of respellings(term)) this.index.add(spelling, own, term);
      return own;
    });
    this.groups.set(id, sources);
    return sources;
  }

  private terms(matcher: TermsMatcher): Find {
    const set = this.newSet();
    const ids = matcher.lexicon === undefined ? [] : typeof matcher.lexicon === 'string' ? [matcher.lexicon] : matcher.lexicon;
    for (const id of ids)
      for (const group of this.lexicon(id))
        if (!matcher.tiers || (group.tier && matcher.tiers.includes(group.tier))) group.sets.push(set);
    if (matcher.terms !== undefined) this.addTerms(matcher.terms, { affixes: matcher.affixes !== false, sets: [set] });
    const { written, affixes } = matcher;
    if (written === undefined && affixes !== false) return (scene) => scene.terms(set);
    return (scene) => {
      const hits = scene.terms(set);
      if (hits.length === 0) return hits;
      return hits.filter(
        (hit) => (affixes !== false || ((hit.term?.via ?? 0) & 1) === 0) && isWritten(scene.reading.text, hit, written),
      );
    };
  }

  private substitution(matcher: SubstitutionMatcher): Find {
    const set = this.newSet();
    const source: TermSource = { affixes: false, sets: [set] };
    for (const term of Object.keys(matcher.pairs)) this.index.add(term, source);
    return (scene) => {
      const hits = scene.terms(set);
      if (hits.length === 0) return hits;
      return hits.map((hit) => {
        const better = matcher.pairs[hit.term?.term.text ?? ''] ?? '';
        return {
          ...hit,
          kind: 'substitution' as const,
          replacement: inCaseOf(scene.reading.text.slice(hit.start, hit.end), better),
        };
      });
    };
  }

  private pattern(matcher: Matcher & { kind: 'pattern' }): Find {
    if (this.strict && !matcher.program) throw new Error(`the pattern "${matcher.pattern}" was not made linear`);
    const key = JSON.stringify(matcher);
    let pattern = this.patterns.get(key);
    if (!pattern) {
      const validator =
        matcher.validator === undefined
          ? undefined
          : Object.hasOwn(this.validators, matcher.validator)
            ? this.validators[matcher.validator]
            : undefined;
      if (matcher.validator !== undefined && !validator) throw new Error(`there is no validator "${matcher.validator}"`);
      pattern = compilePattern(matcher, this.patterns.size, validator);
      this.patterns.set(key, pattern);
    }
    const ready = pattern;
    return (scene) => findPattern(ready, scene);
  }
}

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

function isWritten(text: string, hit: Hit, written: TermsMatcher['written']): boolean {
  if (written === undefined) return true;
  const own = text.slice(hit.start, hit.end);
  if (written === 'capitals') return UPPER.test(own) && !LOWER.test(own);
  return UPPER.test([...own][0] ?? '');
}

/** Writes `better` in capitals or with a first capital, as the words it stands for. */
function inCaseOf(words: string, better: string): string {
  const first = [...words][0] ?? '';
  if (words.length > 1 && UPPER.test(words) && !LOWER.test(words)) return better.toUpperCase();
  return UPPER.test(first) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
