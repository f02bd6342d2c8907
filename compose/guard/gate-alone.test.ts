// @vitest-environment happy-dom
/** The gate without a page around it: composer, check and clock are the test's own, so that each of its answers is seen. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../desk/types';
import type { Severity } from '../../rules/engine/types';
import type { ComposerContext } from '../composers/composer';
import type { Place } from '../composers/locate';
import { during } from '../still';
import type { Composer, GuardOptions, Held } from '../types';
import { blindCase } from './blind';
import { type Attempt, createGate, type Gate } from './gate';

type Send = Attempt['gesture'];

let text: string;
let severity: Severity;
let decided: boolean;
let mustWait: boolean;
let unreadable: boolean;
let clock: number;
let held: Held[];
let sent: string[];
let counted: string[];
let forgotten: Element[];
let timers: Map<number, () => void>;
let gate: Gate;
let life: AbortController;
let key: HTMLElement;
let button: HTMLButtonElement;
let place: Place;

const health = { site: 'x', row: 'x-home', state: 'read', reasons: [] } as const;
const composer = {
  id: 'a',
  site: 'x',
  surface: 'post',
  health: () => health,
  read() {
    if (unreadable) throw new Error('The box is gone.');
    return { ...blindCase('x').draft, text };
  },
} as unknown as Composer;

const look: GuardOptions['look'] = (draft) => {
  const finding = { key: 'a', severity, override: 'reason' } as never;
  const { account } = blindCase('x').verdict;
  return { draft, verdict: { severity, findings: severity === 'off' ? [] : [finding], trial: [], account, failedRules: [] } };
};

beforeEach(() => {
  [text, severity, decided, mustWait, unreadable, clock] = ['Kasar.', 'warn', false, false, false, 5000];
  [held, sent, counted, forgotten, timers] = [[], [], [], [], new Map()];
  document.body.innerHTML = '<main><div contenteditable="true"></div><button>Post</button></main>';
  key = document.querySelector('div') as HTMLElement;
  button = document.querySelector('button') as HTMLButtonElement;
  place = { root: document.querySelector('main') as HTMLElement, editors: [key] } as unknown as Place;
  life = new AbortController();
  const window = {
    performance: { now: () => clock },
    setTimeout: (work: () => void) => timers.set(timers.size + 1, work).size,
    clearTimeout: (timer: number) => timers.delete(timer),
  };
  const options = {
    window,
    look,
    isDecided: () => decided,
    mustWait: () => mustWait,
    onHeld: (each: Held) => held.push(each),
    onSent: (_: Composer, draft: Case['draft']) => sent.push(draft.text),
  } as unknown as GuardOptions;
  const locator = { place: () => place, sendControls: () => [], likelyControls: () => [] };
  const context = { boxes: () => ({ forget: (root: Element) => forgotten.push(root) }), locator: () => locator };
  const counters = { count: (what: string) => counted.push(what) };
  gate = createGate(options, context as unknown as ComposerContext, counters as never, life.signal);
});

const byButton = (): Send => ({ kind: 'send', place, control: button });
const attempt = (gesture: Send = byButton()): Attempt => ({ key, composer, place, gesture });
interface Press {
  readonly gesture?: Send;
  readonly silent?: boolean;
  readonly repeat?: boolean;
}
/** One press that the gate meets, and what it did to its event. */
function press({ gesture, silent = false, repeat }: Press = {}): 'held' | 'let go' {
  const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, repeat: repeat ?? false });
  const isHeld = gate.meet(attempt(gesture), event, silent);
  expect(event.defaultPrevented).toBe(isHeld);
  return isHeld ? 'held' : 'let go';
}
/** What the page does after the press runs. */
const settle = () => {
  for (const [timer, work] of [...timers]) {
    timers.delete(timer);
    work();
  }
};

describe('an empty box', () => {
  it('is let go, asks nothing and counts as nothing sent', () => {
    text = ' ';
    expect([press(), gate.holds(attempt()), gate.isOpen(attempt())]).toEqual(['let go', false, false]);
    expect([held, sent, counted]).toEqual([[], [], []]);
  });

  it('is held where it only seems empty because it can’t be read', async () => {
    unreadable = true;
    expect([press(), gate.holds(attempt()), gate.isOpen(attempt())]).toEqual(['held', true, true]);
    expect(held[0]).toMatchObject({ draft: { text: '' }, verdict: { unchecked: 'unreadable' }, composer: { id: 'a' } });
    expect(held[0]?.again()).toBeDefined();
    let clicks = 0;
    button.addEventListener('click', () => {
      clicks += 1;
    });
    expect([await held[0]?.release(), clicks]).toEqual(['sent', 1]);
  });

  it('lets nothing be pressed for a draft that can’t be read but what was pressed', async () => {
    unreadable = true;
    const other = document.createElement('button');
    document.body.append(other);
    press({ gesture: { kind: 'send', place } });
    const presses: Element[] = [];
    other.addEventListener('click', () => presses.push(other));
    expect([await held[0]?.release(), presses]).toEqual(['pass', []]);
  });
});

