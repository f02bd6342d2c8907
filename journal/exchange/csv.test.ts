import { describe, expect, it } from 'vitest';
import { decimal, textCell, toCsv } from './csv';

describe('a cell of the table', () => {
  it.each([...'=+-@|%＝＋－＠\t\r\n', ' =', '\u00a0@'])('that begins with %j is no formula', (lead) => {
    expect(toCsv([[`${lead}SUM(1)`]]).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['Rapat = besok', 'a+b', '50 %', 'kantor@contoh.go.id'])('is left as it is: %s', (words) => {
    expect(toCsv([[words, 7]])).toBe(`${words};7\r\n`);
  });

  it('keeps its semicolons, quotes and lines to itself', () => {
    expect(toCsv([['a;b', '"c"', 'd\ne']])).toBe('"a;b";"""c""";"d\ne"\r\n');
  });

  it.each(['198507262010011001', '12-11-2026', '1e5', '08.00'])('of text stays text where it reads as a figure: %s', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  it('of text is else as it was', () => {
    expect(['Rina', '@dinas_2', '', 'rev 3'].map(textCell)).toEqual(['Rina', '@dinas_2', '', 'rev 3']);
  });

  it('has a decimal comma', () => {
    expect([decimal(33.333), decimal(0.5, 2)]).toEqual(['33,3', '0,50']);
  });
});
