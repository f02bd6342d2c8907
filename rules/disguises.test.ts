import { describe, expect, it } from 'vitest';
import { check, compile } from './engine';
import { knowledge, written as rules } from './index';

const ruleset = compile({ rules, ...knowledge });

/** The words that `etika/kata-kasar` marks in a text. */
function marked(text: string): string[] {
  const { findings } = check(
    { text, site: 'facebook', surface: 'post', account: { standing: 'assigned', kind: 'official' }, attachments: [] },
    ruleset,
  );
  return findings.filter(({ rule }) => rule === 'etika/kata-kasar').map(({ start, end }) => text.slice(start, end));
}

const WORDS = ['bangsat', 'goblok', 'tolol', 'kontol', 'memek', 'ngentot', 'jancok', 'bajingan', 'keparat'];
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', g: '9' };
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', k: 'к' };
const each = (word: string, change: (letter: string, i: number) => string) => [...word].map(change).join('');
const vowel = /[aiueo]/;

const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  capitals: (word) => word.toUpperCase(),
  'mixed capitals': (word) => each(word, (letter, i) => (i % 2 ? letter.toUpperCase() : letter)),
  leet: (word) => each(word, (letter) => LEET[letter] ?? letter),
  'one figure': (word) => word.replace(vowel, (letter) => LEET[letter] ?? letter),
  blanks: (word) => [...word].join(' '),
  dots: (word) => [...word].join('.'),
  dashes: (word) => [...word].join('-'),
  underscores: (word) => [...word].join('_'),
  'one dot': (word) => `${word.slice(0, 3)}.${word.slice(3)}`,
  'repeated letters': (word) => word.replace(vowel, (letter) => letter.repeat(5)),
  'a repeated end': (word) => word + word.slice(-1).repeat(4),
  'look-alikes': (word) => each(word, (letter) => CYRILLIC[letter] ?? letter),
  'full width': (word) => each(word, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'mathematical letters': (word) => each(word, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)),
  'zero width': (word) => [...word].join('\u200b'),
  'soft hyphen': (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  'combining marks': (word) => [...word].join('\u0336'),
  'an emoji in the middle': (word) => `${word.slice(0, 3)}🔥${word.slice(3)}`,
  'a star for a vowel': (word) => `${word.slice(0, 1)}${word.slice(1).replace(vowel, '*')}`,
  'an at sign': (word) => (word.includes('a') ? word.replace('a', '@') : word.replace('o', '0')),
  hashtag: (word) => `#${word}`,
};

describe.each(Object.entries(DISGUISES))('abusive words with %s', (_, disguise) => {
  it.each(WORDS)('%s', (word) => {
    const written = disguise(word);
    expect(marked(`Petugas itu ${written} sekali`)).toEqual([written.replace('#', '')]);
  });
});
