/** Decks made from the rules' own examples: what fires, and what only looks like it. */
import { rules } from '../../../rules';
import type { Rule, Text } from '../../../rules/engine/types';
import { packTitles } from '../../shared/pack-words';
import { examplesOf, type StageExample } from '../catalogue/examples-of';
import { type Deck, passes, type Scenario } from './types';

const story: Text = {
  id: 'Draf ini ada di kotak tulis. Apa yang akan ditandai, atau boleh dikirim?',
  en: 'This draft is in the box. What will be marked, or may it be sent?',
};
const nearMiss: Text = {
  id: 'Mirip dengan pelanggaran, tetapi boleh dikirim. Lihat kata di sekitarnya.',
  en: 'Close to a violation, yet it may be sent. Look at the words around it.',
};

/** Others beside the rules, always the same ones, so that a lesson can be repeated: at most six with `passes`. */
export function choicesFor(wanted: readonly string[]): string[] {
  const others = rules.filter(({ id }) => !wanted.includes(id));
  const at = rules.findIndex(({ id }) => id === wanted[0]);
  const picked = [0, 5, 11]
    .slice(0, Math.max(0, 5 - wanted.length))
    .flatMap((step) => others[(at + step + 1) % others.length]?.id ?? []);
  return [...[...wanted, ...picked].toSorted(), passes];
}

function scenario(rule: Rule, example: StageExample, fires: boolean): Scenario {
  return {
    id: `${rule.id}/${fires ? 'menyala' : 'nyaris'}`,
    title: { id: 'Tebak aturannya', en: 'Guess the rule' },
    story,
    draft: example.said,
    answers: [fires ? rule.id : passes],
    choices: choicesFor([rule.id]),
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
