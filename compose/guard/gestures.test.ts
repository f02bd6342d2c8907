// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocator } from '../composers/locate';
import { usableTable } from '../composers/selectors';
import { editing } from '../editors/editing';
import { siteTables } from '../sites/generated/tables';
import { type Gesture, readKey, readNewLine, readPress, readSubmit } from './gestures';

const comment = `<div role="article"><form role="presentation">
  <div class="editor" role="textbox" contenteditable="true" aria-label="Komentari sebagai Dinas">KASAR</div>
  <div class="send" role="button" aria-label="Komentari"><span class="inside">➤</span></div></form></div>`;
const tweet = `<main><div class="editor" data-testid="tweetTextarea_0" role="textbox" contenteditable="true">KASAR</div>
  <button class="send" data-testid="tweetButtonInline">Post</button></main>`;

const query = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
const at = (site: 'facebook' | 'x', html: string) => {
  document.body.innerHTML = html;
  return createLocator(usableTable(siteTables[site], document), document);
};

/** What a reader makes of an event, once it has come to its target. */
function read<E extends Event>(reader: (event: E) => Gesture | undefined, selector: string, event: E): Gesture | undefined {
  let gesture: Gesture | undefined;
  const hear = (heard: Event) => {
    gesture = reader(heard as E);
  };
  window.addEventListener(event.type, hear, { capture: true, once: true });
  query(selector).dispatchEvent(event);
  return gesture;
}
const all = { bubbles: true, cancelable: true, composed: true };

describe('a key in an editor', () => {
  const key = (site: 'facebook' | 'x', init: KeyboardEventInit, type = 'keydown', html = site === 'x' ? tweet : comment) => {
    const locator = at(site, html);
    return read(
      (event: KeyboardEvent) => readKey(event, locator, editing),
      '.editor',
      new KeyboardEvent(type, { ...all, ...init }),
    );
  };

  it.each<readonly [string, 'facebook' | 'x', KeyboardEventInit, Partial<Gesture> | undefined]>([
    ['Enter where it sends', 'facebook', { key: 'Enter' }, { kind: 'send' }],
    ['Shift with Enter where Enter sends', 'facebook', { key: 'Enter', shiftKey: true }, undefined],
    ['Ctrl and Shift with Enter', 'facebook', { key: 'Enter', shiftKey: true, ctrlKey: true }, { kind: 'send' }],
    ['Enter where it makes a line', 'x', { key: 'Enter' }, { kind: 'other' }],
    ['Ctrl with Enter', 'x', { key: 'Enter', ctrlKey: true }, { kind: 'send' }],
    ['Cmd with Enter', 'x', { key: 'Enter', metaKey: true }, { kind: 'send' }],
    ['Alt with Enter', 'x', { key: 'Enter', altKey: true }, { kind: 'send' }],
    ['Ctrl with S', 'x', { key: 's', ctrlKey: true }, { kind: 'send', isGuess: true }],
    ['Cmd with a capital S', 'x', { key: 'S', metaKey: true }, { kind: 'send', isGuess: true }],
    ['S', 'x', { key: 's' }, undefined],
    ['Ctrl with another letter', 'x', { key: 'b', ctrlKey: true }, undefined],
    ['Ctrl with Enter while an input method composes', 'x', { key: 'Enter', ctrlKey: true, isComposing: true }, undefined],
    ['Enter of an input method', 'facebook', { key: 'Enter', keyCode: 229 }, undefined],
  ])('%s on %s', (_name, site, init, expected) => {
    const gesture = key(site, init);
    if (expected) expect(gesture).toMatchObject({ ...expected, editor: query('.editor') });
    else expect(gesture).toBeUndefined();
    if (gesture?.kind === 'send') expect(gesture).toMatchObject({ place: { editors: [query('.editor')] } });
    if (gesture?.kind === 'send' && !('isGuess' in (expected ?? {}))) expect(gesture.isGuess).toBeUndefined();
  });

  it('sends once, when it goes down', () => {
    expect(key('facebook', { key: 'Enter' }, 'keyup')).toBeUndefined();
    expect(key('facebook', { key: 'Enter' }, 'keypress')).toBeUndefined();
  });

  it('picks from a list of suggestions that is on screen', () => {
    // happy-dom lays nothing out.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 100, 100)] as unknown as DOMRectList);
    const html = `${comment.replace('class="editor"', 'class="editor" aria-controls="saran" aria-expanded="true"')}<ul id="saran" role="listbox"><li role="option">Dinas</li></ul>`;
    expect(key('facebook', { key: 'Enter' }, 'keydown', html)).toEqual({ kind: 'other', editor: query('.editor') });
    vi.restoreAllMocks();
    expect(key('facebook', { key: 'Enter' }, 'keydown', html)).toMatchObject({ kind: 'send' });
  });

  it('with Ctrl in a field that is no composer is looked after', () => {
    const html = '<main><div class="editor" contenteditable="true" aria-label="Cari di Twitter" role="searchbox">x</div></main>';
    expect(key('x', { key: 'Enter', ctrlKey: true }, 'keydown', html)?.kind).not.toBe('send');
  });
});

