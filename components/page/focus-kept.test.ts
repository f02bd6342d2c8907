// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FocusKept, keepFocus } from './focus-kept';
import { type Keys, watchKeys } from './keys';

describe('what an officer writes in the popup', () => {
  let ended: AbortController;
  let host: HTMLElement;
  let field: HTMLInputElement;
  let keys: Keys;
  let kept: FocusKept;
  const give = vi.fn();
  const heard: string[] = [];

  beforeEach(() => {
    ended = new AbortController();
    host = document.body.appendChild(document.createElement('div'));
    field = document.body.appendChild(document.createElement('input'));
    give.mockClear();
    heard.length = 0;
    keys = watchKeys({ window, onEscape: () => false, signal: ended.signal });
    kept = keepFocus({ window, host, keys, isOpen: () => true, give, signal: ended.signal });
    field.addEventListener('keydown', ({ key }) => heard.push(key));
  });
  afterEach(() => {
    ended.abort();
    document.body.replaceChildren();
  });

  const byPerson = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
  const type = (key: string) => field.dispatchEvent(byPerson(new KeyboardEvent('keydown', { key, bubbles: true })));
  async function steal(): Promise<void> {
    field.focus();
    kept.left();
    await Promise.resolve();
  }

  it('reaches no field of the page that takes the focus, and the focus is given back', async () => {
    kept.writing(true);
    await steal();
    type('r');
    expect(give).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
    // Said before the page took it once more.
    kept.came();
    type('a');
    expect(heard).toEqual([]);
  });

  it('is fought for so many times, and then goes nowhere', async () => {
    kept.writing(true);
    for (let times = 0; times < 50; times++) await steal();
    type('r');
    expect(give).toHaveBeenCalledTimes(20);
    expect(heard).toEqual([]);
  });

  it('goes to the page where the officer pressed there, or wrote in no field', async () => {
    await steal();
    type('a');
    kept.writing(true);
    field.dispatchEvent(byPerson(new Event('pointerdown', { bubbles: true })));
    await steal();
    type('b');
    expect(give).not.toHaveBeenCalled();
    expect(heard).toEqual(['a', 'b']);
  });
});
