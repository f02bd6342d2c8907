import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from '../../rules/engine/types';
import { embedded } from '../keep/embedded';
import type { ActivePolicy } from '../types';
import { noon, office, rule, words } from './apply.fixture';
import { decisionTerms, rulesetFor } from './ruleset';
import { nextChange, ruleValue } from './settings';

describe('what the policy makes of rules', () => {
  const plain = rule('a/b', 'warn');
  const ruled = (of: Rule, policy: ActivePolicy) => rulesetFor([of], policy, {}, 0).rules[0];
  const severities = (of: Rule, policy: ActivePolicy) => {
    const made = ruled(of, policy);
    return made && [made.severity, ...made.clauses.map(({ severity }) => severity)];
  };

  it('takes the office’s advice, or leaves the rule’s; nothing is added that was not there', () => {
    expect(ruled(plain, office())).toStrictEqual(plain);
    expect(ruled(plain, office({ rules: { 'a/b': { advice: { id: 'Tanya humas' } } } }))?.advice).toEqual(words('Tanya humas'));
  });

  it('lowers an escalation with its rule, and never above what the policy’s source may ask', () => {
    const escalating: Rule = { ...plain, escalate: { to: 'block', when: { kind: 'terms', terms: 'y' } } as never };
    const to = (policy: ActivePolicy, of = escalating) => ruled(of, policy)?.escalate?.to;
    expect(to(office())).toBe('block');
    expect(to(office({ rules: { 'a/b': { severity: 'block' } } }))).toBe('block');
    expect(to(office({ rules: { 'a/b': { severity: 'note' } } }))).toBe('note');
    expect(to(embedded, { ...escalating, id: 'keamanan/kredensial' })).toBe('warn');
    expect(ruled(escalating, office())?.escalate).toEqual(escalating.escalate);
  });

  it('without an office’s policy no clause blocks, but where the officer asks for it', () => {
    const grave = rule('keamanan/kredensial', 'warn', { berat: 'block', biasa: undefined });
    expect(severities(grave, embedded)).toEqual(['warn', 'warn', undefined]);
    const strict = rulesetFor([grave], { ...embedded, rules: {} }, { rules: { 'keamanan/kredensial': 'block' } }, 0).rules[0];
    expect([strict?.severity, ...(strict?.clauses ?? []).map(({ severity }) => severity)]).toEqual(['block', 'block', undefined]);
  });

  it('leaves a milder clause as it is where the rule stays or is raised', () => {
    const mixed = rule('a/b', 'warn', { ringan: 'note', sama: 'warn' });
    expect(severities(mixed, office())).toEqual(['warn', 'note', 'warn']);
    expect(severities(mixed, office({ rules: { 'a/b': { severity: 'block' } } }))).toEqual(['block', 'note', 'block']);
  });

  it('has the office’s own rules in the form of the built-in ones', () => {
    const own = {
      id: 'kantor/satu',
      title: { id: 'Judul' },
      message: { id: 'Pesan' },
      advice: { id: 'Saran' },
      severity: 'warn',
      basis: [],
      clauses: [
        { name: 'a', match: { kind: 'terms', terms: 'x' }, message: { id: 'Lain' } },
        { name: 'b', match: { kind: 'terms', terms: 'y' } },
      ],
    } as const;
    const policy = office({ ownRules: [own] as never, packs: { instansi: false } as never });
    expect(rulesetFor([], policy, {}, 0).rules).toStrictEqual([
      {
        ...own,
        pack: 'instansi',
        title: words('Judul'),
        message: words('Pesan'),
        advice: words('Saran'),
        clauses: [{ ...own.clauses[0], message: words('Lain') }, own.clauses[1]],
      },
    ]);
    const made = rulesetFor([], policy, {}, 0).rules[0];
    // No pack that is put out takes the office's own rules with it.
    expect(made && ruleValue(made, policy, {}, 0)).toMatchObject({ severity: 'warn', origin: 'policy' });
    const sameAsPack = { ...plain, pack: 'instansi' } as Rule;
    expect(ruleValue(sameAsPack, office(), {}, 0).origin).toBe('policy');
    expect(ruleValue(plain, office(), {}, 0).origin).toBe('rule');
  });

  it('adds the office’s terms to lexicons, and its names to those of offices', () => {
    const institution = { name: 'Dinas A, Kota B', unit: 'Humas', kind: 'pemda' } as const;
    const changes = (policy: Partial<ActivePolicy>) => rulesetFor([], office({ institution, ...policy }), {}, 0).lexiconChanges;
    const names = { source: 'own', affixes: false, terms: 'Dinas A  Kota B, Humas' };
    expect(changes({})).toEqual({ 'nama-instansi': { add: [names], remove: [] } });
    expect(changes({ institution: { name: 'Dinas C', kind: 'pemda' } })['nama-instansi']?.add).toEqual([
      { ...names, terms: 'Dinas C, ' },
    ]);
    expect(changes({ ownTerms: { kasar: { add: ['satu', 'dua'] }, lain: { remove: ['tiga'] }, 'nama-instansi': {} } })).toEqual({
      kasar: { add: [{ source: 'own', terms: 'satu, dua' }], remove: [] },
      lain: { add: [], remove: ['tiga'] },
      'nama-instansi': { add: [names], remove: [] },
    });
    expect(changes({ ownTerms: { 'nama-instansi': { add: ['BKD'], remove: ['RSUD'] } } })['nama-instansi']).toEqual({
      add: [{ source: 'own', terms: 'BKD' }, names],
      remove: ['RSUD'],
    });
  });

  it('allows what the policy names, and nothing by itself', () => {
    const { allow, until } = rulesetFor([], office({ institution: { name: 'A', kind: 'pemda' } }), {}, 0);
    expect([allow, until]).toEqual([[], Number.POSITIVE_INFINITY]);
  });

  it('asks in a decision for what the policy says, and for no more', () => {
    const institution = { name: 'A', kind: 'pemda' } as const;
    const bare = decisionTerms(office({ institution }));
    expect(bare).toStrictEqual({ reasons: bare.reasons, minReasonLength: 0, approvers: [], onEngineFailure: 'ask' });
    expect(decisionTerms(office({ decisions: { reasons: [] } })).reasons).toEqual(bare.reasons);
    const approver = { id: 'a', name: 'A', publicKey: 'k' };
    const contact = { name: 'Pusat', channel: 'pusat@contoh.go.id' };
    const full = decisionTerms(office({ institution: { ...institution, leakContact: contact }, approvers: [approver] }));
    expect(full).toMatchObject({ leakContact: contact, approvers: [{ id: 'a', name: 'A' }] });
    expect(full.approvers[0]).not.toHaveProperty('publicKey');
  });

  it('takes the gravest of two dated switches, whichever stands first', () => {
    const days = { from: '2027-01-15', until: '2027-01-20', rules: ['a/b'], reason: { id: 'r' } };
    const both = [
      { ...days, id: 'berat', severity: 'block' },
      { ...days, id: 'ringan', severity: 'note' },
      { ...days, id: 'sama', severity: 'block' },
    ] as const;
    const by = (switches: NonNullable<ActivePolicy['switches']>) =>
      ruleValue(plain, office({ switches }), {}, noon('2027-01-17')).by?.id;
    expect([by([...both]), by([...both].reverse())]).toEqual(['berat', 'sama']);
    expect(nextChange(office({ switches: [...both] }), Date.parse('2027-01-15T00:00:00+07:00'))).toBe(
      Date.parse('2027-01-21T00:00:00+07:00'),
    );
    expect(nextChange(office({}), 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('says where a value without an office comes from', () => {
    const from = (id: string, severity: Severity, rules: ActivePolicy['rules'] = {}) => {
      const { severity: is, origin } = ruleValue(rule(id, severity), { ...embedded, rules }, {}, 0);
      return `${is} ${origin}`;
    };
    expect(from('a/b', 'note')).toBe('note rule');
    expect(from('keamanan/kredensial', 'warn')).toBe('warn rule');
    expect(from('a/b', 'warn', { 'a/b': { severity: 'warn' } })).toBe('warn embedded');
  });
});
