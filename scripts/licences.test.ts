import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { licenceFile, licences, licensed, shipped, unused } from './licences';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

it('finds for every library that ships a licence that allows what Saring does, with its text', () => {
  for (const { name, licence, text } of licences(root)) {
    expect(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD'], name).toContain(licence);
    expect(text, name).toMatch(/copyright|Apache License/i);
  }
});

it('writes one file with every text, its own licence first', () => {
  const file = licenceFile(root);
  expect(file.slice(0, 200)).toMatch(/^Saring\n\n\s*Apache License/);
  for (const name of shipped) expect(file).toContain(`\n${name} `);
});

it('ends a build with code of a library that is not listed, and lets the others pass', () => {
  const { generateBundle } = licensed(root);
  const bundle = (name: string, renderedLength = 10, file = 'index.js') => ({
    'a.js': { type: 'chunk', modules: { [`${root}/node_modules/${name}/${file}`]: { renderedLength } } },
  });
  for (const name of shipped) expect(() => generateBundle({}, bundle(name))).not.toThrow();
  expect(() => generateBundle({}, bundle('left-pad'))).toThrow('left-pad');
  expect(() => generateBundle({}, bundle('left-pad', 0))).not.toThrow();
  for (const file of ['index.css', 'font.woff2?url'])
    expect(() => generateBundle({}, bundle('left-pad', 0, file))).toThrow('left-pad');
});

it('tells which libraries of the list no bundle holds', () => {
  const all = new Set(shipped.map((name) => `npm:${name}`));
  expect(unused(all)).toEqual([]);
  all.delete('npm:idb');
  expect(unused(all)).toEqual(['idb']);
});
