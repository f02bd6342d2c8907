import { expect, it } from 'vitest';
import type { JudgedFinding } from '../../policy/types';
import type { Card } from '../shared/finding/cards';
import { onlyMend, picturesOf } from './pictures';

const box = (x: number) => ({ x, y: 0, width: 0.1, height: 0.1 });
const finding = (key: string, id: string, x: number, mend?: 'cover' | 'position') =>
  ({
    key,
    picture: { id, number: id === 'a' ? 1 : 2, words: '', boxes: [box(x)], ...(mend ? { mend } : {}) },
  }) as unknown as JudgedFinding;
const card = (...findings: JudgedFinding[]) => findings.map((each) => ({ place: [each], text: '' })) as unknown as Card;

const nik = finding('nik', 'a', 1, 'cover');
const phone = finding('phone', 'a', 2, 'cover');
const secret = finding('secret', 'a', 3);
const other = finding('other', 'b', 4, 'cover');
const verdict = { findings: [nik, phone, secret, other] };

it('covers in one press all of a picture that can be covered, whatever card it stands on', () => {
  expect(picturesOf(card(nik), verdict, [])).toEqual([
    { id: 'a', number: 1, boxes: [box(1), box(2), box(3)], cover: [box(1), box(2)], mends: new Set(['cover']) },
  ]);
  expect(picturesOf(card(secret), verdict, [])[0]?.mends).toEqual(new Set(['none']));
});

it('leaves what was called a false alarm, and pictures of which all is done', () => {
  expect(picturesOf(card(nik), verdict, ['phone'])[0]?.cover).toEqual([box(1)]);
  const [done] = card(other);
  expect(picturesOf([{ ...done, done: true }] as unknown as Card, verdict, [])).toEqual([]);
});

it('tells where one press mends the draft, and nothing else does', () => {
  const fixed = { ...finding('word', 'none', 0), severity: 'warn', start: 0, end: 1, fix: { start: 0, end: 1, replacement: '' } };
  const position = finding('place', 'b', 5, 'position');
  const mended = (...findings: object[]) => onlyMend({ findings } as Parameters<typeof onlyMend>[0], ['phone']);
  expect(mended(nik, secret)).toEqual({ id: 'a', number: 1, mend: { what: 'cover', boxes: [box(1)] } });
  expect(mended(nik, phone)).toEqual(mended(nik));
  expect(mended(position)).toEqual({ id: 'b', number: 2, mend: { what: 'position' } });
  for (const several of [[nik, other], [secret], [phone], [nik, fixed], [other, position]])
    expect(mended(...several)).toBeUndefined();
});
