import type { Lang, Tier } from './lexicon';
import { Recent } from './recent';
import { stems } from './text/affix';
import { classOf, EMOJI } from './text/chars';
import { foldCharacters, isFlag, isRegional } from './text/fold';
import { tokenise } from './text/tokens';
import { AFFIX, foldWord, LEET, REPEAT, spellings } from './text/words';

/** Where a term comes from; shared by all terms of one group. */
export interface TermSource {
  readonly lexicon?: string;
  readonly tier?: Tier;
  readonly lang?: Lang;
  readonly source?: string;
  readonly affixes: boolean;
  /** The sets this group belongs to; filled while rules are compiled. */
  readonly sets: number[];
}

export interface Term {
  readonly text: string;
  readonly source: TermSource;
}

/** A step in the trie of terms; the keys are numbers of words. */
export interface TermNode {
  terms: Term[];
  next: Map<number, TermNode> | undefined;
}

/** What is known of one spelling: its standard reading, and the words of the vocabulary it may stand for. */
export interface WordInfo {
  readonly folded: string;
  /** Letters that have case, and capitals among them. */
  readonly cased: number;
  readonly capitals: number;
  readonly words: readonly number[];
  /** How each of `words` was reached. */
  readonly via: readonly number[];
}

/** Handles, hashtags, links and figures keep their signs. */
const NOT_A_WORD = /^[#@＃]|[./:]/;
/** What a star may stand for, and how many of them a word may have. */
const VOWELS = [...'aiueo'];
const MOST_STARS = 3;
/** More than the different words of the longest post. */
const MOST_WORDS = 5000;
const MOST_TAGS = 500;
const NOTHING: readonly number[] = [];
const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/**
 * All terms of all lexicons and rules in one trie over words, and a bounded cache from spelling to words, so that the cost
 * of a text does not depend on the number of terms.
 */
export class TermIndex {
  private readonly vocabulary = new Map<string, number>();
  private readonly roots: (TermNode | undefined)[] = [];
  private readonly cache = new Recent<WordInfo>(MOST_WORDS);
  private readonly tags = new Recent<readonly number[]>(MOST_TAGS);

  /** Adds one term; a term without a word in it is ignored. `term`: the standard spelling, where `text` is another one. */
  add(text: string, source: TermSource, term = text): void {
    const words = termWords(text);
    if (words.length === 0) return;
    const ids = words.map((word) => this.number(word));
    let node = this.roots[ids[0] ?? 0];
    if (!node) {
      node = { terms: [], next: undefined };
      this.roots[ids[0] ?? 0] = node;
    }
    for (const id of ids.slice(1)) {
      node.next ??= new Map();
      let child = node.next.get(id);
      if (!child) {
        child = { terms: [], next: undefined };
        node.next.set(id, child);
      }
      node = child;
    }
    if (!node.terms.some((one) => one.text === term && one.source === source)) node.terms.push({ text: term, source });
    this.cache.clear();
  }

  private number(word: string): number {
    let id = this.vocabulary.get(word);
    if (id === undefined) {
      id = this.vocabulary.size;
      this.vocabulary.set(word, id);
      this.roots.push(undefined);
    }
    return id;
  }

  /** Is this exact spelling a word of some term? */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  root(word: number): TermNode | undefined {
    return this.roots[word];
  }

  /** What a word as written stands for. `raw` is one token of the text. */
  word(raw: string): WordInfo {
    const known = this.cache.get(raw);
    if (known) return known;
    const own = unshared(raw);
    const info = this.read(own);
    this.cache.set(own, info);
    return info;
  }

  private read(raw: string): WordInfo {
    const folded = isEmoji(raw) ? raw : NOT_A_WORD.test(raw) ? foldCharacters(raw) : foldWord(raw);
    let words: number[] | undefined;
    let via: number[] | undefined;
    const look = (spelling: string, how: number) => {
      const id = this.vocabulary.get(spelling);
      if (id === undefined) return;
      words ??= [];
      via ??= [];
      if (words.includes(id)) return;
      words.push(id);
      via.push(how);
    };
    const forms: [string, number][] = [];
    spellings(raw, (spelling, how) => {
      if (spelling.length === 0 || forms.some(([form]) => form === spelling)) return;
      forms.push([spelling, how]);
      look(spelling, how);
    });
    for (const [form, how] of forms) for (const stem of stems(form)) look(stem, how | AFFIX);
    const capitals = raw.match(CAPITAL)?.length ?? 0;
    return { folded, cased: capitals + (raw.match(SMALL)?.length ?? 0), capitals, words: words ?? NOTHING, via: via ?? NOTHING };
  }

  /** Words of the vocabulary that several pieces may spell together; affixed readings only where `affixes`. */
  joined(pieces: string, affixes: boolean): WordInfo | undefined {
    const fits = ({ words, via }: WordInfo) => words.length > 0 && via.some((how) => affixes || (how & ~(LEET | REPEAT)) === 0);
    const stars = pieces.split('*').length - 1;
    if (stars === 0) {
      const info = this.word(pieces);
      return fits(info) ? info : undefined;
    }
    if (stars > MOST_STARS) return undefined;
    let tries = [pieces];
    for (let k = 0; k < stars; k++) tries = tries.flatMap((text) => VOWELS.map((vowel) => text.replace('*', vowel)));
    const found = tries.map((text) => this.word(text)).filter(fits);
    const [first] = found;
    return first && { ...first, words: found.flatMap(({ words }) => words), via: found.flatMap(({ via }) => via) };
  }

  /** Ends of the words inside a hashtag (without `#`), offsets into it; empty when it cannot be told apart. */
  tagParts(tag: string): readonly number[] {
    let ends = this.tags.get(tag);
    if (!ends) {
      ends =
        tag.length > 60
          ? NOTHING
          : splitTag(tag, (word) => this.vocabulary.has(word) || stems(word).some((stem) => this.vocabulary.has(stem)));
      this.tags.set(unshared(tag), ends);
    }
    return ends;
  }
}

const isEmoji = (raw: string) => {
  const first = raw.codePointAt(0) ?? 0;
  return first > 127 && classOf(first) === EMOJI && (!isRegional(first) || isFlag(raw));
};

/** Nothing to fold, no doubled word to keep together. */
const PLAIN = /^[a-z ]+$/;

/** A copy of a word: engines let a longer slice share, and so keep alive, the whole text it was cut from. */
const unshared = (word: string): string => (word.length > 12 ? ` ${word}`.slice(1) : word);

/** The words of a term as the vocabulary spells them: folded characters, but not read as slang. */
function termWords(term: string): string[] {
  const text = term.trim();
  if (PLAIN.test(text)) return text.split(/ +/);
  const tokens = tokenise(text);
  return tokens.starts.map((start, i) => {
    let spelling = '';
    spellings(text.slice(start, tokens.ends[i]), (form) => {
      spelling ||= form;
    });
    return spelling.replace(/['’`]/g, '');
  });
}

const CAPITALS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

function splitTag(tag: string, known: (word: string) => boolean): readonly number[] {
  const bySign: number[] = [];
  let camel = 0;
  for (const found of tag.matchAll(CAPITALS)) {
    bySign.push((found.index ?? 0) + found[0].length);
    camel++;
  }
  if (camel > 1) return bySign;
  const word = tag.toLowerCase();
  if (word.length !== tag.length || known(word)) return [word.length];
  const tail = (least: number) => {
    for (let start = 3; word.length - start >= least; start++) if (known(word.slice(start))) return [start, word.length];
    return [word.length];
  };
  // Whole words of the vocabulary from left to right, the longest first; a rest of three letters or more may be unknown.
  const ends: number[] = [];
  let at = 0;
  while (at < word.length) {
    let end = word.length;
    while (end - at >= (at === 0 ? 4 : 3) && !known(word.slice(at, end))) end--;
    if (end - at < (at === 0 ? 4 : 3)) break;
    ends.push(end);
    at = end;
  }
  if (at === 0) return tail(5);
  if (at < word.length) ends.push(word.length);
  return ends;
}
