/** The page of all screens shows what there is, each on a sheet of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tampilanPage } from './page';

const page = readFileSync('docs/tampilan.md', 'utf8');
const pictures = [...page.matchAll(/\((gambar\/[^)]+)\)/g)].map(([, path = '']) => path);

it('is the page that was drawn last', () => expect(page).toBe(tampilanPage()));

it('gives every screen a picture of its own, which is there', () => {
  expect(pictures.filter((path, index) => pictures.indexOf(path) !== index)).toEqual([]);
  expect(pictures.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
});
