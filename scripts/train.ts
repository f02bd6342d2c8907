/** Trains the model on `rules/corpus` and the rules' examples, and writes the weights, docs/model.md and docs/korpus.md: `npm run train`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modelCard } from './train/card';
import { exampleSheets, readCorpus } from './train/corpus';
import { datasheet } from './train/datasheet';
import { make } from './train/make';

const start = performance.now();
const corpus = readCorpus();
const sheets = [...corpus, ...exampleSheets()];
const made = make(sheets, undefined, undefined, (text) => console.error(text));
const weights = `// Made by \`npm run train\`. Do not edit.\nexport const model = ${JSON.stringify(made.encoded)};\n`;
writeFileSync(new URL('../rules/generated/model.ts', import.meta.url), weights);
const kilobytes = gzipSync(weights, { level: 9 }).length / 1000;
writeFileSync(new URL('../docs/model.md', import.meta.url), modelCard(sheets, made, kilobytes));
writeFileSync(new URL('../docs/korpus.md', import.meta.url), datasheet(corpus));
console.error(`${kilobytes.toFixed(0)} KB gzip, ${((performance.now() - start) / 1000).toFixed(0)} s`);
