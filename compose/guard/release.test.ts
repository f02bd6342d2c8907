// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocator } from '../composers/locate';
import { usableTable } from '../composers/selectors';
import { siteTables } from '../sites/generated/tables';
import { findControl, pressControl, pressKey } from './release';

const query = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
let locator: ReturnType<typeof createLocator>;

beforeEach(() => {
  document.body.innerHTML = `<main><div class="editor" data-testid="tweetTextarea_0" role="textbox" contenteditable="true">KASAR</div>
    <button class="held">Luncurkan</button><button class="own" data-testid="tweetButtonInline">Post</button></main>`;
  locator = createLocator(usableTable(siteTables.x, document), document);
});

describe('the control that sends a released draft', () => {
  const find = (control?: Element) => {
    const place = locator.place(query('.editor'));
    if (!place) throw new Error('The editor is in no composer.');
    return findControl({ kind: 'send', place, ...(control ? { control } : {}) }, place, locator);
  };

  it('is the one that was held', () => expect(find(query('.held'))).toBe(query('.held')));
  it('is the composer’s own where a key was held', () => expect(find()).toBe(query('.own')));
  it('is the composer’s own where the held one is gone', () => {
    const held = query('.held');
    held.remove();
    expect(find(held)).toBe(query('.own'));
  });
  it('is none that can’t be pressed', () => {
    query('.held').setAttribute('disabled', '');
    expect(find(query('.held'))).toBe(query('.own'));
    query('.own').setAttribute('disabled', '');
    expect(find(query('.held'))).toBeUndefined();
  });
  it('is none that calls itself disabled, unless it was that one that was pressed', () => {
    query('.held').remove();
    query('.own').setAttribute('aria-disabled', 'true');
    expect(find()).toBeUndefined();
    expect(find(query('.own'))).toBe(query('.own'));
  });
});

describe('a press', () => {
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  function pressed(isDone: (heard: readonly Event[]) => boolean): Event[] {
    const heard: Event[] = [];
    for (const type of types) query('main').addEventListener(type, (event) => heard.push(event));
    pressControl(query('.own'), () => isDone(heard));
    return heard;
  }

  it('is whole, as a person’s is, and its page may hear of it and stop it', () => {
    const heard = pressed(() => false);
    expect(heard.map(({ type }) => type)).toEqual(types);
    expect(heard.every(({ bubbles, cancelable, target }) => bubbles && cancelable && target === query('.own'))).toBe(true);
    expect(heard[0]).toMatchObject({ isPrimary: true, pointerType: 'mouse', button: 0, composed: true });
  });
  it('ends where the site has acted', () => {
    expect(pressed((heard) => heard.length === 2).map(({ type }) => type)).toEqual(['pointerdown', 'mousedown']);
    expect(pressed((heard) => heard.length === 4)).toHaveLength(4);
  });
});

describe('the key that was held', () => {
  function pressedAgain(held: Event, takes: boolean) {
    let heard: KeyboardEvent | undefined;
    const hear = (event: KeyboardEvent) => {
      heard = event;
      if (takes) event.preventDefault();
    };
    document.addEventListener('keydown', hear, { once: true });
    const taken = pressKey(query('.editor'), held);
    document.removeEventListener('keydown', hear);
    return { taken, heard };
  }

  it('is pressed again in the editor, and says whether the site took it', () => {
    const held = new KeyboardEvent('keydown', { key: 'Enter', code: 'NumpadEnter', keyCode: 13, ctrlKey: true });
    const { taken, heard } = pressedAgain(held, true);
    expect(taken).toBe(true);
    expect(heard).toMatchObject({ key: 'Enter', code: 'NumpadEnter', keyCode: 13, ctrlKey: true, metaKey: false, bubbles: true });
    expect(pressedAgain(held, false).taken).toBe(false);
  });

  it.each([
    ['a click', new MouseEvent('click')],
    ['a key that came up', new KeyboardEvent('keyup', { key: 'a', ctrlKey: true })],
    ['a blank on a button', new KeyboardEvent('keydown', { key: ' ' })],
  ])('is Enter where it was %s', (_name, held) => {
    expect(pressedAgain(held, true).heard).toMatchObject({
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      ctrlKey: false,
      altKey: false,
    });
  });
});
