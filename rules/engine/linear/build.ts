import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Text } from '../types';
import { GUARD, type Guard, type LinearProgram, MARK, MATCH, SET, SPLIT } from './program';
import { canBeEmpty, neighbours } from './syntax';

export type BuildResult = { readonly ok: true; readonly program: LinearProgram } | { readonly ok: false; readonly problem: Text };

/** Instructions a program may have; a counted repeat is written out, so this bounds counts as well. */
const MOST_INSTRUCTIONS = 2000;
const MOST_LENGTH = 2000;

class Refusal extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

const refuse = (id: string, en: string): never => {
  throw new Refusal({ id, en });
};

/**
 * Makes an expression into a program, or says in one sentence why it cannot be. Refused: what cannot run in linear time
 * (back references, look-around beyond one neighbouring character, huge counts) and what is not a regular expression.
 */
export function buildLinear(pattern: string, flags = ''): BuildResult {
  try {
    if (pattern.length > MOST_LENGTH)
      refuse(
        `Pola lebih panjang dari ${MOST_LENGTH} karakter; pecah menjadi beberapa pola.`,
        `The pattern is longer than ${MOST_LENGTH} characters; split it.`,
      );
    const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    return { ok: true, program: new Builder(flags.includes('i')).run(parsed) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.text };
    const reason =
      error instanceof Error ? error.message.replace(/^Invalid regular expression: (\/.*\/\w*: )?/s, '') : String(error);
    return {
      ok: false,
      problem: {
        id: `Pola bukan ekspresi reguler yang sah (${reason}).`,
        en: `The pattern is not a valid regular expression (${reason}).`,
      },
    };
  }
}

class Builder {
  private readonly sets: string[] = [];
  private readonly guards: Guard[] = [];
  private readonly code: number[] = [];

  constructor(private readonly ignoreCase: boolean) {}

  run(pattern: AST.Pattern): LinearProgram {
    this.alternatives(pattern.alternatives);
    this.emit(MATCH);
    return { sets: this.sets, guards: this.guards, code: this.code, ignoreCase: this.ignoreCase };
  }

  private get here(): number {
    return this.code.length / 3;
  }

  private emit(what: number, a = 0, b = 0): number {
    const at = this.here;
    if (at >= MOST_INSTRUCTIONS)
      refuse(
        'Pola terlalu besar; kurangi jumlah pengulangan seperti {1000}.',
        'The pattern is too large; use smaller counts than {1000}.',
      );
    this.code.push(what, a, b);
    return at;
  }

  private patch(at: number, side: 1 | 2, to: number): void {
    this.code[at * 3 + side] = to;
  }

  private set(source: string): number {
    const known = this.sets.indexOf(source);
    return known >= 0 ? known : this.sets.push(source) - 1;
  }

  private guard(guard: Guard): number {
    return this.guards.push(guard) - 1;
  }

  /** Preferred first; every alternative but the last jumps past the others when it is through. */
  private alternatives(list: readonly AST.Alternative[]): void {
    const ends: number[] = [];
    list.forEach((alternative, i) => {
      const split = i < list.length - 1 ? this.emit(SPLIT) : undefined;
      if (split !== undefined) this.patch(split, 1, this.here);
      for (const element of alternative.elements) this.element(element);
      if (split === undefined) return;
      ends.push(this.emit(SPLIT));
      this.patch(split, 2, this.here);
    });
    for (const end of ends) {
      this.patch(end, 1, this.here);
      this.patch(end, 2, this.here);
    }
  }

  private element(element: AST.Element): void {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        this.emit(SET, this.set(element.raw));
        return;
      case 'Group':
        if (element.modifiers)
          refuse(
            `Bagian "${element.raw}" memakai (?i:…), yang tidak didukung.`,
            `"${element.raw}" uses (?i:…), which is not supported.`,
          );
        this.alternatives(element.alternatives);
        return;
      case 'CapturingGroup':
        this.capture(element);
        return;
      case 'Quantifier':
        this.repeat(element);
        return;
      case 'Assertion':
        this.assertion(element);
        return;
      case 'Backreference':
        refuse(
          `Rujukan balik "${element.raw}" tidak didukung; tulis ulang bagian itu.`,
          `The back reference "${element.raw}" is not supported; write the part out.`,
        );
        return;
      default:
        refuse(`Bagian "${element.raw}" tidak didukung.`, `"${element.raw}" is not supported.`);
    }
  }

  private capture(group: AST.CapturingGroup): void {
    const marks = group.name === 'mark';
    if (marks) this.emit(MARK, 0);
    this.alternatives(group.alternatives);
    if (marks) this.emit(MARK, 1);
  }

  private repeat({ element, min, max, greedy, raw }: AST.Quantifier): void {
    if (max > min && canBeEmpty(element))
      refuse(
        `Pengulangan "${raw}" mengulang bagian yang boleh kosong; jadikan bagian itu wajib.`,
        `"${raw}" repeats a part that may be empty; make that part required.`,
      );
    for (let k = 0; k < min; k++) this.element(element);
    const prefer = (split: number, inside: number, outside: number) => {
      this.patch(split, greedy ? 1 : 2, inside);
      this.patch(split, greedy ? 2 : 1, outside);
    };
    if (max === Number.POSITIVE_INFINITY) {
      const split = this.emit(SPLIT);
      this.element(element);
      this.emit(SPLIT, split, split);
      prefer(split, split + 1, this.here);
      return;
    }
    const splits: number[] = [];
    for (let k = min; k < max; k++) {
      splits.push(this.emit(SPLIT));
      this.element(element);
    }
    for (const split of splits) prefer(split, split + 1, this.here);
  }

  private assertion(assertion: AST.Assertion): void {
    switch (assertion.kind) {
      case 'start':
        this.emit(GUARD, this.guard({ side: 'before', negate: false, sets: [], edge: true }));
        return;
      case 'end':
        this.emit(GUARD, this.guard({ side: 'after', negate: false, sets: [], edge: true }));
        return;
      case 'word':
        this.wordEdge(assertion.negate);
        return;
      default: {
        const sides = neighbours(assertion.alternatives, assertion.kind === 'lookahead' ? 'end' : 'start');
        if (!sides)
          refuse(
            `Bagian "${assertion.raw}" melihat lebih dari satu karakter di sekitarnya; pakai satu karakter saja, misalnya (?!\\d).`,
            `"${assertion.raw}" looks at more than one neighbouring character; use one only, as in (?!\\d).`,
          );
        else
          this.emit(
            GUARD,
            this.guard({
              side: assertion.kind === 'lookahead' ? 'after' : 'before',
              negate: assertion.negate,
              sets: sides.sets.map((raw) => this.set(raw)),
              edge: sides.edge,
            }),
          );
      }
    }
  }

  /** A word on one side and none on the other (`\b`), or the same on both (`\B`). */
  private wordEdge(negate: boolean): void {
    const word = this.set('\\w');
    const is = (side: Guard['side'], wanted: boolean) => this.guard({ side, negate: !wanted, sets: [word], edge: false });
    const split = this.emit(SPLIT);
    this.patch(split, 1, this.here);
    this.emit(GUARD, is('before', true));
    this.emit(GUARD, is('after', negate));
    const over = this.emit(SPLIT);
    this.patch(split, 2, this.here);
    this.emit(GUARD, is('before', false));
    this.emit(GUARD, is('after', !negate));
    this.patch(over, 1, this.here);
    this.patch(over, 2, this.here);
  }
}
