// @vitest-environment happy-dom
/** While letters come only the words of a composer are read; everything else soon after, and whenever the page tells of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import { editing } from '../editors/editing';
import { siteTables } from '../sites/generated/tables';
import { startGuard } from './index';

const page = `<div id="root"><a data-testid="AppTabBar_Profile_Link" href="/humas_contoh"></a>
<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"><div data-block="true">halo</div></div>
<span id="beside"></span><button type="button" data-testid="tweetButton">Posting</button></div>`;

let end: AbortController;
let looked: ComposerDraft[];
let accounts: number;

const query = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? document.body;
const editor = () => query('[contenteditable]');
const frame = () => vi.advanceTimersByTimeAsync(40);

/** As an editor does it: the text first, within its node, then the event. */
async function type(text: string): Promise<void> {
  const words = query('[data-block]').firstChild as Text;
  words.data = text;
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await frame();
}

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = page;
  (window as typeof window & { readonly happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL('https://x.com/home');
  end = new AbortController();
  looked = [];
  accounts = 0;
  const counting: typeof editing = {
    ...editing,
    readAccount(...about) {
      accounts += 1;
      return editing.readAccount(...about);
    },
  };
  startGuard({
    window,
    table: siteTables.x,
    editing: () => counting,
    look(draft) {
      looked.push(draft);
      const account = { name: '-', standing: 'assigned', kind: 'official', ...draft.identity } as const;
      return { draft, verdict: { severity: 'off', findings: [], trial: [], account, failedRules: [] } };
    },
    isDecided: () => false,
    onHeld: () => undefined,
    onComposer: () => undefined,
    onSent: () => undefined,
    onUnchecked: () => undefined,
    signal: end.signal,
  });
  await type('halo w');
  await vi.advanceTimersByTimeAsync(2000);
  accounts = 0;
  looked = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('while letters come', () => {
  it('the words are judged in the frame of each letter, and the account is not looked for', async () => {
    for (const text of ['halo wa', 'halo war', 'halo warg']) await type(text);
    expect(looked.map(({ text }) => text)).toEqual(['halo wa', 'halo war', 'halo warg']);
    expect(accounts).toBe(0);
  });

  it('all of it is looked at a moment later, once', async () => {
    await type('halo warga');
    expect(accounts).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    const soon = accounts;
    expect(soon).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(accounts).toBe(soon);
  });

  it('what was looked at whole meanwhile is not looked at once more', async () => {
    await type('halo warga');
    query('#beside').textContent = '278';
    await frame();
    const whole = accounts;
    expect(whole).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(accounts).toBe(whole);
  });

  it('all of it is looked at although letters keep coming', async () => {
    for (let letter = 0; letter < 30; letter++) await type(`halo ${'a'.repeat(letter)}`);
    expect(accounts).toBe(0);
    for (let letter = 30; letter < 60; letter++) await type(`halo ${'a'.repeat(letter)}`);
    expect(accounts).toBe(1);
  });

  it('what changes beside them in the composer is looked at in the next frame', async () => {
    query('#beside').textContent = '278';
    await type('halo warga');
    expect(accounts).toBeGreaterThan(0);
  });

  it('nothing of the page before is used after it has another address', async () => {
    history.pushState(null, '', '/messages/1');
    await type('rahasia');
    expect(looked.map(({ text }) => text)).not.toContain('rahasia');
  });

  it('what is sent is looked at whole', async () => {
    query('a').setAttribute('href', '/dinas_contoh');
    await type('halo warga');
    accounts = 0;
    query('button').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    expect(accounts).toBeGreaterThan(0);
    expect(looked.at(-1)?.identity.handle).toBe('dinas_contoh');
  });
});
