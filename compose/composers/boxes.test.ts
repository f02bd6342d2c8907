// @vitest-environment happy-dom
/** One send control for several boxes: each of them counts, also one that is not shown now. */
import { describe, expect, it } from 'vitest';
import { guardFor } from '../guard/guard.fixture';
import { siteTables } from '../sites/generated/tables';

const tabs = '<div role="tablist"><div role="tab" id="fb">Facebook</div><div role="tab" id="ig">Instagram</div></div>';
const editor = (id: string) =>
  `<div id="${id}" role="combobox" contenteditable="true" aria-label="Write into the dialogue box"></div>`;
const suite = (boxes: string) =>
  guardFor(
    `<main><h2>Create post</h2>${tabs}<div id="place">${boxes}</div><div role="button">Cancel</div><div role="button" id="go">Publish</div></main>`,
    siteTables.facebook,
    '/latest/composer/?asset_id=1',
  );
const settle = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('a control that publishes several boxes', () => {
  it.each([
    ['first', 'a'],
    ['second', 'b'],
  ])('is held for what stands in the %s of two that are shown', (_which, leak) => {
    const page = suite(editor('a') + editor('b'));
    for (const id of ['a', 'b']) page.write(id === leak ? 'RAHASIA' : 'selamat pagi', `#${id}`);
    expect(page.click('#go')).toBe('stopped');
    expect(page.held[0]?.draft.parts).toHaveLength(2);
  });

  it('is held for a box that left the page, and let go when that box was mended', async () => {
    const page = suite(editor('a'));
    page.write('selamat pagi', '#a');
    const [a] = document.querySelectorAll('#a');
    page.click('#ig');
    page.query('#place').innerHTML = editor('b');
    const [b] = document.querySelectorAll('#b');
    await settle();
    page.write('RAHASIA', '#b');
    page.click('#fb');
    if (a) page.query('#place').replaceChildren(a);
    await settle();
    expect(page.click('#go')).toBe('stopped');
    expect(page.held[0]?.draft).toMatchObject({
      text: 'selamat pagi\n\nRAHASIA',
      parts: [{ box: 'Facebook' }, { box: 'Instagram' }],
    });
    page.click('#ig');
    if (b) page.query('#place').replaceChildren(b);
    await settle();
    page.write('selamat siang', '#b');
    expect(page.click('#go')).toBe('reached the site');
    expect(page.sent.map(({ text }) => text)).toEqual(['selamat siang\n\nselamat pagi']);
  });

  it('is held for a box that left the page in the same moment', async () => {
    const page = suite(editor('a'));
    page.write('RAHASIA', '#a');
    await page.nextLook();
    page.click('#ig');
    page.query('#place').innerHTML = editor('b');
    page.write('selamat pagi', '#b');
    expect(page.click('#go')).toBe('stopped');
    expect(page.held[0]?.draft.text).toContain('RAHASIA');
  });

  it('is held for a box that left the page, however long the press on the tab took', async () => {
    const page = suite(editor('a'));
    await page.nextLook();
    const [a] = document.querySelectorAll('#a');
    const press = async (tab: string, show: () => void) => {
      page.event(tab, 'pointerdown');
      await settle();
      page.click(tab);
      show();
      await page.nextLook();
      await settle();
    };
    await press('#ig', () => {
      page.query('#place').innerHTML = editor('b');
    });
    page.write('RAHASIA', '#b');
    await page.nextLook();
    await press('#fb', () => a && page.query('#place').replaceChildren(a));
    page.write('selamat pagi', '#a');
    expect(page.click('#go')).toBe('stopped');
    expect(page.held[0]?.draft.parts).toMatchObject([{ box: 'Facebook' }, { box: 'Instagram' }]);
  });

  it('is held for the other text of a box that changes with the tab', async () => {
    const page = suite(editor('a'));
    page.write('RAHASIA', '#a');
    page.click('#ig');
    page.write('', '#a');
    await settle();
    page.write('selamat pagi', '#a');
    expect(page.click('#go')).toBe('stopped');
  });

  it('is not held for a text that was changed while another tool was open', async () => {
    const page = suite(editor('a'));
    page.write('RAHASIA', '#a');
    page.click('#ig');
    await settle();
    page.write('selamat pagi', '#a');
    expect(page.click('#go')).toBe('reached the site');
  });

  it.each([
    ['an arrow', (page: ReturnType<typeof suite>) => void page.key({ key: 'ArrowRight' }, '#fb')],
    ['something of which nothing is heard', () => {}],
  ])('is held for a box that was changed by %s', async (_name, change) => {
    const page = suite(editor('a'));
    page.query('#fb').setAttribute('aria-selected', 'true');
    page.write('RAHASIA', '#a');
    await page.nextLook();
    change(page);
    page.query('#fb').removeAttribute('aria-selected');
    page.query('#ig').setAttribute('aria-selected', 'true');
    page.query('#place').innerHTML = editor('b');
    await page.nextLook();
    await settle();
    page.write('selamat pagi', '#b');
    expect(page.click('#go')).toBe('stopped');
    expect(page.held[0]?.draft.text).toBe('selamat pagi\n\nRAHASIA');
  });
});
