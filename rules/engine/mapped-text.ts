import { readAs, turned } from './text/fold';

/** A text made from another: `starts[i]` and `ends[i]` are the range of the original that character `i` stands for. */
export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
}

/** A map of a map. */
export function through(outer: MappedText, inner: MappedText): MappedText {
  return {
    text: outer.text,
    starts: outer.starts?.map((at) => inner.starts?.[at] ?? at),
    ends: outer.ends?.map((at) => (at === 0 ? 0 : (inner.ends?.[at - 1] ?? at))),
  };
}

const OVERRIDE = '\u202e';
const DIRECTION = new Set(['\u202a', '\u202b', '\u202c', '\u202d', OVERRIDE]);
const SURROGATE = /[\ud800-\udfff]/;

export class MapBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private put(text: string, start: number, end: number): void {
    this.text += text;
    for (let k = 0; k < text.length; k++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** A word: letters map one to one where lengths agree, else each stands for the whole word. */
  word(folded: string, text: string, start: number, end: number): void {
    if (folded.length !== end - start || SURROGATE.test(text.slice(start, end))) {
      this.put(folded, start, end);
      return;
    }
    let at = start;
    for (const char of folded) {
      this.put(char, at, at + char.length);
      at += char.length;
    }
  }

  characters(text: string, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      if (!DIRECTION.has(text[at] ?? '')) this.put(text.slice(at, at + width), at, at + width);
      at += width;
    }
  }

  plain(text: string): void {
    for (let at = 0; at < text.length; ) {
      if (text[at] === OVERRIDE) {
        const close = text.indexOf('\u202c', at);
        const end = close < 0 ? text.length : close;
        // Each character stands for all of them: what is marked must be one stretch.
        for (const char of turned(text.slice(at + 1, end))) this.put(readAs(char.codePointAt(0) ?? 0), at, end);
        at = end;
        continue;
      }
      const code = text.codePointAt(at) ?? 0;
      const end = at + (code > 0xffff ? 2 : 1);
      const as = readAs(code);
      // What is not seen belongs to the character before it.
      if (as === '' && this.ends.length > 0) this.ends[this.ends.length - 1] = end;
      else this.put(as, at, end);
      at = end;
    }
  }

  done(): MappedText {
    return { text: this.text, starts: Int32Array.from(this.starts), ends: Int32Array.from(this.ends) };
  }
}
