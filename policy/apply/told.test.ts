import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/engine/types';
import { LEARNED } from '../../rules/learned';
import type { AccountCard, ActivePolicy } from '../types';
import { noon, office, rule, words } from './apply.fixture';
import { catalogOf, judge } from './judge';

describe('what a finding is told with', () => {
  const text = 'satu satu';
  const account: AccountCard = { site: 'x', name: 'A', standing: 'assigned', kind: 'official', confidence: 'sure' };
  const found = (change: Partial<Finding> = {}): Finding => ({
    rule: 'a/b',
    clause: 'utama',
    severity: 'warn',
    start: 0,
    end: 4,
    message: words('Pesan'),
    advice: words('Saran'),
    basis: ['norma/permen', 'norma/uu-satu', 'lain/uu-'],
    ...change,
  });
  const norm = (id: string, change: object = {}) => ({ id, title: { id, en: `${id} en` }, summary: words('Isi'), ...change });
  const judged = (
    findings: Finding[],
    policy: ActivePolicy,
    citations: readonly ReturnType<typeof norm>[] = [],
    day = '2026-11-21',
  ) =>
    judge(
      { findings, failed: [] },
      { text, policy, catalog: catalogOf([rule('a/b', 'warn')], citations, policy), account, now: noon(day) },
    );

  it('is the law first, each norm with the time it is in force', () => {
    const norms = [
      norm('norma/permen', { until: '2026' }),
      norm('norma/uu-satu', { since: '2026', article: 'Pasal 1' }),
      norm('lain/uu-', { since: '2026-11-21', until: '2026-11-21' }),
    ];
    const cited = (day: string) => judged([found()], office(), norms, day).findings[0]?.citations;
    expect(cited('2026-11-21')).toStrictEqual([
      {
        id: 'norma/uu-satu',
        label: { id: 'norma/uu-satu, Pasal 1', en: 'norma/uu-satu en, Pasal 1' },
        summary: words('Isi'),
        since: '2026',
      },
      { id: 'norma/permen', label: norms[0]?.title, summary: words('Isi'), until: '2026' },
      { id: 'lain/uu-', label: norms[2]?.title, summary: words('Isi'), since: '2026-11-21', until: '2026-11-21' },
    ]);
    const ids = (day: string) => cited(day)?.map(({ id }) => id);
    expect(ids('2025-12-31')).toEqual(['norma/permen']);
    expect(ids('2026-01-01')).toEqual(['norma/uu-satu', 'norma/permen']);
    expect(ids('2026-12-31')).toEqual(['norma/uu-satu', 'norma/permen']);
    expect(ids('2027-01-01')).toEqual(['norma/uu-satu']);
  });

  it('is the title of its rule, or its message where the rule is not known', () => {
    const titles = judged([found(), found({ rule: 'c/d' })], office()).findings.map(({ ruleTitle }) => ruleTitle.id);
    expect(titles).toEqual(['Judul a/b', 'Pesan']);
  });

  it('is a key that counts the same words of one clause, and tells clauses apart', () => {
    const keys = judged([found(), found({ start: 5, end: 9 }), found({ clause: 'lain' })], office()).findings.map(
      ({ key }) => key,
    );
    expect(keys.map((key) => key.split('#').at(-1))).toEqual(['0', '1', '0']);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toMatch(/^a\/b#utama#/);
  });

  it('is kept apart where the policy tries what was learned, and only that', () => {
    const learned = found({ clause: LEARNED.sure });
    const trial = (change: Partial<ActivePolicy>) => judged([learned, found()], office(change)).trial.map(({ clause }) => clause);
    expect(trial({ learned: 'trial' })).toEqual([LEARNED.sure]);
    expect(trial({})).toEqual([]);
    expect(trial({ learned: 'raised' })).toEqual([]);
  });
});
