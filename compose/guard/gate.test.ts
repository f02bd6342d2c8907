// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { guardFor, type Watched } from './guard.fixture';

describe('the gate between a press and the site', () => {
  let page: Watched;

  beforeEach(() => {
    page = guardFor(
      `<main><div data-testid="UserAvatar-Container-dinas"></div>
       <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"><div data-block="true">RAHASIA</div></div>
       <button data-testid="tweetButtonInline">Post</button></main>`,
    );
  });
  const press = () => page.click('button');

  it('lets a clean draft go untouched, once', () => {
    page.write('selamat pagi');
    expect(press()).toBe('reached the site');
    expect(page.sent.map(({ text }) => text)).toEqual(['selamat pagi']);
  });

  it('holds a draft with findings and asks once, however often it is pressed', () => {
    expect([press(), press()]).toEqual(['stopped', 'stopped']);
    // The same question is told of again, in case it was not seen.
    expect(new Set(page.held).size).toBe(1);
    expect(page.sent).toEqual([]);
  });

  it('asks again when the words, the account or the pictures are others', () => {
    press();
    page.write('RAHASIA lain');
    press();
    page.query('[data-testid^="UserAvatar"]').setAttribute('data-testid', 'UserAvatar-Container-sari');
    press();
    page.query('main').insertAdjacentHTML('beforeend', '<div data-testid="attachments"><img src="blob:a"></div>');
    press();
    expect(page.held.map(({ draft }) => [draft.text, draft.identity.handle, draft.attachments.length])).toEqual([
      ['RAHASIA', 'dinas', 0],
      ['RAHASIA lain', 'dinas', 0],
      ['RAHASIA lain', 'sari', 0],
      ['RAHASIA lain', 'sari', 1],
    ]);
  });

  it('sends once after a release, by the control of the site', async () => {
    press();
    const [held] = page.held;
    page.decide('RAHASIA');
    expect(await Promise.all([held?.release(), held?.release()])).toEqual(['sent', 'sent']);
    expect(page.reached).toBe(1);
    expect(page.sent).toHaveLength(1);
  });

  it('does not release on a verdict that is no longer the one decided on', async () => {
    page.write('KASAR');
    press();
    const [held] = page.held;
    page.decide('KASAR');
    page.raise('block');
    expect(await held?.release()).toBe('changed');
    expect(page.reached).toBe(0);
  });

  it('does not release other words than those decided on', async () => {
    press();
    page.write('RAHASIA sekali');
    expect(await page.held[0]?.release()).toBe('changed');
    expect(page.reached).toBe(0);
  });

  it('holds the same send anew on the draft and the verdict of now, and sends what was mended once', async () => {
    page.write('KASAR');
    press();
    const [held] = page.held;
    page.raise('block');
    expect(held?.again()?.verdict.severity).toBe('block');
    page.write('lain');
    const mended = held?.again();
    expect(mended).toMatchObject({ draft: { text: 'lain' }, verdict: { severity: 'off' } });
    expect(await mended?.release()).toBe('sent');
    expect(page.sent.map(({ text }) => text)).toEqual(['lain']);
    page.write('');
    expect(mended?.again()).toBeUndefined();
  });
});
