import { describe, expect, it } from 'vitest';
import { embedded } from '../../../policy/keep/embedded';
import { rules } from '../../../rules';
import { withoutModel } from '../../../rules/tests/without-model';
import { officerOnStage, withCast } from '../cast';
import { draftOf } from '../draft';
import { wayOf } from '../way/trace-way';
import { ruleDecks } from './from-rules';
import { incidents } from './incidents';
import { passes, type Scenario } from './types';

withoutModel();

/** An office that leaves every rule as it is. */
const { policy, cast } = withCast({ ...embedded, source: 'imported', rules: {} });
const officer = officerOnStage(policy);
const decks = [incidents, ...ruleDecks()];
const known = new Set([...rules.map(({ id }) => id), passes]);

const fired = (said: Scenario['draft']) =>
  wayOf(draftOf(said, cast), policy, policy, officer, 1).findings.map(({ judged }) => judged);

describe.each(decks.map((deck) => [deck.id, deck] as const))('deck %s', (_, deck) => {
  it('asks only about rules there are, with the answer among two to six choices', () => {
    expect(deck.scenarios.length).toBeGreaterThan(0);
    for (const { id, answers, choices } of deck.scenarios) {
      expect(choices.length, id).toBeGreaterThan(1);
      expect(choices.length, id).toBeLessThan(7);
      expect(new Set(choices).size, id).toBe(choices.length);
      expect(choices.filter((choice) => !known.has(choice))).toEqual([]);
      expect(answers.filter((answer) => !choices.includes(answer))).toEqual([]);
    }
  });

  it('has answers that the engine gives', () => {
    for (const { id, draft, answers } of deck.scenarios) {
      const found = fired(draft).map(({ rule }) => rule);
      if (!answers.includes(passes)) expect(found, id).toEqual(expect.arrayContaining([...answers]));
    }
  });
});

describe('the incidents', () => {
  it.each(incidents.scenarios.map((each) => [each.id, each] as const))('%s is mended by its better wording', (_, scenario) => {
    const stops = fired({ ...scenario.draft, attachments: [], ...scenario.better }).filter(({ severity }) => severity !== 'note');
    expect(stops.map(({ rule, message }) => `${rule}: ${message.id}`)).toEqual([]);
  });

  it('tells a grave rule that fires among the choices, so that no right guess counts as wrong', () => {
    for (const { id, draft, choices, answers } of incidents.scenarios) {
      const grave = fired(draft).filter(({ severity }) => severity !== 'note');
      const offered = grave.map(({ rule }) => rule).filter((rule) => choices.includes(rule));
      expect(
        offered.filter((rule) => !answers.includes(rule)),
        id,
      ).toEqual([]);
    }
  });
});
