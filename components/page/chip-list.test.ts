import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import { chipsOf } from './chip-list';
import { account, clean, looks } from './shown.fixture';
import type { Shown } from './state';

const composer = { id: 'c1' } as Composer;
const finding = (key: string, start: number, severity: JudgedFinding['severity'] = 'warn') =>
  ({ key, start, end: start + 4, severity }) as JudgedFinding;
const shownWith = (findings: readonly JudgedFinding[], more: Partial<Shown> = {}): Shown => ({
  ...looks,
  composer,
  verdict: { ...clean, severity: 'warn', findings },
  ...more,
});

function drawnAgain(before: Shown, after: Shown): boolean {
  const shown = signal<ReadonlyMap<string, Shown>>(new Map([['c1', before]]));
  const list = chipsOf({ shown });
  const first = list.value;
  shown.value = new Map([['c1', after]]);
  return list.value !== first;
}

it('draws no chip anew while the words of a finding grow or move', () => {
  expect(drawnAgain(shownWith([finding('a', 0)]), shownWith([finding('ab', 3)]))).toBe(false);
});

it('draws a chip anew for everything that it says', () => {
  const before = shownWith([finding('a', 0)]);
  const { verdict } = before;
  const alert = { reason: { id: 'Banjir', en: 'Flood' }, until: 1, zone: 'WIB', officers: [], contact: '' } as const;
  for (const after of [
    shownWith([finding('a', 0), finding('b', 40)]),
    shownWith([finding('a', 0, 'block')]),
    shownWith([]),
    shownWith([finding('a', 0)], { theme: 'dark' }),
    shownWith([finding('a', 0)], { health: 'partly' }),
    shownWith([finding('a', 0)], { answers: 2 }),
    shownWith([finding('a', 0)], { progress: { done: 1, total: 2 } }),
    { ...before, verdict: { ...verdict, unseen: 'image' as const } },
    { ...before, verdict: { ...verdict, account: { ...account, name: 'Badan' } } },
    { ...before, verdict: { ...verdict, account: { ...account, alert } } },
  ])
    expect(drawnAgain(before, after)).toBe(true);
});
