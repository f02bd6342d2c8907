/** The guard on a happy-dom page of X or another site, with a check of two words. For unit tests. */
import { onTestFinished } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import type { Severity } from '../../rules/engine/types';
import { editing } from '../editors/editing';
import { sites } from '../sites';
import { siteTables } from '../sites/generated/tables';
import type { SiteTable } from '../sites/types';
import type { ComposerHealth, Guard, Held } from '../types';
import { startGuard } from './index';

export interface Watched {
  readonly guard: Guard;
  readonly held: readonly Held[];
  readonly sent: readonly ComposerDraft[];
  readonly unchecked: readonly ComposerHealth[];
  /** Every text that was ever judged. */
  readonly read: readonly string[];
  /** Presses that came through to the site. */
  readonly reached: number;
  query(selector: string): HTMLElement;
  /** Writes into the first text field of the page, or the one named. */
  write(text: string, selector?: string): void;
  click(selector: string): 'stopped' | 'reached the site';
  /** Presses a key in the first text field, or in the element named. */
  key(init: KeyboardEventInit, selector?: string): 'stopped' | 'reached the site';
  /** Any other event at an element. */
  event(selector: string, type: string, init?: EventInit & KeyboardEventInit): 'stopped' | 'reached the site';
  /** Until the guard has looked again at what changed. */
  nextLook(): Promise<void>;
  /** The officer has decided on this text. */
  decide(text: string): void;
  /** What the office makes of a draft with findings from now on. */
  raise(severity: Severity): void;
  /** What the check throws from now on. */
  fail(error: Error): void;
}

const pointers = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'];
const field = '[contenteditable], textarea, input';
let last: AbortController | undefined;

export function guardFor(html: string, table: SiteTable = siteTables.x, path = '/home'): Watched {
  last?.abort();
  last = new AbortController();
  const { signal } = last;
  // Nothing listens on after the test: other files use the same window.
  onTestFinished(() => last?.abort());
  (window as typeof window & { readonly happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL(
    `https://${sites[table.site].hosts[0]}${path}`,
  );
  document.body.innerHTML = html;
  const held: Held[] = [];
  const sent: ComposerDraft[] = [];
  const unchecked: ComposerHealth[] = [];
  const read: string[] = [];
  const decided = new Set<string>();
  let reached = 0;
  let arrived = 0;
  let raised: Severity | undefined;
  let failure: Error | undefined;

  const guard = startGuard({
    editing: () => editing,
    window,
    table,
    look(draft) {
      read.push(draft.text);
      if (failure) throw failure;
      const found = draft.text.includes('RAHASIA') ? 'block' : draft.text.includes('KASAR') ? 'warn' : 'off';
      const severity = found === 'off' ? found : (raised ?? found);
      const account = { name: '-', standing: 'assigned', kind: 'official', ...draft.identity } as const;
      const finding = { key: 'a', severity, override: severity === 'block' ? 'approval' : 'reason' } as never;
      const findings = severity === 'off' ? [] : [finding];
      return { draft, verdict: { severity, findings, trial: [], account, failedRules: [] } };
    },
    isDecided: ({ text }) => decided.has(text),
    onHeld: (each) => held.push(each),
    onComposer: () => {},
    onSent: (_composer, draft) => sent.push(draft),
    onUnchecked: (health) => unchecked.push(health),
    signal,
  });

  const query = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const send = (target: HTMLElement, event: Event) => {
    const before = arrived;
    target.dispatchEvent(event);
    return arrived > before ? 'reached the site' : 'stopped';
  };
  const count = ({ type }: Event): void => {
    arrived += 1;
    if (type === 'click' || type === 'keydown') reached += 1;
  };
  for (const type of ['click', 'keydown', 'keyup', ...pointers]) document.body.addEventListener(type, count, { signal });

  return {
    guard,
    held,
    sent,
    unchecked,
    read,
    get reached() {
      return reached;
    },
    query,
    write(text, selector = field) {
      const editor = query(selector);
      if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) editor.value = text;
      else (editor.querySelector('[data-block]') ?? editor).textContent = text;
    },
    click: (selector) => send(query(selector), new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
    key: (init, selector = field) =>
      send(query(selector), new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init })),
    event(selector, type, init = {}) {
      const all = { bubbles: true, cancelable: true, composed: true, ...init };
      return send(query(selector), type.startsWith('key') ? new KeyboardEvent(type, all) : new Event(type, all));
    },
    async nextLook() {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      guard.composers();
    },
    decide: (text) => decided.add(text),
    raise(severity) {
      raised = severity;
    },
    fail(error) {
      failure = error;
    },
  };
}
