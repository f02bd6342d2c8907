import type { Knowledge } from './compile';
import type { Draft } from './draft';
import { DraftText, type PlacedLine } from './draft-text';
import type { Lexicon, TermGroup } from './lexicon';
import { type Reading, readingOf } from './line';
import { kinds } from './match';
import { Gates } from './match/gate';
import type { Node, Scene } from './match/hit';
import type { Builder, Kind } from './match/kind';
import type { Validator } from './match/pattern';
import type { Matcher } from './matcher';
import type { Audience, Level } from './model/model';
import type { Scorer } from './model/score';
import { CheckScene } from './scene';
import type { Needs } from './screen/needs';
import { Screen } from './screen/screen';
import { splitTerms } from './split-terms';
import { TermIndex, type TermSource } from './terms';
import { respellings } from './text/respell';

/** What a policy adds to a lexicon, and which of its terms it takes out. */
export interface LexiconChange {
  readonly add: readonly TermGroup[];
  readonly remove: readonly string[];
}

/** Turns matchers into nodes. Equal matchers become one node; all terms go into one index. Errors are thrown with one clear sentence. */
export class NodeBuilder implements Builder {
  readonly index = new TermIndex();
  readonly gates = new Gates((scene, meet) => this.hear(scene, meet));
  /** By content, and by identity where rules share a constant. */
  private readonly nodes = new Map<string, Node>();
  private readonly identical = new Map<Matcher, Node>();
  private readonly groups = new Map<string, readonly TermSource[]>();
  private readonly kinds: Readonly<Record<string, Pick<Kind<Matcher>, 'build'>>>;
  private readonly said: { readonly set: number; readonly head: string; readonly level: Level }[] = [];
  private sets = 0;
  private readonly screen = new Screen();
  /** By pattern. */
  private readonly patternSets: number[] = [];
  /** Of which patterns a line is read so, as bits. */
  private readonly readings = new Map<Reading, number[]>();
  strict = false;
  /** The latest other text that was asked about: several matchers ask of one comment, and it stays while its answer is written. */
  private other: { readonly draft: Draft; readonly scene: CheckScene } | undefined;

  constructor(
    private readonly lexicons: ReadonlyMap<string, Lexicon>,
    private readonly changes: Readonly<Record<string, LexiconChange>>,
    private readonly knowledge: Pick<Knowledge, 'validators' | 'facts' | 'scorer' | 'audience'>,
  ) {
    this.kinds = { ...kinds, ...knowledge.facts };
  }

  get size(): number {
    return this.nodes.size;
  }

  build(matcher: Matcher): Node {
    const same = this.identical.get(matcher);
    if (same) return same;
    const key = JSON.stringify(matcher);
    let node = this.nodes.get(key);
    if (!node) {
      const kind = Object.hasOwn(this.kinds, matcher.kind) ? this.kinds[matcher.kind] : undefined;
      if (!kind) throw new Error(`there is no matcher kind "${matcher.kind}"`);
      const made = kind.build(matcher, this);
      const { find, gate } = typeof made === 'function' ? { find: made, gate: undefined } : made;
      node = { id: this.nodes.size, matcher, gate, find };
      this.gates.add(node.id, gate);
      this.nodes.set(key, node);
    }
    this.identical.set(matcher, node);
    return node;
  }

  newSet(): number {
    return this.sets++;
  }

  newSaid(head: string, level: Level): number {
    this.said.push({ set: this.sets, head, level });
    return this.sets++;
  }

  /** What the lines may hold, and what the model has to say of the draft, opens the matchers that wait for it. */
  private hear(scene: Scene, meet: (set: number) => void): void {
    this.look(scene, meet);
    const { draft, reading } = scene;
    const scorer = this.said.length > 0 ? this.scorer() : undefined;
    if (!scorer) return;
    const { over } = scorer.says(reading, this.audience(draft));
    for (const { set, head, level } of this.said) if (over[level][scorer.headOf(head)] === 1) meet(set);
  }

  newPattern(on: Reading, needs: Needs | undefined): { readonly id: number; readonly set: number } {
    const id = this.screen.add(needs);
    const set = this.newSet();
    this.patternSets.push(set);
    const own = this.readings.get(on) ?? [];
    own[id >>> 5] = (own[id >>> 5] ?? 0) | (1 << (id & 31));
    this.readings.set(on, own);
    return { id, set };
  }

  private look({ reading }: Scene, meet: (set: number) => void): void {
    const any = new Uint32Array((this.patternSets.length + 31) >>> 5);
    for (const place of reading.written) {
      const open = this.openIn(place);
      for (let k = 0; k < any.length; k++) any[k] = (any[k] ?? 0) | (open[k] ?? 0);
    }
    for (let k = 0; k < any.length; k++)
      for (let rest = any[k] ?? 0; rest !== 0; rest &= rest - 1)
        meet(this.patternSets[k * 32 + 31 - Math.clz32(rest & -rest)] ?? 0);
  }

  /** The patterns that may find something in a line, as bits. */
  private openIn({ line }: PlacedLine): Uint32Array {
    if (line.lazy.open) return line.lazy.open;
    const all = new Uint32Array((this.patternSets.length + 31) >>> 5);
    let seen: { readonly text: string; readonly open: Uint32Array } | undefined;
    for (const [on, own] of this.readings) {
      const { text } = readingOf(line, on, this.index);
      // Most lines read the same in two ways.
      if (seen?.text !== text) seen = { text, open: this.screen.open(text) };
      for (let k = 0; k < all.length; k++) all[k] = (all[k] ?? 0) | ((seen.open[k] ?? 0) & (own[k] ?? 0));
    }
    line.lazy.open = all;
    return all;
  }

  addTerms(terms: string, source: TermSource): void {
    for (const term of splitTerms(terms)) this.index.add(term, source);
  }

  validator(name: string): Validator {
    const found = Object.hasOwn(this.knowledge.validators, name) ? this.knowledge.validators[name] : undefined;
    if (!found) throw new Error(`there is no validator "${name}"`);
    return found;
  }

  scorer(): Scorer | undefined {
    return this.knowledge.scorer();
  }

  audience(draft: Draft): Audience {
    return this.knowledge.audience(draft);
  }

  holds(node: Node, text: string, { draft }: Scene): boolean {
    if (this.other?.draft !== draft || this.other.scene.draft.text !== text) {
      const known = this.other?.scene.reading;
      const reading = known?.text === text ? known : new DraftText(text, this.index);
      const other: Draft = { ...draft, text, attachments: [] };
      this.other = { draft, scene: new CheckScene(other, reading, this.size, this.gates) };
    }
    return this.other.scene.hits(node).length > 0;
  }

  lexicon(id: string): readonly TermSource[] {
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
      for (const term of splitTerms(group.terms)) {
        if (except.has(term)) continue;
        this.index.add(term, own);
        if (group.respelled) for (const spelling of respellings(term)) this.index.add(spelling, own, term);
      }
      return own;
    });
    this.groups.set(id, sources);
    return sources;
  }
}