describe('a clean draft', () => {
  beforeEach(() => {
    [text, severity] = ['Selamat pagi.', 'off'];
  });

  it('is let go, counted, told of and forgotten in the box', () => {
    expect([press(), gate.holds(attempt()), gate.isOpen(attempt())]).toEqual(['let go', false, false]);
    expect([sent, counted, forgotten]).toEqual([[text], ['sent'], [place.root]]);
  });

  it('is told of once for the events of one press, and again for another', () => {
    press({ silent: true });
    expect(sent).toEqual([]);
    press();
    clock += 999;
    press();
    expect(sent).toEqual([text]);
    clock += 1000;
    press();
    text = 'Selamat siang.';
    press();
    expect(sent).toEqual(['Selamat pagi.', 'Selamat pagi.', 'Selamat siang.']);
    expect(counted).toEqual(['sent', 'sent', 'sent']);
  });

  it('is let go by what may be no send at all, which counts as nothing', () => {
    expect([press({ gesture: { ...byButton(), isGuess: true } as Send }), sent]).toEqual(['let go', []]);
  });

  it('waits where something must be done first, once for a press and once for a key that is held down', () => {
    mustWait = true;
    expect([press(), press({ repeat: true }), press()]).toEqual(['held', 'held', 'held']);
    expect([held.length, counted]).toEqual([1, ['held']]);
  });

  it('does not wait once more for the press that was let go a moment ago', () => {
    press();
    mustWait = true;
    expect(press()).toBe('let go');
    clock += 1000;
    expect(press()).toBe('held');
  });

  it('knows for ten seconds, or for as long as is asked, that it was let go', () => {
    expect([gate.wasLetGo(key), gate.wasSent('pagi')]).toEqual([false, false]);
    press();
    expect([gate.wasLetGo(key), gate.wasSent('pagi'), gate.wasSent('siang')]).toEqual([true, true, false]);
    clock += 500;
    expect([gate.wasLetGo(key, 500), gate.wasLetGo(key, 501)]).toEqual([false, true]);
    clock += 9500;
    expect(gate.wasLetGo(key)).toBe(false);
  });
});

describe('a draft with findings', () => {
  it('is held and counted, and told of again where it is pressed again in earnest', () => {
    expect([press(), gate.holds(attempt()), gate.isOpen(attempt())]).toEqual(['held', true, true]);
    expect([held.length, counted]).toEqual([1, ['held']]);
    press({ silent: true });
    press({ repeat: true });
    expect(held).toHaveLength(1);
    press();
    expect([held[0] === held[1], held.length, counted]).toEqual([true, 2, ['held']]);
  });

  it('is held on a guess too', () => {
    expect(press({ gesture: { ...byButton(), isGuess: true } as Send })).toBe('held');
  });

  it('asks anew once what was asked is taken back', () => {
    press();
    held[0]?.cancel();
    press();
    expect([held.length, held[0] === held[1]]).toEqual([2, false]);
    // What was taken back before does not take back what is asked now.
    held[0]?.cancel();
    press();
    expect(held[1] === held[2]).toBe(true);
  });

  it('says whether what was pressed is to publish it later', () => {
    press();
    button.textContent = 'Jadwalkan';
    held[0]?.cancel();
    press();
    expect(held.map(({ isScheduled }) => isScheduled)).toEqual([false, true]);
  });

  it('is let go once decided, for the rest of the press, but not by a key that is held down', () => {
    decided = true;
    expect(press({ repeat: true })).toBe('held');
    expect(held).toEqual([]);
    expect(press()).toBe('let go');
    decided = false;
    expect([gate.holds(attempt()), press(), press({ repeat: true })]).toEqual([false, 'let go', 'held']);
    settle();
    expect([gate.holds(attempt()), press()]).toEqual([true, 'held']);
    expect(sent).toEqual([text]);
  });

  it('waits although decided where something must be done first', () => {
    [decided, mustWait] = [true, true];
    expect([press(), press({ repeat: true })]).toEqual(['held', 'held']);
    expect(held).toHaveLength(1);
  });

  it('asks only once again in the same look at the page', () => {
    during(() => {
      press();
      severity = 'off';
      expect(gate.isOpen(attempt())).toBe(true);
    });
    expect(gate.isOpen(attempt())).toBe(false);
  });

  it('is of a step’s own where the first one named it', () => {
    const first = { id: 'a', health: () => health } as never;
    const step = gate.step(place.root, composer.read(), first, button);
    expect([step.id, step.read().text, step.root]).toEqual(['a', text, place.root]);
    step.focus(0, 0);
    expect(document.activeElement).toBe(button);
  });
});

