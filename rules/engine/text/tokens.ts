import { classOf, DIGIT, EMOJI, IGNORED, LETTER, SPACE, table } from './chars';
import { GLUE, isRegional, readAs } from './fold';
import { EMAIL, HOST, linkAt, SCHEME } from './links';
import { HANDLE, HASHTAG, LINK, MOJI, NUMBER, type Tokens, WORD } from './token';

const ABBREVIATION =
  /^(?:jl|jln|no|dr|drs|dra|ir|h|hj|prof|pt|cv|tbk|sdr|sdri|tgl|hlm|bpk|yth|kab|kec|kel|ds|st|rt|rw|ust|kh|tn|ny|nn|dll|dsb|dst|vs|a|b|c|d|e|i|m|n|s|an|mr|mrs|kol|letkol|mayjen|brigjen|jend|serka|sertu|kapt|lettu|letda|ps)$/i;
const REGIONAL_RUN = /[\u{1f1e6}-\u{1f1ff}](?:[\p{Default_Ignorable_Code_Point}]*[\u{1f1e6}-\u{1f1ff}])*/uy;
const FLAGS = /^\p{RGI_Emoji_Flag_Sequence}+$/v;
const APOSTROPHE = new Set(["'", '’', '`', 'ʼ']);

/** Splits one line into tokens and sentences, in one pass. Every offset lies between whole characters. */
export function tokenise(line: string): Tokens {
  const out: Tokens = {
    starts: [],
    ends: [],
    kinds: [],
    sentences: [],
    sentenceStarts: [0],
    sentenceEnds: [],
    asks: [],
    pieces: false,
  };
  new Scanner(line, out).run();
  return out;
}

class Scanner {
  private at = 0;
  private sentence = 0;
  /** A sentence has ended; the next token starts another. */
  private ended = false;
  private asking = false;
  /** The end of the row of flags that is being read. */
  private flagsUntil = 0;

  constructor(
    private readonly line: string,
    private readonly out: Tokens,
  ) {}

  run(): void {
    const { line, out } = this;
    while (this.at < line.length) {
      const c = this.class(this.at);
      if (c === LETTER || c === DIGIT) this.word(c);
      else if (c === EMOJI) this.emoji();
      else if (c === SPACE) this.at++;
      else this.sign();
    }
    out.sentenceEnds.push(line.length);
    out.asks.push(this.asking);
  }

  private class(at: number): number {
    const unit = this.line.charCodeAt(at);
    if (unit < 128) return table[unit] ?? 0;
    return unit >= 0xd800 && unit <= 0xdbff ? classOf(this.line.codePointAt(at) ?? unit) : classOf(unit);
  }

