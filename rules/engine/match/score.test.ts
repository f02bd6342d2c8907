import { describe, expect, it } from 'vitest';
import { finds, words } from './match.fixture';
import type { ScoreMatcher } from './score';

const score = (more: Partial<ScoreMatcher> = {}): ScoreMatcher => ({
  kind: 'score',
  bound: 3,
  signs: [
    { match: words('api'), weight: 2, name: 'api' },
    { match: words('air'), weight: 1 },
    { match: words('padam'), weight: -2, name: 'padam' },
  ],
  ...more,
});

describe('score', () => {
  it.each<readonly [string, Partial<ScoreMatcher>, readonly string[]]>([
    ['ada api lalu air', {}, ['api lalu air [3 = api 2 + 2 1]']],
    ['ada api saja', {}, []],
    ['ada air saja', {}, []],
    // A sign counts once, or up to `times`.
    ['api api', {}, []],
    ['air air air', {}, []],
    ['api air padam', {}, []],
    ['api api air', { bound: 4 }, []],
    // Scopes.
    ['api. air', { within: 'sentence' }, []],
    ['api air. lain', { within: 'sentence' }, ['api air [3 = api 2 + 2 1]']],
    ['lain. api air. api air', { within: 'sentence' }, ['api air [3 = api 2 + 2 1]', 'api air [3 = api 2 + 2 1]']],
    ['api. air', { within: 'line' }, ['api. air [3 = api 2 + 2 1]']],
    ['api\nAir', { within: 'line' }, []],
    ['api\nair', { within: 'line' }, ['api\nair [3 = api 2 + 2 1]']],
    ['api\n\nAir', {}, ['api\n\nAir [3 = api 2 + 2 1]']],
    ['api air. padam', { within: 'sentence' }, ['api air [3 = api 2 + 2 1]']],
    // Windows of tokens.
    ['api satu dua air', { within: 3 }, []],
    ['api satu dua air', { within: 4 }, ['api satu dua air [3 = api 2 + 2 1]']],
    ['api\nAir', { within: 4 }, []],
    ['api\nAir', { within: 16 }, ['api\nAir [3 = api 2 + 2 1]']],
    ['api satu dua tiga api air', { within: 3 }, ['api air [3 = api 2 + 2 1]']],
    ['api air satu air', { within: 4 }, ['api air satu air [3 = api 2 + 2 1]']],
    ['api air satu dua tiga empat api air', { within: 3 }, ['api air [3 = api 2 + 2 1]', 'api air [3 = api 2 + 2 1]']],
    // What is marked.
    ['air lalu api', { mark: 'heaviest' }, ['api [3 = api 2 + 2 1]']],
  ])('%j with %j', (text, more, expected) => {
    expect(finds(score(more), text)).toEqual(expected);
  });

  it('counts a sign up to as often as it may', () => {
    const signs: ScoreMatcher['signs'] = [{ match: words('api'), weight: 2, times: 2 }];
    expect(finds(score({ signs, bound: 4 }), 'api satu api')).toEqual(['api satu api [4 = 1 4]']);
    expect(finds(score({ signs, bound: 5 }), 'api api api')).toEqual([]);
    expect(finds(score({ signs, bound: 4, within: 2 }), 'api satu api')).toEqual([]);
    expect(finds(score({ signs, bound: 4, within: 2 }), 'api satu api api')).toEqual(['api api [4 = 1 4]']);
  });

  it('counts the same words as one sign', () => {
    const twice: ScoreMatcher['signs'] = [
      { match: { kind: 'any', of: [words('rumah sakit'), words('sakit')] }, weight: 2, times: 2 },
    ];
    expect(finds(score({ signs: twice, bound: 4 }), 'rumah sakit')).toEqual([]);
    expect(finds(score({ signs: twice, bound: 4 }), 'rumah sakit sakit')).toEqual(['rumah sakit sakit [4 = 1 4]']);
  });

  it('leaves out what is between quotation marks', () => {
    expect(finds(score(), 'katanya "api" dan air')).toEqual([]);
    expect(finds(score(), 'katanya "apa" api dan air')).toEqual(['api dan air [3 = api 2 + 2 1]']);
  });

  it('adds facts of the whole draft to every scope', () => {
    const long: ScoreMatcher['signs'][number] = { match: { kind: 'metric', metric: 'words', max: 2 }, weight: 2 };
    const air = { match: words('air'), weight: 1, name: 'air' };
    expect(finds(score({ signs: [long, air], within: 'sentence' }), 'satu dua air. air')).toEqual([
      'air [3 = air 1 + draft 2]',
      'air [3 = air 1 + draft 2]',
    ]);
    expect(finds(score({ signs: [long, air] }), 'satu dua tiga')).toEqual([]);
    expect(finds(score({ signs: [long, air], bound: 2 }), 'satu dua tiga')).toEqual(['SELURUHNYA [2]']);
    expect(finds(score({ signs: [long, air], bound: 2 }), 'satu air')).toEqual([]);
  });
});
