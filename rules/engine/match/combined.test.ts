/** Matchers that are made of others, but `near` and `score`. */
import { describe, expect, it } from 'vitest';
import type { Matcher } from '../types';
import { finds, words } from './match.fixture';

const [api, air, asap] = [words('api'), words('air'), words('asap')];
const long: Matcher = { kind: 'metric', metric: 'words', max: 3 };

type Case = readonly [text: string, match: Matcher, expected: readonly string[]];
const check = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)('%j by %j', (text, match, expected) => {
      expect(finds(match, text)).toEqual(expected);
    });
  });

check('all', [
  ['api lalu air', { kind: 'all', of: [api, air] }, ['api']],
  ['api. Lalu\n\nair', { kind: 'all', of: [api, air], within: 'draft' }, ['api']],
  ['hanya api', { kind: 'all', of: [api, air] }, []],
  ['hanya air', { kind: 'all', of: [api, air] }, []],
  ['api air. api', { kind: 'all', of: [api, air], within: 'sentence' }, ['api']],
  ['api. air', { kind: 'all', of: [api, air], within: 'line' }, ['api']],
  ['api\nAir', { kind: 'all', of: [api, air], within: 'line' }, []],
  ['api\nair', { kind: 'all', of: [api, air], within: 'line' }, ['api']],
  ['api\nAir api', { kind: 'all', of: [api, air], within: 'line' }, ['api']],
  // What must be absent.
  ['api saja', { kind: 'all', of: [api, { kind: 'not', of: air }] }, ['api']],
  ['api lalu\n\nAir', { kind: 'all', of: [api, { kind: 'not', of: air }] }, []],
  ['api. Air', { kind: 'all', of: [api, { kind: 'not', of: air }], within: 'sentence' }, ['api']],
  ['api air. api', { kind: 'all', of: [api, { kind: 'not', of: air }], within: 'sentence' }, ['api']],
  ['api\nAir', { kind: 'all', of: [api, { kind: 'not', of: air }], within: 'line' }, ['api']],
  ['satu dua tiga api', { kind: 'all', of: [api, { kind: 'not', of: long }], within: 'sentence' }, []],
  [
    'tanpa keduanya',
    {
      kind: 'all',
      of: [
        { kind: 'not', of: api },
        { kind: 'not', of: air },
      ],
    },
    ['SELURUHNYA'],
  ],
  [
    'ada api',
    {
      kind: 'all',
      of: [
        { kind: 'not', of: api },
        { kind: 'not', of: air },
      ],
    },
    [],
  ],
  // A fact of the whole draft is held everywhere, and marked only where nothing else is.
  ['satu dua tiga api', { kind: 'all', of: [long, api], within: 'sentence' }, ['api']],
  ['satu dua tiga api', { kind: 'all', of: [long] }, ['SELURUHNYA [4]']],
  ['dua api', { kind: 'all', of: [long, api] }, []],
]);

check('any', [
  ['api air api', { kind: 'any', of: [air, api] }, ['api', 'air', 'api']],
  ['api', { kind: 'any', of: [air, api] }, ['api']],
  ['api', { kind: 'any', of: [api, words('api')] }, ['api']],
  ['asap', { kind: 'any', of: [air, api] }, []],
]);

check('not', [
  ['api', { kind: 'any', of: [{ kind: 'not', of: api }] }, []],
  ['air', { kind: 'any', of: [{ kind: 'not', of: api }] }, ['SELURUHNYA']],
]);

check('conditional', [
  ['api api', { kind: 'conditional', when: api, needs: air }, ['api', 'api']],
  ['api. air', { kind: 'conditional', when: api, needs: air }, []],
  ['api. air', { kind: 'conditional', when: api, needs: air, within: 'sentence' }, ['api']],
  ['api air. api', { kind: 'conditional', when: api, needs: air, within: 'sentence' }, ['api']],
  ['asap', { kind: 'conditional', when: api, needs: air }, []],
  ['satu dua tiga api', { kind: 'conditional', when: api, needs: long, within: 'sentence' }, []],
]);

check('occurrence', [
  ['api api api', { kind: 'occurrence', of: api, max: 1 }, ['api [3]', 'api [3]']],
  ['api', { kind: 'occurrence', of: api, max: 1 }, []],
  ['api', { kind: 'occurrence', of: api, max: 0 }, ['api [1]']],
  ['api', { kind: 'occurrence', of: api, min: 2 }, ['SELURUHNYA [1]']],
  ['api api', { kind: 'occurrence', of: api, min: 2 }, []],
  ['air', { kind: 'occurrence', of: api, min: 1 }, ['SELURUHNYA [0]']],
  ['air', { kind: 'occurrence', of: api, max: 3 }, []],
]);

check('around', [
  ['ada api di sini. lain', { kind: 'around', of: api, reach: 'sentence' }, ['ada api di sini.']],
  ['lain. ada api', { kind: 'around', of: api, reach: 'sentence' }, ['ada api']],
  ['lain\nsatu. ada api. dua\nlain', { kind: 'around', of: api, reach: 'line' }, ['satu. ada api. dua']],
  ['satu dua api tiga empat', { kind: 'around', of: api, reach: 1 }, ['dua api tiga']],
  ['satu api', { kind: 'around', of: api, reach: 5 }, ['satu api']],
  ['api', { kind: 'around', of: api, reach: 2 }, ['api']],
  ['satu\nada api', { kind: 'around', of: api, reach: 'draft' }, ['SELURUHNYA']],
  ['satu dua tiga empat', { kind: 'around', of: long, reach: 1 }, ['SELURUHNYA']],
  ['air', { kind: 'around', of: api, reach: 'draft' }, []],
]);

describe('an antipattern', () => {
  const excusing = (of: Matcher) => (text: string) => finds(api, text, { rule: { antipatterns: [of] } });
  it('excuses what it covers, and nothing else', () => {
    expect(excusing({ kind: 'around', of: asap, reach: 'sentence' })('asap api. api')).toEqual(['api']);
    expect(excusing({ kind: 'around', of: asap, reach: 'line' })('asap. api\nApi')).toEqual(['Api']);
    expect(excusing({ kind: 'around', of: asap, reach: 1 })('asap api lain api')).toEqual(['api']);
    expect(excusing({ kind: 'around', of: asap, reach: 'draft' })('asap\n\nApi')).toEqual([]);
  });
});
