import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { builtIn } from './built';
import { pictures, size, tileSize } from './pictures';
import { type Built, limits, textsPage } from './texts';

const page = readFileSync('docs/toko/teks.md', 'utf8');
let built: Built;

beforeAll(async () => {
  const { manifest } = config;
  const made =
    typeof manifest === 'function'
      ? manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' })
      : manifest;
  const folder = mkdtempSync(join(tmpdir(), 'saring-toko-'));
  cpSync('public/_locales', join(folder, '_locales'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(await made));
  built = builtIn(folder);
});

describe('the texts for the stores', () => {
  it('are those of the present names and permissions', () => {
    expect(page).toBe(textsPage(built));
  });

  it('are as short as every store wants them', () => {
    for (const text of Object.values(built.name)) expect(text.length).toBeLessThanOrEqual(limits.name);
    for (const text of Object.values(built.description)) expect(text.length).toBeLessThanOrEqual(limits.description);
  });

  it('are not written for a permission without a reason', () => {
    expect(() => textsPage({ ...built, permissions: ['storage', 'tabs'] })).toThrow('"tabs"');
  });
});

describe('the pictures for the stores', () => {
  /** Width, height and colour type (2: without transparency), as a PNG's header gives them. */
  const header = (name: string) => {
    const png = readFileSync(join('docs/toko', name));
    return [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  };

  it('are five of the size the stores ask for, and a tile, all named in the page about them', () => {
    const names = pictures.map(({ shot }, index) => `${index + 1}-${shot}.png`);
    expect(names.map(header)).toEqual(Array.from({ length: 5 }, () => [size.width, size.height, 2]));
    expect(header('petak-440x280.png')).toEqual([tileSize.width, tileSize.height, 2]);
    const about = readFileSync('docs/toko/README.md', 'utf8');
    expect([...names, 'petak-440x280.png'].filter((name) => !about.includes(name))).toEqual([]);
  });
});
