// @vitest-environment happy-dom
/** Pages after public reports of 2026 of what posters and extensions met on the sites: built by hand, each with its act. */
import { describe, expect, it } from 'vitest';
import { siteTables } from '../sites/generated/tables';
import { guardFor } from './guard.fixture';

const leak = 'RAHASIA sudah diproses';
const clean = 'Selamat pagi, warga.';
const settle = () => new Promise((resolve) => setTimeout(resolve, 80));

const caption = (id: string) =>
  `<div id="${id}" role="combobox" contenteditable="true" aria-label="Write into the dialogue box to include text with your post."></div>`;
const suite = (boxes: string) =>
  guardFor(
    `<h2>Create post</h2><div role="tablist"><div role="tab" tabindex="0" id="fb">Facebook</div> <div role="tab" tabindex="0" id="ig">Instagram</div></div>
     <div id="place">${boxes}</div><div role="button" tabindex="0">Cancel</div> <div role="button" tabindex="0" id="go"><span>Publish\u200b</span></div>
     <div role="button" tabindex="0" id="later"><span>Schedule</span></div>`,
    siteTables.facebook,
    '/latest/composer/?asset_id=1',
  );

describe('one Publish for two texts of Business Suite', () => {
  it.each(['#go', '#later'])(
    'holds at %s what was written for Instagram, while the clean text for Facebook is in front',
    async (send) => {
      const page = suite(caption('a'));
      const first = page.query('#a');
      page.write(clean, '#a');
      page.click('#ig');
      page.query('#place').innerHTML = caption('b');
      await settle();
      page.write(leak, '#b');
      page.click('#fb');
      page.query('#place').replaceChildren(first);
      await settle();
      expect(page.click(send)).toBe('stopped');
      expect(page.held[0]?.draft.parts).toMatchObject([{ box: 'Facebook' }, { box: 'Instagram' }]);
    },
  );

  it.each(['a', 'b'])('holds it where both boxes stand in the page, in the box "%s"', (id) => {
    const page = suite(caption('a') + caption('b'));
    for (const each of ['a', 'b']) page.write(each === id ? leak : clean, `#${each}`);
    expect(page.click('#go')).toBe('stopped');
  });
});

describe('an answer to a public comment in the inbox of Business Suite', () => {
  const box =
    '<div role="textbox" contenteditable="true" aria-label="Reply as Dinas Contoh" aria-placeholder="Reply on Facebook as Dinas Contoh"></div>';
  const inbox = (path: string) => {
    const page = guardFor(
      `<main><article>Warga: kapan jalan diperbaiki?</article><form>${box}<div role="button" tabindex="0" aria-label="Send">Send</div></form></main>`,
      siteTables.facebook,
      path,
    );
    page.write(leak);
    return page;
  };

  it.each([
    '/latest/inbox/facebook?asset_id=1&selected_item_id=2&thread_type=FB_PAGE_POST',
    '/latest/inbox/facebook?thread_type=FB_AD_POST',
    '/latest/inbox/facebook_comments',
    '/latest/inbox/instagram_comments',
    '/latest/inbox/instagram',
  ])('is held at %s, by Enter and by Send', (path) => {
    expect(inbox(path).key({ key: 'Enter' })).toBe('stopped');
    expect(inbox(path).click('[role=button]')).toBe('stopped');
  });

  it.each([
    '/latest/inbox/facebook?thread_type=FB_MESSAGE',
    '/latest/inbox/instagram?thread_type=IG_MESSAGE',
    '/latest/inbox/messenger',
    '/latest/inbox/instagram_direct',
    '/latest/inbox/all',
  ])('is not read at %s, where messages are written', (path) => {
    const page = inbox(path);
    expect(page.key({ key: 'Enter' })).toBe('reached the site');
    expect(page.click('[role=button]')).toBe('reached the site');
    expect(page.read).toEqual([]);
  });
});

describe('a note of Instagram', () => {
  it.each(['/', '/direct/inbox/'])('is held at %s', (path) => {
    const page = guardFor(
      '<div role="dialog"><h1>New note</h1><textarea placeholder="Share a thought..." maxlength="60"></textarea><div role="button" tabindex="0"><span>Share</span></div></div>',
      siteTables.instagram,
      path,
    );
    page.write(leak);
    expect(page.click('[role=button]')).toBe('stopped');
  });
});

describe('a page under the translation of the browser', () => {
  const font = (words: string) =>
    `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${words}</font></font>`;
  const button = (words: string) =>
    `<div role="button" tabindex="0" id="go"><div><span dir="auto">${font(words)}</span></div></div>`;
  const editor = (label: string) =>
    `<div role="textbox" contenteditable="true" class="notranslate" aria-label="${label}" aria-placeholder="${label}"></div>`;

  it.each([
    [
      'the caption of Instagram',
      siteTables.instagram,
      `<div role="dialog" aria-label="Create new post"><h1>${font('Buat postingan baru')}</h1><span dir="auto">dinascontoh</span>${editor('Write a caption...')}${button('Membagikan')}</div>`,
    ],
    [
      'a comment of Instagram',
      siteTables.instagram,
      `<article><form>${editor('Add a comment...')}${button('Pos')}</form></article>`,
    ],
    [
      'a post of Threads',
      siteTables.threads,
      `<div role="dialog"><h1>${font('Utas baru')}</h1>${editor('Empty text field. Type to compose a new post.')}${button('Pos')}</div>`,
    ],
    [
      'a post of Facebook whose button has no label',
      siteTables.facebook,
      `<div role="dialog"><form method="POST"><h2>${font('Buat pos')}</h2>${editor("What's on your mind, Dinas Contoh?")}${button('Pos')}</form></div>`,
    ],
  ])('holds %s', (_name, table, html) => {
    const page = guardFor(html, table, '/');
    page.write(leak);
    expect(page.click('#go')).toBe('stopped');
  });
});

describe('a post of Facebook', () => {
  it.each([
    ['Apa yang Anda pikirkan, Dinas Contoh?', 'Posting'],
    ["What's on your mind, Dinas Contoh?", 'Post'],
  ])('is understood where its box has a placeholder alone: %s', (words, send) => {
    const page = guardFor(
      `<div role="dialog"><form method="POST"><input type="text"><span dir="auto">Dinas Contoh</span>
       <div role="textbox" contenteditable="true" aria-placeholder="${words}"></div><div role="button" aria-label="${send}">${send}</div></form></div>`,
      siteTables.facebook,
      '/',
    );
    page.write(leak, '[contenteditable]');
    const [composer] = page.guard.composers();
    expect(composer).toMatchObject({ surface: 'post' });
    expect(composer?.health()).toMatchObject({ row: 'facebook/post', state: 'understood' });
    expect(page.click('[role=button]')).toBe('stopped');
  });
});
