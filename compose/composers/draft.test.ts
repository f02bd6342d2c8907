// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guardFor } from '../guard/guard.fixture';
import { siteTables } from '../sites/generated/tables';

it('tells a picture by the address of what stands in the frame that a repaired table names', () => {
  const { x } = siteTables;
  const { guard, write } = guardFor(
    `<main><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>
     <div class="frame"><span><img src="blob:a"></span></div><div class="frame"><img src="blob:b"></div>
     <button data-testid="tweetButtonInline">Post</button></main>`,
    { ...x, rows: x.rows.map((row) => ({ ...row, media: ['.frame'] })) },
  );
  write('selamat pagi');
  expect(guard.composers()[0]?.read().attachments).toEqual([
    { kind: 'image', source: 'blob:a' },
    { kind: 'image', source: 'blob:b' },
  ]);
});
