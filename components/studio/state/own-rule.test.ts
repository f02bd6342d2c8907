import { expect, it } from 'vitest';
import { parsePolicy } from '../../../policy/read/parse';
import '../../../rules/model/shipped';
import { freshRule, outcomesOf, simpleRuleOf, withSimpleRule } from './own-rule';

const stop = [
  'Berkas bisa selesai hari ini kalau titip ke saya.',
  'Titip ke saya saja, hari ini selesai.',
  'Mau cepat? Titip ke saya, nanti saya uruskan berkasnya.',
  'Titip saja berkasnya ke saya, pasti beres hari ini.',
  'Kalau mau cepat selesai titip ke saya ya berkasnya.',
];
const pass = [
  'Berkas diserahkan di loket, paling lama tiga hari kerja.',
  'Titipkan anak di ruang bermain selama Bapak/Ibu mengurus berkas.',
  'Pengurusan berkas tidak dapat diwakilkan tanpa surat kuasa.',
  'Mohon tidak menitipkan berkas kepada siapa pun di luar loket.',
  'Layanan hari ini dibuka pukul 08.00.',
];
const texts = {
  title: { id: 'Titip berkas' },
  message: { id: 'Ini menawarkan jalan lain.' },
  advice: { id: 'Arahkan ke loket.' },
};
const policyWith = (rule: object) =>
  parsePolicy(
    JSON.stringify({
      formatVersion: 1,
      id: 'dinas',
      revision: 1,
      issued: '2026-01-01',
      institution: { name: 'Dinas', kind: 'pemda' },
      ownRules: [rule],
    }),
  );

it('makes a rule of examples alone that its reader takes, and reads it back', () => {
  const rule = withSimpleRule(
    { ...freshRule('dinas/titip', 'like', 'prinsip/2'), ...texts },
    { by: 'like', terms: [], stop, pass },
  );
  const read = policyWith(rule);
  expect(read.ok ? [] : read.problems).toEqual([]);
  expect(simpleRuleOf(rule)).toEqual({ by: 'like', terms: [], stop, pass });
});

it('marks examples of a rule by words as the rule marks them, and says which it misses and catches', () => {
  const simple = { by: 'terms' as const, terms: ['titip ke saya'], stop, pass };
  const rule = withSimpleRule({ ...freshRule('dinas/titip', 'terms', 'prinsip/2'), ...texts }, simple);
  expect(JSON.stringify(rule)).toContain('Berkas bisa selesai hari ini kalau [[titip ke saya]].');
  expect(outcomesOf(simple)).toEqual({ missed: ['Titip saja berkasnya ke saya, pasti beres hari ini.'], caught: [] });
  expect(outcomesOf({ ...simple, terms: ['titip', 'loket'] }).caught).toContain(pass[0]);
  expect(simpleRuleOf(rule)).toEqual(simple);
});

it('leaves a rule alone that says more than two lists can', () => {
  const rule = withSimpleRule(freshRule('dinas/titip', 'terms', 'prinsip/2'), { by: 'terms', terms: ['a'], stop, pass });
  expect(simpleRuleOf({ ...rule, antipatterns: [] })).toBeUndefined();
  expect(
    simpleRuleOf({ ...rule, clauses: [{ name: 'a', match: { kind: 'terms', terms: 'a', affixes: false } }] }),
  ).toBeUndefined();
});
