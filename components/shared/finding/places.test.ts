import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../../policy/types';
import { gravestOf, placesOf } from './places';

const text = (words: string) => ({ id: words, en: words });
const found = (rule: string, severity: JudgedFinding['severity'], start: number, end: number, whole = false): JudgedFinding => ({
  rule,
  clause: 'uji',
  severity,
  start,
  end,
  ...(whole ? { whole } : {}),
  message: text(rule),
  advice: text(rule),
  basis: [],
  key: rule,
  ruleTitle: text(rule),
  citations: [],
  trial: false,
  override: 'reason',
});

const told = (...findings: JudgedFinding[]) => placesOf(findings).map((place) => place.map(({ rule }) => rule));

describe('the places of a draft', () => {
  it('tell two rules on one word once, the gravest first', () => {
    const bully = found('perundungan', 'warn', 6, 12);
    const coarse = found('kata-kasar', 'block', 6, 12);
    expect(told(bully, coarse)).toEqual([['kata-kasar', 'perundungan']]);
    expect(gravestOf([bully, coarse])).toEqual([coarse]);
  });

  it('take a word and the short phrase around it for one place, and no more than that', () => {
    expect(told(found('frasa', 'warn', 0, 12), found('kata', 'warn', 6, 12))).toEqual([['frasa', 'kata']]);
    expect(told(found('kalimat', 'warn', 0, 60), found('kata', 'block', 6, 12))).toEqual([['kata'], ['kalimat']]);
    expect(told(found('kiri', 'warn', 0, 6), found('kanan', 'warn', 6, 12))).toEqual([['kiri'], ['kanan']]);
  });

  it('do not chain one phrase to the next over what they share', () => {
    const chain = [found('a', 'warn', 0, 6), found('b', 'warn', 3, 9), found('c', 'warn', 6, 12)];
    expect(told(...chain)).toEqual([['a', 'b'], ['c']]);
  });

  it('keep what is said of the whole draft apart', () => {
    const whole = [found('tagar', 'warn', 0, 12, true), found('jam', 'note', 0, 12, true)];
    expect(told(...whole, found('kata', 'warn', 0, 12))).toEqual([['tagar'], ['kata'], ['jam']]);
    expect(told(found('kata', 'warn', 0, 12), ...whole)).toEqual([['kata'], ['tagar'], ['jam']]);
  });

  it('come gravest first, then in order of appearance, whatever the order of the findings', () => {
    const findings = [found('akhir', 'block', 30, 34), found('tengah', 'warn', 20, 24), found('awal', 'warn', 0, 4)];
    expect(told(...findings)).toEqual([['akhir'], ['awal'], ['tengah']]);
    expect(told(...findings.toReversed())).toEqual(told(...findings));
  });

  it('hold every finding once', () => {
    const findings = Array.from({ length: 200 }, (_, index) =>
      found(`${index}`, 'warn', (index * 7) % 90, ((index * 7) % 90) + 9),
    );
    expect(
      told(...findings)
        .flat()
        .toSorted(),
    ).toEqual(findings.map(({ rule }) => rule).toSorted());
  });
});
