import { expect, it } from 'vitest';
import { filesOf } from './outputs';

it('counts what a page loads at once, and nothing from elsewhere', () => {
  const html = `<link rel="icon" href="/icon/16.png"><script type="module" crossorigin src="/chunks/a-1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/b-2.js"><link rel="stylesheet" crossorigin href="/assets/c.css">
    <script src="https://elsewhere.invalid/d.js"></script>`;
  expect(filesOf(html)).toEqual(['chunks/a-1.js', 'chunks/b-2.js', 'assets/c.css']);
});
