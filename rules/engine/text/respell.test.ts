import { describe, expect, it } from 'vitest';
import { respellings } from './respell';

describe('respellings', () => {
  it.each([
    ['bangsat', ['bangsad', 'bngst']],
    ['goblok', ['goblog', 'gobloq', 'goblox']],
    ['biadab', ['biadap']],
    ['bajingan', ['bjngn']],
    ['anjing', ['anjng']],
    ['kacung', []],
    ['tai', []],
    ['otak udang', []],
  ])('of %s are %j', (word, expected) => {
    expect(respellings(word)).toEqual(expected);
  });
});
