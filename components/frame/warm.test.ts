// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { warmUp } from './warm';

it('draws a popup where nobody sees it, and leaves nothing of it', async () => {
  const drawn: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) drawn.push((node as Element).className);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  warmUp(document);
  await Promise.resolve();
  expect(drawn.some((name) => name?.includes('room'))).toBe(true);
  expect(document.body.innerHTML).toBe('');
});
