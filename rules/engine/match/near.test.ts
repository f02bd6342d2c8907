import { describe, expect, it } from 'vitest';
import { finds, words } from './match.fixture';
import type { NearMatcher } from './near';

const near = (more: Partial<NearMatcher> = {}): NearMatcher => ({
  kind: 'near',
  a: words('api'),
  b: words('air'),
  within: 3,
  ...more,
});

describe('near', () => {
  it.each<readonly [string, Partial<NearMatcher>, readonly string[]]>([
    ['api air', { within: 1 }, ['api']],
    ['api dan air', { within: 1 }, []],
    ['api dan air', { within: 2 }, ['api']],
    ['air dan api', { within: 2 }, ['api']],
    ['api satu dua tiga air', {}, []],
    ['api satu dua air', {}, ['api']],
    ['hanya api', {}, []],
    ['hanya air', {}, []],
    // Order.
    ['air api', { order: 'ab' }, []],
    ['api air', { order: 'ab' }, ['api']],
    ['air api', { order: 'ba' }, ['api']],
    ['api air', { order: 'ba' }, []],
    // What is marked.
    ['ada api dan air.', { mark: 'b' }, ['air']],
    ['ada air dan api.', { mark: 'both' }, ['air dan api']],
    ['api air api', { mark: 'b' }, ['air']],
    ['api air api', { mark: 'both' }, ['api air']],
    // Each of `a`, with the nearest of `b`.
    ['air api api air', { mark: 'both', within: 2 }, ['air api', 'api air']],
    ['api satu air dua tiga empat lima air api', { mark: 'both' }, ['api satu air', 'air api']],
    // Lines and sentences.
    ['api\nAir', { within: 3 }, []],
    ['api\nAir', { within: 15 }, ['api']],
    ['api\nAir', { within: 14 }, []],
    ['api\nair', { within: 1 }, ['api']],
    ['api\nAir', { within: 1, overLines: true }, ['api']],
    ['api. Air', { within: 'sentence' }, []],
    ['api satu dua tiga empat lima air', { within: 'sentence' }, ['api']],
    ['api.\n\nSatu dua tiga empat lima air', { within: 'draft' }, ['api']],
  ])('%j with %j', (text, more, expected) => {
    expect(finds(near(more), text)).toEqual(expected);
  });

  it('never takes words for both of its sides', () => {
    expect(finds(near({ b: words('api') }), 'satu api dua')).toEqual([]);
    expect(finds(near({ b: words('api') }), 'api api')).toEqual(['api', 'api']);
    expect(finds(near({ a: words('rumah sakit'), b: words('sakit'), mark: 'both' }), 'rumah sakit')).toEqual([]);
  });

  it('is held by a fact of the whole draft, wherever its word stands', () => {
    const fact: NearMatcher['b'] = { kind: 'metric', metric: 'words', max: 2 };
    expect(finds(near({ b: fact, within: 1 }), 'satu dua tiga api')).toEqual(['api']);
    expect(finds(near({ b: fact, within: 1, mark: 'both' }), 'satu dua tiga api')).toEqual(['api']);
    expect(finds(near({ b: fact }), 'ada api')).toEqual([]);
    expect(finds(near({ a: fact, b: words('air'), within: 1, mark: 'both' }), 'satu dua air')).toEqual(['air']);
  });

  describe('unless', () => {
    const unless = words('padam');
    it.each<readonly [string, Partial<NearMatcher>, readonly string[]]>([
      ['api air padam', {}, []],
      ['padam api air', {}, []],
      ['api padam air', {}, []],
      ['api air satu dua padam', {}, []],
      ['api air satu dua tiga padam', {}, ['api']],
      ['padam satu dua api air', {}, []],
      ['padam satu dua tiga api air', {}, ['api']],
      ['api air. Padam', { within: 'sentence' }, ['api']],
      ['api air. Padam', { within: 'draft' }, []],
      ['api air\nPadam', {}, ['api']],
      ['api air\nPadam', { overLines: true }, []],
    ])('%j with %j', (text, more, expected) => {
      expect(finds(near({ unless, ...more }), text)).toEqual(expected);
    });

    it('that is long counts to its end, though it began far before', () => {
      const long: NearMatcher['unless'] = { kind: 'pattern', pattern: 'padam .* semua' };
      expect(finds(near({ unless: long, within: 2 }), 'padam satu dua tiga empat lima semua api air')).toEqual([]);
      expect(finds(near({ unless: long, within: 1 }), 'padam satu dua semua tiga empat api air')).toEqual(['api']);
    });
  });

  it('looks past what lies nearer but can’t be taken', () => {
    const b: NearMatcher['b'] = { kind: 'any', of: [words('air'), words('air api')] };
    expect(finds(near({ b, mark: 'both', order: 'ba' }), 'air satu air api')).toEqual(['air api']);
  });
});
