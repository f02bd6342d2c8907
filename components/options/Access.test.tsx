// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { Access } from './Access';

it('lists the sites on which Saring may not work, and asks for one at a press', async () => {
  const root = document.createElement('div');
  const asked: Site[] = [];
  const show = (denied: readonly Site[]) =>
    act(() => render(<Access denied={denied} grant={(site) => asked.push(site)} />, root));
  await show([]);
  expect(root.textContent).toBe('');
  await show(['x', 'threads']);
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['X Beri izin', 'Threads Beri izin']);
  root.querySelectorAll('button')[1]?.click();
  expect(asked).toEqual(['threads']);
});