  private width(at: number): number {
    return (this.line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }

  private push(start: number, end: number, kind: number): void {
    const { out } = this;
    if (this.ended) {
      const previous = out.ends[out.ends.length - 1] ?? 0;
      let cut = previous;
      // The closing signs belong to the sentence that ended, blanks to none.
      while (cut < start && this.class(cut) !== SPACE) cut++;
      out.sentenceEnds.push(cut);
      out.asks.push(this.asking);
      out.sentenceStarts.push(start);
      this.sentence++;
      this.ended = false;
      this.asking = false;
    }
    const last = out.ends.length - 1;
    if (last >= 0) {
      const gap = start - (out.ends[last] ?? 0);
      if (gap === 0) out.pieces = true;
      else if (gap === 1) {
        const between = readAs(this.line.charCodeAt(start - 1));
        const short = this.mayBeOneLetter(start, end) || this.mayBeOneLetter(out.starts[last] ?? 0, out.ends[last] ?? 0);
        if (between === ' ' ? short : GLUE.includes(between)) out.pieces = true;
      }
    }
    out.starts.push(start);
    out.ends.push(end);
    out.kinds.push(kind);
    out.sentences.push(this.sentence);
    this.at = end;
  }

  /** One letter of the text may be two units, and have marks. */
  private mayBeOneLetter(start: number, end: number): boolean {
    return end - start === 1 || (end - start < 5 && this.line.charCodeAt(end - 1) > 127);
  }

  /** Scans on while letters, digits and marks follow. */
  private spell(from: number): { end: number; letters: boolean } {
    const { line } = this;
    let at = from;
    let end = from;
    let letters = false;
    while (at < line.length) {
      const unit = line.charCodeAt(at);
      if (unit < 128) {
        const known = table[unit];
        if (known === LETTER || known === DIGIT) {
          letters ||= known === LETTER;
          end = ++at;
          continue;
        }
      }
      const c = this.class(at);
      if (c === LETTER || c === DIGIT) {
        letters ||= c === LETTER;
        at += this.width(at);
        end = at;
      } else if (c === IGNORED) at += this.width(at);
      else if (letters && APOSTROPHE.has(line[at] ?? '') && this.joins(at + 1)) at++;
      else break;
    }
    // Marks after the last letter belong to it, a zero-width blank at the end does no harm either.
    return { end: at > end && this.class(end) === IGNORED ? at : end, letters };
  }

  private word(first: number): void {
    const { line } = this;
    const start = this.at;
    let { end, letters } = this.spell(start);
    const next = line[end] ?? '';
    if (next === ':' && line.startsWith('//', end + 1)) {
      if (this.link(SCHEME, start)) return;
    } else if ((next === '.' || next === '@' || next === '-' || next === '_' || next === '+') && this.joins(end + 1)) {
      if (this.link(EMAIL, start) || this.link(HOST, start)) return;
    }
    if (!letters && first === DIGIT) {
      while ((line[end] === '.' || line[end] === ',' || line[end] === ':') && this.class(end + 1) === DIGIT) {
        const more = this.spell(end + 1);
        if (more.letters) break;
        end = more.end;
      }
    } else if (next === '-' && this.class(end + 1) === LETTER) {
      const second = this.spell(end + 1);
      if (reduplicates(line.slice(start, end), line.slice(end + 1, second.end))) end = second.end;
    }
    this.push(start, end, letters ? WORD : NUMBER);
  }

  private joins(at: number): boolean {
    const c = at < this.line.length ? this.class(at) : SPACE;
    return c === LETTER || c === DIGIT;
  }

  private link(pattern: RegExp, start: number): boolean {
    const text = linkAt(pattern, this.line, start);
    if (text === undefined) return false;
    this.push(start, start + text.length, LINK);
    return true;
  }

  private emoji(): void {
    const { line } = this;
    const start = this.at;
    if (this.regional()) return;
    let at = start + this.width(start);
    // Joiners, variation selectors and skin tones belong to the emoji before them.
    for (;;) {
      const code = line.codePointAt(at) ?? 0;
      if (code === 0x200d && this.class(at + 1) === EMOJI) at += 1 + this.width(at + 1);
      else if (code === 0xfe0f || code === 0x20e3) at++;
      else if (code >= 0x1f3fb && code <= 0x1f3ff) at += 2;
      else if (isRegional(code) && isRegional(line.codePointAt(start) ?? 0) && at === start + 2) at += 2;
      else break;
    }
    this.push(start, at, MOJI);
  }

  /** Regional letters in pairs are flags; in any other number, or with something hidden between them, they spell a word. */
  private regional(): boolean {
    const { line } = this;
    if (this.at < this.flagsUntil) return false;
    REGIONAL_RUN.lastIndex = this.at;
    const run = REGIONAL_RUN.exec(line)?.[0];
    if (run === undefined) return false;
    if (FLAGS.test(run)) {
      this.flagsUntil = this.at + run.length;
      return false;
    }
    this.push(this.at, this.at + run.length, WORD);
    return true;
  }

  private sign(): void {
    const { line, out } = this;
    const start = this.at;
    const sign = line[start] ?? '';
    if ((sign === '#' || sign === '@' || sign === '＃') && this.joins(start + 1) && out.ends[out.ends.length - 1] !== start) {
      let at = start + 1;
      for (;;) {
        const { end } = this.spell(at);
        if (end === at && line[at] !== '_') break;
        at = end === at ? at + 1 : end;
        if (sign === '@' && line[at] === '.' && this.joins(at + 1)) at++;
      }
      this.push(start, at, sign === '@' ? HANDLE : HASHTAG);
      return;
    }
    if (sign === '!' || sign === '?' || sign === '…' || (sign === '.' && this.stops(start))) {
      const after = line[start + 1];
      this.asking ||= sign === '?' && out.ends.length > 0;
      if (after === undefined || !this.joins(start + 1)) this.ended = out.ends.length > 0;
    }
    this.at = start + this.width(start);
  }

  /** A full stop that ends a sentence: blank after it, no abbreviation before it. */
  private stops(at: number): boolean {
    const { out, line } = this;
    const after = line[at + 1];
    if (after !== undefined && this.joins(at + 1)) return false;
    const last = out.ends.length - 1;
    if (last < 0 || out.ends[last] !== at) return true;
    return !ABBREVIATION.test(line.slice(out.starts[last], at));
  }
}

/** `hati-hati`, `bodoh-bodohkan`, `tergila-gila`: one word. */
function reduplicates(first: string, second: string): boolean {
  if (first.length < 2 || second.length < 2) return false;
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  return b.startsWith(a) || a.endsWith(b);
}
