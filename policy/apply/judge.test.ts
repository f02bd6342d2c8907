import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../rules/engine/types';
import { embedded } from '../keep/embedded';
import type { AccountCard, ActivePolicy, OfficerChoice } from '../types';
import { noon, office, rule, words } from './apply.fixture';
import { catalogOf, judge } from './judge';
import { ownSetupId } from './own-setup';
import { decisionTerms, rulesetFor } from './ruleset';
import { nextChange, ruleValue } from './settings';

const campaign = {
  id: 'kampanye',
  rules: ['asn/netralitas'],
  severity: 'block',
  from: '2027-01-15',
  until: '2027-01-20',
  reason: { id: 'Masa kampanye' },
} as const;

describe('the value of a rule', () => {
  const neutral = rule('asn/netralitas', 'warn');
  const value = (policy: ActivePolicy, choice: OfficerChoice = {}, now = 0, of = neutral) => {
    const { severity, origin, locked } = ruleValue(of, policy, choice, now);
    return `${severity} ${origin}${locked ? ' locked' : ''}`;
  };
  const set = (setting: NonNullable<ActivePolicy['rules']>[string]) => office({ rules: { 'asn/netralitas': setting } });

  it('comes from the first that has a say', () => {
    expect(value(embedded)).toBe('note embedded');
    expect(value(embedded, {}, 0, rule('keamanan/kredensial', 'block'))).toBe('warn embedded');
    expect(value(embedded, { rules: { 'asn/netralitas': 'note' } })).toBe('note officer');
    expect(value(office())).toBe('warn rule locked');
    expect(value(office(), { rules: { 'asn/netralitas': 'off' } })).toBe('warn rule locked');
    expect(value(set({ severity: 'block' }))).toBe('block policy locked');
    expect(value(set({ severity: 'note', locked: false }), { rules: { 'asn/netralitas': 'off' } })).toBe('off officer');
    expect(value(office({ packs: { asn: false } }))).toBe('off pack locked');
  });

  it('follows a dated switch from the first to the last day in the office’s zone, over the officer’s choice', () => {
    const policy = office({
      institution: { ...embedded.institution, timeZone: 'WIT' },
      switches: [campaign],
      rules: { 'asn/netralitas': { severity: 'note', locked: false, trial: true } },
    });
    const at = (iso: string) => value(policy, { rules: { 'asn/netralitas': 'off' } }, Date.parse(iso));
    expect(at('2027-01-14T23:59:59+09:00')).toBe('off officer');
    expect(at('2027-01-15T00:00:00+09:00')).toBe('block switch locked');
    expect(at('2027-01-20T23:59:59+09:00')).toBe('block switch locked');
    expect(at('2027-01-21T00:00:00+09:00')).toBe('off officer');
    expect(ruleValue(neutral, policy, {}, noon('2027-01-17')).trial).toBe(false);
    expect(nextChange(policy, noon('2027-01-01'))).toBe(Date.parse('2027-01-15T00:00:00+09:00'));
    expect(nextChange(policy, noon('2027-01-17'))).toBe(Date.parse('2027-01-21T00:00:00+09:00'));
    expect(nextChange(policy, noon('2027-02-01'))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the rules that run', () => {
  const mixed = rule('a/b', 'warn', { berat: 'block', biasa: undefined, ringan: 'note' });
  const clauses = (policy: ActivePolicy) =>
    rulesetFor([mixed], policy, {}, 0).rules.map(({ severity, clauses: all }) =>
      [severity, ...all.map((each) => each.severity ?? severity)].join(' '),
    );

  it('lower their clauses with them and raise those as grave as the rule', () => {
    const set = (severity: Severity, more: object = {}) => office({ rules: { 'a/b': { severity, ...more } } });
    expect(clauses(office())).toEqual(['warn block warn note']);
    expect(clauses(set('note'))).toEqual(['note note note note']);
    expect(clauses(set('block'))).toEqual(['block block block note']);
    expect(clauses(set('off'))).toEqual([]);
    expect(clauses(set('warn', { clauses: { berat: 'note', ringan: 'block' } }))).toEqual(['warn note warn block']);
    expect(clauses(embedded)).toEqual(['note note note note']);
  });

  it('carry the office’s own words and never mark its own numbers and domains', () => {
    const policy = office({
      rules: { 'a/b': { message: { id: 'Kata kantor' }, scope: { sites: ['x'] } } },
      institution: { ...embedded.institution, hotlines: ['150 000'], emailDomains: ['contoh.go.id'] },
      allow: ['Nama Jalan'],
    });
    const { rules, allow } = rulesetFor([mixed], policy, {}, 0);
    expect(rules[0]).toMatchObject({ message: words('Kata kantor'), scope: { sites: ['x'] } });
    expect(allow).toEqual(expect.arrayContaining(['Nama Jalan', '150 000', '@contoh.go.id']));
  });
});

describe('a verdict', () => {
  const account: AccountCard = { site: 'x', name: 'A', standing: 'assigned', kind: 'official', confidence: 'sure' };
  const finding = (of: string, severity: Severity, start: number, end: number): Finding => ({
    rule: of,
    clause: 'utama',
    severity,
    start,
    end,
    message: words('Pesan'),
    advice: words('Saran'),
    basis: ['norma/satu', 'norma/lama', 'norma/tiada'],
  });
  const norm = (id: string, since: string, until?: string) => ({
    id,
    title: words(id),
    summary: words('Isi'),
    since,
    ...(until ? { until } : {}),
  });
  const norms = [norm('norma/satu', '2012'), norm('norma/lama', '2010', '2020')];
  const ruled = (policy: ActivePolicy, text: string, ...findings: Finding[]) =>
    judge(
      { findings, failed: [{ rule: 'x/y', error: 'e' }] },
      { text, policy, catalog: catalogOf([rule('a/b', 'warn')], norms, policy), account, now: noon('2026-11-21') },
    );

  it('is the gravest finding that is shown; those on trial are kept apart', () => {
    const policy = office({ rules: { 'c/d': { trial: true } } });
    const verdict = ruled(policy, 'satu dua', finding('a/b', 'warn', 0, 4), finding('c/d', 'block', 5, 8));
    expect([verdict.severity, verdict.findings.length, verdict.trial.length]).toEqual(['warn', 1, 1]);
    expect(verdict.failedRules).toEqual(['x/y']);
    expect(ruled(policy, '').severity).toBe('off');
  });

  it('cites what is in force today, with the office’s corrections', () => {
    const cited = (policy: ActivePolicy) =>
      ruled(policy, 'satu', finding('a/b', 'warn', 0, 4)).findings[0]?.citations.map(({ label }) => label.id);
    expect(cited(office())).toEqual(['norma/satu']);
    // A year is meant to its last day.
    expect(cited(office({ citations: [norm('norma/lama', '2026', '2026')] }))).toEqual(['norma/satu', 'norma/lama']);
    const corrected = { ...norm('norma/satu', '2025-01-01'), title: words('Baru'), article: 'Pasal 3' };
    expect(cited(office({ citations: [corrected, norm('norma/lama', '2027')] }))).toEqual(['Baru, Pasal 3']);
  });

  it('gives the same words the same key after an edit elsewhere, without telling the words', () => {
    const [first] = ruled(office(), 'satu', finding('a/b', 'warn', 0, 4)).findings;
    const [moved, again] = ruled(office(), 'ini satu satu', finding('a/b', 'warn', 4, 8), finding('a/b', 'warn', 9, 13)).findings;
    const [other] = ruled(office(), 'dua', finding('a/b', 'warn', 0, 3)).findings;
    expect(moved?.key).toBe(first?.key);
    expect(new Set([first?.key, again?.key, other?.key]).size).toBe(3);
    expect(first?.key).not.toContain('satu');
  });

  it('says what it takes to send all the same', () => {
    const approvers = [{ id: 'a', name: 'A', publicKey: `${'A'.repeat(43)}=` }];
    const asked = (policy: ActivePolicy) =>
      (['note', 'warn', 'block'] as const).map(
        (severity) => ruled(policy, 'x', finding('a/b', severity, 0, 1)).findings[0]?.override,
      );
    expect(asked(office())).toEqual(['free', 'reason', 'never']);
    expect(asked(office({ approvers }))).toEqual(['free', 'reason', 'approval']);
    expect(asked(office({ approvers, decisions: { override: { warn: 'approval', block: 'never' } } }))).toEqual([
      'free',
      'approval',
      'never',
    ]);
    expect(asked(office({ rules: { 'a/b': { override: 'approval' } } }))).toEqual(['never', 'never', 'never']);
  });

  it('leaves private life alone where no office has sent a policy', () => {
    const own = office({ id: ownSetupId });
    const severities = (policy: ActivePolicy, as: Partial<AccountCard>) => {
      const findings = [finding('a/b', 'warn', 0, 1), finding('pelindungan/data-pribadi', 'warn', 1, 2)];
      const catalog = catalogOf([], norms, policy);
      const facts = { text: 'ab', policy, catalog, account: { ...account, ...as }, now: noon('2026-11-21') };
      return judge({ findings, failed: [] }, facts).findings.map(({ severity }) => severity);
    };
    const [mine, unlisted] = [
      { standing: 'own-personal', kind: 'personal' },
      { standing: 'unknown', kind: 'unknown' },
    ] as const;
    expect(severities(embedded, mine)).toEqual(['warn']);
    expect(severities(own, mine)).toEqual(['warn']);
    expect(severities(own, unlisted)).toEqual(['note', 'warn']);
    expect(severities(own, {})).toEqual(['warn', 'warn']);
    expect(severities(office(), mine)).toEqual(['warn', 'warn']);
    expect(ruled(embedded, 'x', finding('a/b', 'warn', 0, 1)).findings[0]?.override).toBe('free');
  });

  it('offers reasons of its own where the policy names none', () => {
    expect(decisionTerms(office()).reasons.length).toBeGreaterThan(3);
    expect(
      decisionTerms(office({ decisions: { reasons: [{ code: 'a', label: { id: 'A' } }], onEngineFailure: 'block' } })),
    ).toMatchObject({
      reasons: [{ code: 'a', label: words('A') }],
      onEngineFailure: 'block',
      minReasonLength: 0,
    });
  });
});
