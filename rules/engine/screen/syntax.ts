/** A reader of regular expressions that knows no more than what a text must hold for them; what it does not know, it says. */

/** What a part of an expression stands for. */
export type Part =
  /** One of a few characters of ASCII, small. */
  | { readonly is: 'one of'; readonly chars: readonly string[]; readonly digits: number }
  /** Some character, or some text. */
  | { readonly is: 'any'; readonly digits: number }
  /** Alternatives, each a row of parts; `apart` where they are looked at beside the place and not consumed. */
  | { readonly is: 'group'; readonly of: readonly (readonly Part[])[]; readonly apart: boolean }
  | { readonly is: 'repeat'; readonly of: Part; readonly min: number; readonly max: number }
  /** Says nothing that a text must hold. */
  | { readonly is: 'nothing' };

const NOTHING: Part = { is: 'nothing' };
const ANY: Part = { is: 'any', digits: 0 };
const DIGIT: Part = { is: 'any', digits: 1 };
const MOST_CHARS = 6;
const GROUP = /\((?:\?(?:(<?[=!])|:|<[A-Za-z]\w*>))?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|c[a-z]|\d+|[\s\S])/iy;
const CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;

const isDigit = (char: string) => char >= '0' && char <= '9';
const oneOf = (chars: readonly string[]): Part => {
  const small = [...new Set(chars.map((char) => char.toLowerCase()))];
  if (small.some((char) => char.length !== 1 || char > '\x7f')) return ANY;
  const digits = small.every(isDigit) ? 1 : 0;
  return small.length > MOST_CHARS ? { is: 'any', digits } : { is: 'one of', chars: small, digits };
};

/** Most of an expression are letters that stand for themselves. */
const literals = new Map<string, Part>();

function literal(char: string): Part {
  let known = literals.get(char);
  if (!known) {
    known = oneOf([char]);
    literals.set(char, known);
  }
  return known;
}

/** Undefined where the expression has something that is not known here. */
export function readExpression(source: string): Part | undefined {
  return new Reader(source).whole();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  whole(): Part | undefined {
    const of = this.alternatives();
    return of && this.at === this.source.length ? { is: 'group', of, apart: false } : undefined;
  }

  private take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.source);
    if (found) this.at = form.lastIndex;
    return found ?? undefined;
  }

  private alternatives(): Part[][] | undefined {
    const all: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at++;
        all.push([]);
        continue;
      }
      const part = this.atom();
      if (!part) return undefined;
      all[all.length - 1]?.push(this.repeated(part));
    }
    return all;
  }

  private repeated(part: Part): Part {
    if (!'*+?{'.includes(this.source[this.at] ?? '|')) return part;
    const found = this.take(QUANTIFIER);
    if (!found) return part;
    const [, sign, least, more, most] = found;
    const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const max =
      sign === '?' ? 1 : sign !== undefined || (more && most === '') ? Number.POSITIVE_INFINITY : more ? Number(most) : min;
    return { is: 'repeat', of: part, min, max };
  }

  private atom(): Part | undefined {
    const char = this.source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') {
      const found = this.take(CLASS);
      return found && classOf(found[0].slice(1, -1));
    }
    if (char === '\\') {
      const found = this.take(ESCAPE);
      return found && escapeOf(found[0]);
    }
    if (char === '*' || char === '+' || char === '?' || char === '{') return undefined;
    this.at++;
    return char === '^' || char === '$' ? NOTHING : char === '.' ? ANY : literal(char);
  }

  private group(): Part | undefined {
    const found = this.take(GROUP);
    if (!found || this.source[this.at] === '?') return undefined;
    const of = this.alternatives();
    if (!of || this.source[this.at] !== ')') return undefined;
    this.at++;
    const look = found[1];
    return look?.endsWith('!') ? NOTHING : { is: 'group', of, apart: look !== undefined };
  }
}

function escapeOf(written: string): Part {
  const name = written[1] ?? '';
  if (name === 'd') return DIGIT;
  if (name === 'b' || name === 'B') return NOTHING;
  return /[A-Za-z0-9]/.test(name) ? ANY : literal(name);
}

function classOf(content: string): Part {
  if (content === '\\d' || content === '0-9') return DIGIT;
  if (/^\d-\d$/.test(content)) return DIGIT;
  if (content.startsWith('^') || /\\[A-Za-z0-9]|(?!^)-(?!$)/.test(content)) return ANY;
  return oneOf([...content.replace(/\\(.)/g, '$1')]);
}
