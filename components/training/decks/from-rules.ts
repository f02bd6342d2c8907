/** Decks made from the rules' own examples: what fires, and what only looks like it. */
import { rules } from '../../../rules';
import type { Rule, Text } from '../../../rules/engine/types';
import { packTitles } from '../../shared/pack-words';
import { examplesOf, type StageExample } from '../catalogue/examples-of';
import { type Deck, passes, type Scenario } from './types';

const story: Text = {
  id: 'Draf ini ada di kotak tulis. Aturan mana yang menyala, atau boleh dikirim?',
  en: 'This draft stands in the box. Which rule fires, or may it be sent?',
};
const nearMiss: Text = {
  id: 'Mirip dengan pelanggaran, tetapi boleh dikirim. Lihat kata di sekitarnya.',
  en: 'Close to a breach, yet it may be sent. Look at the words around it.',
};

/** Three others beside the rule, always the same ones, so that a lesson can be repeated. */
function choicesFor(rule: Rule): string[] {
  const others = rules.filter(({ id }) => id !== rule.id);
  const at = rules.indexOf(rule);
  const picked = [0, 5, 11].flatMap((step) => others[(at + step) % others.length]?.id ?? []);
  return [...[rule.id, ...picked].toSorted(), passes];
}

function scenario(rule: Rule, example: StageExample, fires: boolean): Scenario {
  return {
    id: `${rule.id}/${fires ? 'menyala' : 'nyaris'}`,
    title: { id: 'Tebak aturannya', en: 'Guess the rule' },
    story,
    draft: example.said,
    answers: [fires ? rule.id : passes],
    choices: choicesFor(rule),
    lesson: fires ? rule.advice : nearMiss,
    notes: {
      id: `${rule.title.id}. ${rule.message.id} ${rule.advice.id}`,
      en: `${rule.title.en}. ${rule.message.en} ${rule.advice.en}`,
    },
  };
}

/** One deck a pack; of each rule one example that fires and one near miss. */
export function ruleDecks(): Deck[] {
  const packs = [...new Set(rules.map(({ pack }) => pack))].filter((pack) => pack !== 'instansi');
  return packs.map((pack) => ({
    id: `contoh-${pack}`,
    title: { id: `Contoh: ${packTitles[pack].id}`, en: `Examples: ${packTitles[pack].en}` },
    scenarios: rules
      .filter((rule) => rule.pack === pack)
      .flatMap((rule) => {
        const [fires] = examplesOf(rule.id, 'flags', rule.severity).filter(({ onStage }) => onStage);
        const [near] = examplesOf(rule.id, 'nearMisses', rule.severity).filter(({ onStage }) => onStage);
        return [...(fires ? [scenario(rule, fires, true)] : []), ...(near ? [scenario(rule, near, false)] : [])];
      }),
  }));
}
