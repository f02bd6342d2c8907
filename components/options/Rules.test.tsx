// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Severity } from '../../rules/engine/types';
import { Rules } from './Rules';
import type { OptionsActions, OptionsState } from './types';

const row = (name: string, severity: Severity, pack = 'pelindungan') => ({
  rule: { id: `${pack}/${name}`, pack, title: { id: name, en: name }, message: { id: 'Ada kata.', en: 'A word.' } },
  value: { severity, origin: 'policy', locked: true, trial: false },
  basis: [],
});
const rows = [
  row('nik', 'block'),
  row('rekening', 'block'),
  row('sara', 'warn'),
  row('rahasia', 'block', 'tni'),
  row('emoji', 'off'),
];

beforeEach(() =>
  act(() => render(<Rules state={{ rows } as unknown as OptionsState} actions={{} as OptionsActions} />, document.body)),
);
afterEach(() => render(null, document.body));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const counts = () => texts('.pick button').join(', ');
const listed = () => texts('.rules h3').join(', ');
const press = (severity: Severity) =>
  act(() => document.querySelector<HTMLElement>(`.pick [data-severity=${severity}]`)?.click());
const search = (words: string) =>
  act(() => {
    const box = document.querySelector<HTMLInputElement>('[type=search]');
    if (box) box.value = words;
    box?.dispatchEvent(new Event('input'));
  });

it('lists the rules of one severity, and all again when it is pressed again', async () => {
  expect(counts()).toBe('Semua 5, Wajib diperbaiki 3, Peringatan 1, Catatan 0, Dimatikan 1');
  expect(texts('.pick [aria-pressed=true]')).toEqual(['Semua 5']);
  await press('block');
  expect(listed()).toBe('nik, rekening, rahasia');
  expect([texts('.pick [aria-pressed=true]'), texts('[role=status]')]).toEqual([['Wajib diperbaiki 3'], ['3 aturan']]);
  await press('off');
  expect(listed()).toBe('emoji');
  await press('off');
  expect(listed()).toBe('nik, rekening, sara, emoji, rahasia');
});

it('counts within what was searched for, and says where nothing is left', async () => {
  await search('ra');
  expect(counts()).toBe('Semua 2, Wajib diperbaiki 1, Peringatan 1, Catatan 0, Dimatikan 0');
  await press('warn');
  expect(listed()).toBe('sara');
  await press('note');
  expect([listed(), texts('.empty')]).toEqual(['', ['Tidak ada aturan yang cocok. Ubah kata atau tingkatnya.']]);
});