describe('a key on a control', () => {
  const key = (html: string, init: KeyboardEventInit, selector = '.send', type = 'keydown') => {
    const locator = at('facebook', html);
    return read(
      (event: KeyboardEvent) => readKey(event, locator, editing),
      selector,
      new KeyboardEvent(type, { ...all, ...init }),
    );
  };

  it.each([{ key: 'Enter' }, { key: ' ' }])('that makes no click of its own sends by %j', (init) => {
    expect(key(comment, init)).toMatchObject({ kind: 'send', control: query('.send') });
    expect(key(comment, init, '.inside')).toMatchObject({ kind: 'send', control: query('.send') });
    expect(key(comment, init, '.send', 'keyup')).toMatchObject({ kind: 'send' });
  });
  it('sends by no other key', () => expect(key(comment, { key: 'a' })).toBeUndefined());
  it.each([
    '<button class="send" aria-label="Komentari">x</button>',
    '<a class="send" href="#" role="button" aria-label="Komentari">x</a>',
  ])('that makes a click of its own waits for the click: %s', (control) => {
    const html = comment.replace(/<div class="send".*<\/div><\/form>/s, `${control}</form>`);
    expect(key(html, { key: 'Enter' })).toBeUndefined();
  });
  it('brings another box to the front with the arrows', () => {
    const html = `<div role="tablist"><div class="tab" role="tab" tabindex="0">Instagram</div></div>${comment}`;
    for (const name of ['ArrowRight', 'Home', 'End'])
      expect(key(html, { key: name }, '.tab')).toEqual({ kind: 'other', control: query('.tab') });
    expect(key(html, { key: 'ArrowRight' }, '.tab', 'keyup')).toBeUndefined();
    expect(key(html, { key: 'ArrowRight' })).toBeUndefined();
  });
});

describe('a press', () => {
  const press = (site: 'facebook' | 'x', html: string, selector: string) => {
    const locator = at(site, html);
    return read((event: MouseEvent) => readPress(event, locator), selector, new MouseEvent('click', all));
  };

  it('on a send control, or within it, sends', () => {
    expect(press('x', tweet, '.send')).toMatchObject({
      kind: 'send',
      control: query('.send'),
      place: { editors: [query('.editor')] },
    });
    expect(press('facebook', comment, '.inside')).toMatchObject({ kind: 'send', control: query('.send') });
  });
  it('is a guess on one that calls itself disabled, and nothing on one that is', () => {
    expect(press('x', tweet.replace('class="send"', 'class="send" aria-disabled="true"'), '.send')).toMatchObject({
      isGuess: true,
    });
    expect(press('x', tweet, '.send')).not.toHaveProperty('isGuess');
    expect(press('x', tweet.replace('class="send"', 'class="send" disabled'), '.send')).toBeUndefined();
  });
  it('on a control of an unknown name is a guess where it alone may send', () => {
    expect(press('x', tweet.replace(/<button.*button>/, '<button class="send">Luncurkan</button>'), '.send')).toMatchObject({
      kind: 'send',
      isGuess: true,
    });
  });
  it('on any other control is looked after, on none it is nothing', () => {
    expect(press('x', `<div role="button" class="far">Tambahkan lokasi</div>${tweet}`, '.far')).toEqual({
      kind: 'other',
      control: query('.far'),
    });
    expect(press('x', `<p class="far">Halo</p>${tweet}`, '.far')).toBeUndefined();
  });
});

describe('a new line that no key announced', () => {
  const line = (site: 'facebook' | 'x', inputType: string, init: InputEventInit = {}) => {
    const locator = at(site, site === 'x' ? tweet : comment);
    const event = new InputEvent('beforeinput', { ...all, inputType, ...init });
    return read((heard: InputEvent) => readNewLine(heard, locator, editing), '.editor', event);
  };
  it.each(['insertParagraph', 'insertLineBreak'])('sends where Enter does: %s', (inputType) => {
    expect(line('facebook', inputType)).toMatchObject({ kind: 'send', editor: query('.editor') });
    expect(line('x', inputType)).toEqual({ kind: 'other', editor: query('.editor') });
  });
  it('is not a letter', () => expect(line('facebook', 'insertText')).toBeUndefined());
});

describe('a form', () => {
  let locator: ReturnType<typeof at>;
  beforeEach(() => {
    locator = at('facebook', comment);
  });
  const submit = (submitter?: HTMLElement) =>
    read(
      (event: SubmitEvent) => readSubmit(event, locator),
      'form',
      new SubmitEvent('submit', { ...all, ...(submitter ? { submitter } : {}) }),
    );

  it('sends the box in it', () => {
    expect(submit()).toMatchObject({ kind: 'send', place: { editors: [query('.editor')] }, others: [] });
    expect(submit()).not.toHaveProperty('control');
  });
  it('tells its button', () => expect(submit(query('.send'))).toMatchObject({ control: query('.send') }));
  it('of nothing sends nothing', () => {
    query('.editor').remove();
    expect(submit()).toBeUndefined();
  });
});
