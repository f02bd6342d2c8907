// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Composer } from '../../compose/types';
import { locale } from '../shared/words';
import { createChips } from './chips';
import { account, looks, clean as verdict } from './shown.fixture';
import { createState, type Shown } from './state';

// Nothing is laid out here.
vi.mock('./chip-place', () => ({ standChip: () => () => undefined }));

const composer = { id: 'satu' } as Composer;

function chipOf(first: Partial<Shown>) {
  const state = createState();
  const show = (more: Partial<Shown>) => {
    state.shown.value = new Map([[composer.id, { composer, verdict, ...looks, ...more }]]);
  };
  show(first);
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const chips = createChips(root, window, state);
  return { show, chips, words: () => root.querySelector('.chip')?.textContent };
}

afterEach(() => {
  locale.value = 'id';
});

it('says the same in the other language once that is chosen', () => {
  const { words, chips } = chipOf({});
  expect(words()).toContain('tidak ada yang ditandai');
  locale.value = 'en';
  expect(words()).toContain('nothing is marked');
  chips.stop();
});

it('offers answers no more once something is written, and tells of an alert that is declared meanwhile', () => {
  const { words, show, chips } = chipOf({ answers: 3 });
  expect(words()).toContain('3 jawaban siap pakai');
  show({ answers: 0 });
  expect(words()).toContain('tidak ada yang ditandai');
  const alert = {
    reason: { id: 'Banjir', en: 'Flood' },
    until: Date.now() + 60_000,
    zone: 'WIB' as const,
    officers: [],
    contact: 'Kalak',
  };
  show({ verdict: { ...verdict, account: { ...account, siaga: 'open', alert } } });
  expect(words()).toContain('siaga s.d.');
  chips.stop();
});
