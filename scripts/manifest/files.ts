/** The lists that follow from what lies in `rules/`: which rules there are, their examples, and which lexicons. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { splitTerms } from '../../rules/engine';
import type { Lexicon } from '../../rules/engine/types';

const here = fileURLToPath(new URL('../../rules/', import.meta.url));
/** Folders of `rules/` that hold something else than rules. */
const OTHERS = new Set([
  'corpus',
  'engine',
  'facts',
  'generated',
  'lexicons',
  'matchers',
  'model',
  'norms',
  'tests',
  'validators',
]);
/** Rules for what is read in a picture; only who reads pictures carries them. */
const ofPictures = 'gambar';

/** Ids of the rules by the files that are there: `larangan/rahasia`, in order of the alphabet; those for pictures apart. */
export function ruleIds(about: 'text' | 'pictures' = 'text'): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter(
      (folder) => folder.isDirectory() && !OTHERS.has(folder.name) && (folder.name === ofPictures) === (about === 'pictures'),
    )
    .flatMap(({ name }) =>
      readdirSync(`${here}${name}`)
        .filter((file) => /^[a-z-]+\.ts$/.test(file))
        .map((file) => `${name}/${file.slice(0, -3)}`),
    )
    .sort();
}

const variable = (id: string) => id.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
const HEAD = '// Made by `npm run -s manifest` of the files in rules/. Do not edit.\n';

function rulesFile(ids: readonly string[], what = 'Every built-in rule for texts.'): string {
  const imports = ids.map((id) => `import { rule as ${variable(id)} } from '../${id}';\n`).join('');
  return `${HEAD}import type { Rule } from '../engine/types';\n${imports}
/** ${what} */
export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${variable(id)},\n`).join('')}];\n`;
}

/** The names alone, for who only has to know them. */
const idsFile = (ids: readonly string[]): string =>
  `${HEAD}\nexport const pictureRuleIds: readonly string[] = [\n${ids.map((id) => `  '${id}',\n`).join('')}];\n`;

function examplesFile(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { examples as ${variable(id)} } from '../${id}';\n`).join('');
  return `${HEAD}import type { RuleExamples } from '../engine/types';\n${imports}
/** The examples of every built-in rule, by rule id: their tests, the catalogue and the trainer's stage. */
export const examples: Readonly<Record<string, RuleExamples>> = {\n${ids.map((id) => `  '${id}': ${variable(id)},\n`).join('')}};\n`;
}

/** The lexicons, one line each, for who writes a rule. */
export function lexiconsPage(lexicons: readonly Lexicon[]): string {
  const lines = lexicons
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, groups }) => {
      const tiers = [...new Set(groups.flatMap(({ tier }) => tier ?? []))].join(', ') || '–';
      const terms = groups.flatMap((group) => splitTerms(group.terms));
      const some = terms.filter((_, i) => i % Math.max(1, Math.floor(terms.length / 4)) === 0).slice(0, 4);
      return `| \`${id}\` | ${title.id} | ${tiers} | ${terms.length} | ${some.join(', ')} |`;
    });
  return `<!-- Dibuat oleh \`npm run -s manifest\`; jangan disunting. -->

# Leksikon

Dipakai dalam aturan sebagai \`{ kind: 'terms', lexicon: 'id', tiers: ['always'] }\`. Istilah ditambah di berkas leksikonnya, satu kali saja.

| id | isi | lapis | istilah | misalnya |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

const [ofTexts, ofPicturesAlone] = [ruleIds(), ruleIds('pictures')];

/** Content of each file about the rules, by its path. */
export const ruleLists: Readonly<Record<string, string>> = {
  'rules/generated/rules.ts': rulesFile(ofTexts),
  'rules/generated/picture-rules.ts': rulesFile(ofPicturesAlone, 'Every built-in rule for what is read in a picture.'),
  'rules/generated/picture-rule-ids.ts': idsFile(ofPicturesAlone),
  'rules/generated/examples.ts': examplesFile([...ofTexts, ...ofPicturesAlone].sort()),
};
