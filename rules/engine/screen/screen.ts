/**
 * Which of many expressions a text may hold something for. The text is gone through once, whatever their number: only the runs that
 * stand in it lead to the expressions that need them.
 */
import type { Need, Needs } from './needs';
import { BITS, bitOf, LONGEST, noteOf } from './sight';

/** Bit by bit. */
const has = (bits: Uint32Array, bit: number): boolean => ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

export class Screen {
  /** Runs that some word begins with, as bits. */
  private readonly wanted = new Uint32Array(BITS / 32);
  /** By such a run: expression, list and rest of each word, one after the other: expression × 4 + list, number of further bits, these. */
  private readonly words = new Map<number, number[]>();
  /** By expression: the bits of its lists, and the digits it needs. */
  private readonly full: number[] = [];
  private readonly digits: number[] = [];
  /** Those that no word of a text leads to. */
  private readonly wordless: number[] = [];
  private readonly bits = new Uint32Array(BITS / 32);

  /** Expressions are numbered from 0; undefined needs nothing. */
  add(needs: Needs | undefined): number {
    const id = this.full.length;
    const lists = needs?.lists ?? [];
    this.full.push(2 ** lists.length - 1);
    this.digits.push(needs?.digits ?? 0);
    if (lists.length === 0) this.wordless.push(id);
    lists.forEach((list, k) => {
      for (const need of list) this.want(need, id * 4 + k);
    });
    return id;
  }

  private want([first = 0, ...others]: Need, of: number): void {
    this.wanted[first >>> 5] = (this.wanted[first >>> 5] ?? 0) | (1 << (first & 31));
    let words = this.words.get(first);
    if (!words) {
      words = [];
      this.words.set(first, words);
    }
    words.push(of, others.length, ...others);
  }

  /** Those that may find something in the text, as bits. */
  open(text: string): Uint32Array {
    const { bits, wanted } = this;
    bits.fill(0);
    const met = new Uint8Array(this.full.length);
    const found: number[] = [];
    let digits = 0;
    let run = 0;
    for (let at = 0; at < text.length; at++) {
      const note = noteOf(text.charCodeAt(at));
      if (note >= 48 && note <= 57) digits++;
      run = (run << 8) | note;
      for (let length = 1, mask = 0xff; length <= LONGEST; length++, mask = (mask << 8) | 0xff) {
        const bit = bitOf(run & mask, length);
        const before = bits[bit >>> 5] ?? 0;
        const one = 1 << (bit & 31);
        if ((before & one) !== 0) continue;
        bits[bit >>> 5] = before | one;
        if (((wanted[bit >>> 5] ?? 0) & one) !== 0) found.push(bit);
      }
    }
    const open = new Uint32Array((this.full.length + 31) >>> 5);
    const admit = (id: number) => {
      if (met[id] === this.full[id] && digits >= (this.digits[id] ?? 0))
        open[id >>> 5] = (open[id >>> 5] ?? 0) | (1 << (id & 31));
    };
    for (const id of this.wordless) admit(id);
    for (const bit of found) {
      const words = this.words.get(bit) ?? [];
      for (let at = 0; at < words.length; ) {
        const of = words[at] ?? 0;
        const end = at + 2 + (words[at + 1] ?? 0);
        for (at += 2; at < end && has(bits, words[at] ?? 0); at++);
        if (at === end) {
          const id = of >>> 2;
          met[id] = (met[id] ?? 0) | (1 << (of & 3));
          admit(id);
        }
        at = end;
      }
    }
    return open;
  }
}