describe('a release', () => {
  /** What reached the site, in order. */
  let arrived: string[];
  beforeEach(() => {
    arrived = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      place.root.addEventListener(type, (event) => arrived.push(event.type));
  });

  it('presses the control once, lets its events go, and tells of it once', async () => {
    press();
    const answers = [held[0]?.release(), held[0]?.release()];
    expect(press()).toBe('let go');
    expect([await Promise.all(answers), arrived]).toEqual([
      ['sent', 'sent'],
      ['pointerdown', 'mousedown', 'click'],
    ]);
    expect([sent, counted]).toEqual([[text], ['held', 'sent']]);
  });

  it.each<[string, () => void]>([
    ['empties the box', () => (text = '')],
    ['takes the control away', () => button.remove()],
  ])('presses no further where the site %s on the pointer', async (_, act) => {
    button.addEventListener('pointerdown', act);
    press();
    await held[0]?.release();
    expect(arrived).toEqual(['pointerdown']);
  });

  it.each<[string, () => void]>([
    ['the guard is stopped', () => life.abort()],
    ['the box is gone', () => key.remove()],
    ['the words are others', () => (text = 'Kasar lagi.')],
    ['the verdict is another', () => (severity = 'block')],
  ])('sends nothing where %s', async (_, change) => {
    press();
    change();
    expect([await held[0]?.release(), arrived, sent]).toEqual(['changed', [], []]);
  });

  it.each<[string, () => void]>([
    ['the guard is stopped', () => life.abort()],
    ['the box is gone', () => key.remove()],
    ['nothing is left', () => (text = '')],
  ])('is not held again where %s', (_, change) => {
    press();
    change();
    expect(held[0]?.again()).toBeUndefined();
  });

  it('goes on from a mended draft: by what was held, or by the site’s own control, which asks nothing', async () => {
    press();
    [text, severity] = ['Halus.', 'off'];
    const mended = held[0]?.again();
    expect(press()).toBe('let go');
    clock += 1000;
    expect([await mended?.release(), arrived.at(-1)]).toEqual(['sent', 'click']);
    expect(sent).toEqual(['Halus.', 'Halus.']);
  });

  it('keeps asking about what was clean and waits, and about what is mended badly', () => {
    press();
    text = 'Kasar lagi.';
    const worse = held[0]?.again();
    press();
    expect(held[1]).toBe(worse);
    worse?.cancel();
    [severity, mustWait] = ['off', true];
    press();
    const waiting = held[2]?.again();
    mustWait = true;
    press();
    expect(held).toHaveLength(3);
    expect(waiting?.draft.text).toBe(text);
  });

  const inEditor = (): Send => ({ kind: 'send', place, editor: key });

  it('presses the key again where no control is there, and says whether the site took it', async () => {
    key.addEventListener('keydown', (event) => event.preventDefault());
    press({ gesture: inEditor() });
    expect([await held[0]?.release(), arrived, sent]).toEqual(['sent', ['keydown'], [text]]);
    expect(gate.holds(attempt())).toBe(false);
  });

  it('gives a pass for exactly these words, once, where the site took nothing', async () => {
    press({ gesture: inEditor() });
    expect([await held[0]?.release(), sent]).toEqual(['pass', []]);
    settle();
    text = 'Kasar lagi.';
    expect(gate.holds(attempt())).toBe(true);
    text = 'Kasar.';
    expect([gate.holds(attempt()), gate.isOpen(attempt())]).toEqual([false, false]);
    expect([press(), sent]).toEqual(['let go', [text]]);
    settle();
    expect(press()).toBe('held');
  });

  it('sends nothing of an editor whose frame was taken out of the page', async () => {
    press({ gesture: inEditor() });
    document.implementation.createHTMLDocument().body.append(key);
    expect([key.isConnected, await held[0]?.release(), held[0]?.again(), sent]).toEqual([true, 'changed', undefined, []]);
  });

  it('gives a pass where the editor has gone from the page, and for a last step whose control has', async () => {
    const inner = document.createElement('p');
    key.append(inner);
    press({ gesture: { kind: 'send', place, editor: inner } });
    inner.remove();
    expect(await held[0]?.release()).toBe('pass');
    held[0]?.cancel();
    settle();
    text = 'Kasar lagi.';
    press({ gesture: { kind: 'final', control: button } });
    button.remove();
    expect([await held[1]?.release(), arrived]).toEqual(['pass', []]);
  });
});

it('forgets what was let go when it is stopped', () => {
  decided = true;
  press();
  expect(timers.size).toBe(1);
  life.abort();
  expect(timers.size).toBe(0);
});
