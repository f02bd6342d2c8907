import { afterEach, describe, expect, it } from 'vitest';
import type { AccountCard } from '../../policy/types';
import { luminance } from '../page/theme';
import { healthReport } from '../popup/health-report';
import { reasonWords } from '../popup/words';
import { counted, countsOf, tFinding, written } from '../shared/finding-words';
import { locale } from '../shared/words';
import { tFrame } from './words';

afterEach(() => {
  locale.value = 'id';
});

describe('numbers in words', () => {
  it('follow the plural rules of the language', () => {
    const forms = { one: 'warning', other: 'warnings' };
    locale.value = 'en';
    expect([0, 1, 2, 1000].map((count) => counted(count, forms))).toEqual([
      '0 warnings',
      '1 warning',
      '2 warnings',
      '1,000 warnings',
    ]);
    expect(tFrame().more(1)).toBe('Show 1 more');
    locale.value = 'id';
    expect(counted(1000, { other: 'peringatan' })).toBe('1.000 peringatan');
  });

  it('count each severity, gravest first', () => {
    const severities = ['note', 'warn', 'block', 'warn'] as const;
    const findings = severities.map((severity) => ({ severity }));
    expect(countsOf(findings).map(({ text }) => text)).toEqual(['1 wajib diperbaiki', '2 peringatan', '1 catatan']);
  });

  it('write days as people do, and years as they are', () => {
    expect([written('2022-10-17'), written('2012')]).toEqual(['17 Oktober 2022', '2012']);
    locale.value = 'en';
    expect(written('2022-10-17')).toBe('17 October 2022');
    expect(tFinding().since(written('2012'))).toBe('In force since 2012');
  });
});

it('a reason code is told in words, an unknown one as it is', () => {
  expect([reasonWords('no-submit'), reasonWords('alternative-2'), reasonWords('baru')]).toEqual([
    'tombol kirim tidak ditemukan',
    'dikenali dengan cara ke-2',
    'baru',
  ]);
});

it('the health report holds rows and codes only', () => {
  const row = {
    site: 'x',
    row: 'x/home',
    state: 'partly',
    reasons: ['no-account'],
    seen: 2,
    held: 1,
    sent: 0,
    unchecked: 1,
  } as const;
  const account: AccountCard = {
    site: 'x',
    name: 'Ratna',
    handle: 'ratna',
    standing: 'own-personal',
    kind: 'personal',
    confidence: 'sure',
  };
  const state = {
    reports: [{ site: 'x', table: '3', unknownOverrides: [], rows: [row] }],
    composers: [],
    account,
    findings: 0,
    switchedOff: [],
  } as const;
  const report = healthReport(state, '0.1.0', 0);
  expect(report).toContain('x/home: partly [no-account]; seen 2, held 1, sent 0, unchecked 1');
  expect(report).not.toMatch(/ratna/i);
});

it('luminance is that of WCAG', () => {
  expect(luminance(255, 255, 255)).toBeCloseTo(1);
  expect(luminance(0, 0, 0)).toBe(0);
  expect(luminance(255, 0, 0)).toBeCloseTo(0.2126);
});
