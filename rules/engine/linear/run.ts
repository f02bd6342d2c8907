import { GUARD, type LinearProgram, MARK, MATCH, SET, SPLIT } from './program';

/** Ranges in the text; `mark` is the named group, where the expression has one and it took part. */
export interface LinearMatch {
  readonly start: number;
  readonly end: number;
  readonly mark: readonly [number, number] | undefined;
}

/** A finding of a policy's pattern is no longer than this, so that searching on after each costs a bounded time. */
const LONGEST_FOUND = 300;
const REMEMBERED = 500;

/** Membership of one set, by table for ASCII. */
class CharacterTest {
  private readonly ascii = new Uint8Array(128);
  private readonly others = new Map<number, boolean>();
  private readonly native: RegExp;
  private readonly single: string | undefined;

  constructor(source: string, ignoreCase: boolean) {
    this.native = new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u');
    for (let c = 0; c < 128; c++) this.ascii[c] = this.native.test(String.fromCharCode(c)) ? 1 : 0;
    // A source of one plain character means that character, unless case is ignored.
    if (!ignoreCase && /^[\w #@-]$/.test(source)) this.single = source;
  }

  /** The one ASCII letter, digit or sign that is in the set, where the set holds nothing else. */
  onlyCharacter(): string | undefined {
    return this.single;
  }

  has(codePoint: number): boolean {
    if (codePoint < 128) return this.ascii[codePoint] === 1;
    let known = this.others.get(codePoint);
    if (known === undefined) {
      if (this.others.size >= REMEMBERED) this.others.clear();
      known = this.native.test(String.fromCodePoint(codePoint));
      this.others.set(codePoint, known);
    }
    return known;
  }
}

/** Threads in order of preference, each instruction at most once. */
class Threads {
  readonly at: Int32Array;
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly place: Int32Array;
  size = 0;

  constructor(instructions: number) {
    this.at = new Int32Array(instructions);
    this.start = new Int32Array(instructions);
    this.from = new Int32Array(instructions);
    this.to = new Int32Array(instructions);
    this.place = new Int32Array(instructions);
  }

  has(instruction: number): boolean {
    const place = this.place[instruction] ?? 0;
    return place < this.size && this.at[place] === instruction;
  }

  push(instruction: number, start: number, from: number, to: number): void {
    const place = this.size++;
    this.place[instruction] = place;
    this.at[place] = instruction;
    this.start[place] = start;
    this.from[place] = from;
    this.to[place] = to;
  }
}

/** Runs a program: all threads side by side, one character at a time (Pike's way), so time is text × program. */
export class LinearMatcher {
  private readonly tests: readonly CharacterTest[];
  private readonly code: Int32Array;
  private now: Threads;
  private next: Threads;
  private text = '';
  /** ASCII characters with which a match can begin. */
  private readonly first = new Uint8Array(128);
  private readonly prefix: string;

  constructor(private readonly program: LinearProgram) {
    this.tests = program.sets.map((source) => new CharacterTest(source, program.ignoreCase));
    this.code = Int32Array.from(program.code);
    this.now = new Threads(this.code.length / 3);
    this.next = new Threads(this.code.length / 3);
    this.learnFirst(0, new Set());
    this.prefix = this.learnPrefix();
  }

  /** The letters every match begins with; a search for them is many times faster than a walk over the text. */
  private learnPrefix(): string {
    let prefix = '';
    for (let from = 0; ; ) {
      const [consuming, ...others] = this.consumingFrom(from);
      if (consuming === undefined || others.length > 0 || this.code[consuming * 3] !== SET) return prefix;
      const only = this.tests[this.code[consuming * 3 + 1] ?? 0]?.onlyCharacter();
      if (only === undefined || prefix.length > LONGEST_FOUND) return prefix;
      prefix += only;
      from = consuming + 1;
    }
  }

  /** The instructions that consume a character, or match, next after `first`. */
  private consumingFrom(first: number): Set<number> {
    const [seen, found] = [new Set<number>(), new Set<number>()];
    const open = [first];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const [what, a = 0, b = 0] = this.code.subarray(at * 3, at * 3 + 3);
      if (what === SPLIT) open.push(a, b);
      else if (what === GUARD || what === MARK) open.push(at + 1);
      else found.add(at);
    }
    return found;
  }

  private learnFirst(instruction: number, seen: Set<number>): void {
    if (seen.has(instruction)) return;
    seen.add(instruction);
    const [what, a = 0, b = 0] = this.code.subarray(instruction * 3, instruction * 3 + 3);
    if (what === SET) for (let c = 0; c < 128; c++) this.first[c] ||= this.tests[a]?.has(c) ? 1 : 0;
    else if (what === SPLIT) {
      this.learnFirst(a, seen);
      this.learnFirst(b, seen);
    } else if (what !== MATCH) this.learnFirst(instruction + 1, seen);
  }

  /** The next place where a match could begin. */
  private skip(text: string, from: number): number {
    if (this.prefix !== '') {
      const found = text.indexOf(this.prefix, from);
      return found < 0 ? text.length : found;
    }
    let at = from;
    while (at < text.length && text.charCodeAt(at) < 128 && this.first[text.charCodeAt(at)] === 0) at++;
    return at;
  }

  /** The leftmost match at or after `from`, preferred as a native expression would; never an empty one. */
  find(text: string, from: number): LinearMatch | undefined {
    this.text = text;
    this.now.size = 0;
    let found: LinearMatch | undefined;
    for (let at = from; at <= text.length; ) {
      if (!found && this.now.size === 0) {
        at = this.skip(text, at);
        if (at === text.length && this.prefix !== '') return undefined;
      }
      if (!found) this.add(this.now, 0, at, at, -1, -1);
      const { now, next } = this;
      if (now.size === 0 && found) break;
      const codePoint = text.codePointAt(at) ?? -1;
      const width = codePoint > 0xffff ? 2 : 1;
      next.size = 0;
      for (let k = 0; k < now.size; k++) {
        const instruction = now.at[k] ?? 0;
        const start = now.start[k] ?? 0;
        const what = this.code[instruction * 3];
        if (what === MATCH) {
          // An empty match is none; less preferred threads may still find something.
          if (at === start) continue;
          const [markStart, markEnd] = [now.from[k] ?? -1, now.to[k] ?? -1];
          found = { start, end: at, mark: markStart >= 0 && markEnd >= markStart ? [markStart, markEnd] : undefined };
          break;
        }
        if (what !== SET || codePoint < 0 || at + width - start > LONGEST_FOUND) continue;
        if (this.tests[this.code[instruction * 3 + 1] ?? 0]?.has(codePoint))
          this.add(next, instruction + 1, at + width, start, now.from[k] ?? -1, now.to[k] ?? -1);
      }
      this.now = next;
      this.next = now;
      at += width;
    }
    return found;
  }

  /** Follows everything that consumes nothing, in order of preference. */
  private add(threads: Threads, first: number, at: number, start: number, from: number, to: number): void {
    const stack = [first, from, to];
    while (stack.length > 0) {
      const end = stack.pop() ?? -1;
      const begin = stack.pop() ?? -1;
      const instruction = stack.pop() ?? 0;
      if (threads.has(instruction)) continue;
      threads.push(instruction, start, begin, end);
      const a = this.code[instruction * 3 + 1] ?? 0;
      switch (this.code[instruction * 3]) {
        case SPLIT:
          stack.push(this.code[instruction * 3 + 2] ?? 0, begin, end, a, begin, end);
          break;
        case GUARD:
          if (this.holds(a, at)) stack.push(instruction + 1, begin, end);
          break;
        case MARK:
          stack.push(instruction + 1, a === 0 ? at : begin, a === 0 ? end : at);
          break;
      }
    }
  }

  private holds(guard: number, at: number): boolean {
    const { side, negate, sets, edge } = this.program.guards[guard] ?? { side: 'after', negate: false, sets: [], edge: false };
    const { text } = this;
    if (side === 'before' ? at === 0 : at === text.length) return edge !== negate;
    const codePoint = side === 'after' ? (text.codePointAt(at) ?? 0) : codePointBefore(text, at);
    return sets.some((set) => this.tests[set]?.has(codePoint)) !== negate;
  }
}

function codePointBefore(text: string, at: number): number {
  const whole = at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
  return whole > 0xffff ? whole : text.charCodeAt(at - 1);
}
