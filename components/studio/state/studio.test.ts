import { expect, it, vi } from 'vitest';
import kabupaten from '../../../samples/kabupaten.json?raw';
import { createStudio } from './studio';
import type { KeptWork, StudioPort } from './types';

function portWith(work?: KeptWork) {
  const kept: KeptWork[] = [];
  const port: StudioPort = {
    beginnings: [],
    inForce: undefined,
    work,
    key: undefined,
    keepWork: async (value) => void kept.push(value),
    keepKey: async () => undefined,
    judge: () => () => {
      throw new Error('No draft is judged here.');
    },
    changes: () => [],
    computers: async () => ({ lines: [], broken: 0 }),
    save: () => undefined,
    today: () => '2026-11-27',
  };
  return { port, kept };
}

it('begins with the next revision, unsigned and dated today, and keeps every change at once', async () => {
  const { port, kept } = portWith();
  const studio = createStudio(port);
  expect(studio.begin('no policy', 'a.json', 'next')).toBe(false);
  expect(studio.begin(kabupaten, 'kabupaten.json', 'next')).toBe(true);
  const { revision } = JSON.parse(kabupaten);
  expect(JSON.parse(studio.text.value)).toMatchObject({ revision: revision + 1, issued: '2026-11-27' });
  studio.set(['institution', 'name'], 'Kabupaten Baru');
  await vi.waitFor(() => expect(kept.at(-1)?.policy).toMatchObject({ institution: { name: 'Kabupaten Baru' } }));
  const again = createStudio(portWith(kept.at(-1)).port);
  expect([again.text.value, again.from.value]).toEqual([studio.text.value, 'kabupaten.json']);
});

it('takes back and does again, letters of one field in one step', () => {
  const studio = createStudio(portWith().port);
  studio.begin(kabupaten, 'a', 'first');
  const before = studio.text.value;
  for (const name of ['K', 'Ka', 'Kab']) studio.set(['institution', 'name'], name);
  const after = studio.text.value;
  studio.history.undo();
  expect(studio.text.value).toBe(before);
  studio.history.redo();
  expect(studio.text.value).toBe(after);
});

it('says what is wrong, and forgets a signature with the next change', async () => {
  const studio = createStudio(portWith().port);
  studio.begin(kabupaten, 'a', 'first');
  studio.holdSigned('signed');
  expect(studio.signed.value).toBe('signed');
  studio.set(['institution', 'name'], '');
  expect(studio.signed.value).toBeUndefined();
  await vi.waitFor(() => expect(studio.problems.value.map(({ path }) => path)).toEqual(['institution.name']));
});
