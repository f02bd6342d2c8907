// @vitest-environment happy-dom
/** One table of files through both ways in, the command line and the options page as it is built: both take the same, refuse the same, and say the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wellFormed } from '../../policy/read/parse/malformed.fixture';
import { run } from './cli';
import { files } from './files.fixture';

vi.hoisted(() => vi.resetModules());
vi.mock('../../entrypoints/wiring/model', () => ({ loadModel: async () => undefined }));
vi.stubGlobal('__LICENCES__', []);

const folder = mkdtempSync(join(tmpdir(), 'saring-same-'));
afterAll(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  for (const event of ['onAdded', 'onRemoved'] as const)
    vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({});
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saring', version: '1' });
  document.body.innerHTML = '<div id="app"></div>';
  location.hash = '#kebijakan';
  await import('../../entrypoints/options/main');
  await vi.waitFor(() => expect(document.querySelector('input[type="file"]')).not.toBeNull());
});

const byWords = (words: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const told = () => [...document.querySelectorAll('.problems li')].map(({ textContent }) => textContent ?? '');
const hasAnswer = () => expect(document.querySelector('.preview, .result [data-tone="block"]')).not.toBeNull();
const isEmpty = () => expect(document.querySelector('.result > *')).toBeNull();

/** What the page says of a file that is let go over it; afterwards it is as it was. */
async function onPage(bytes: Uint8Array<ArrayBuffer>) {
  const dataTransfer = { types: ['Files'], files: [new File([bytes], 'a.json')] };
  window.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer }));
  await vi.waitFor(hasAnswer, { timeout: 20_000, interval: 5 });
  const said = { isTaken: document.querySelector('.preview') !== null, told: told() };
  // A refusal stays until the next file, so one that is good is given and let go.
  if (!said.isTaken) {
    window.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { types: ['Files'], files: [good] } }));
    await vi.waitFor(() => expect(byWords('Batal')).toBeDefined(), { timeout: 20_000, interval: 5 });
  }
  byWords('Batal')?.click();
  await vi.waitFor(isEmpty, { timeout: 20_000, interval: 5 });
  return said;
}
const good = new File([wellFormed[0] ?? ''], 'baik.json');

async function onCommandLine(bytes: Uint8Array) {
  const file = join(folder, 'a.json');
  writeFileSync(file, bytes);
  const { code, lines } = await run(['check', file]);
  const sentences = code === 0 ? lines.slice(0, -1) : lines;
  return { isTaken: code === 0, told: sentences.map((line) => line.slice(file.length + 2).replace(/^Saran: /, '')) };
}

/** What an officer can only ask for, and the admin who reads the other sentence can mend. */
const forOfficers = /^(?:Masa berlaku berkas ini sudah habis|Berkas ini sudah berubah sejak ditandatangani)/;

const rows = Object.values(files).flat();

it('are more than two hundred, of which more than 164 are not simply taken', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(([, , expected]) => expected !== 'taken').length).toBeGreaterThan(164);
});

describe.each(Object.entries(files))('the command line and the options page: %s', (_, some) => {
  it.each(some)('agree on %s', async (_name, content, expected) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const [line, page] = [await onCommandLine(bytes), await onPage(bytes)];
    if (page.told.some((sentence) => forOfficers.test(sentence)))
      expect(line).toMatchObject({ isTaken: false, told: [expect.any(String)] });
    else expect(page).toEqual(line);
    expect(page.isTaken ? (page.told.length > 0 ? 'told' : 'taken') : 'refused').toBe(expected);
    if (expected === 'refused') expect(page.told).not.toEqual([]);
  });
});
