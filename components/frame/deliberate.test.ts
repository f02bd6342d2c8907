// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deliberate, deliberatePresses } from './deliberate';

/** As in Chromium: one entry for each time that it is asked anew, and none when what lay over the target is gone. */
class Eyes {
  static isCovered = false;
  static asked = 0;
  /** Of what is shown, and of the part of it that is in sight, px. */
  static height = 300;
  static inSight = 300;
  static look: () => void = () => undefined;
  constructor(private readonly tell: (entries: readonly object[]) => void) {
    Eyes.look = () => this.look();
  }
  observe() {
    Eyes.asked += 1;
    this.look();
  }
  private look() {
    const { height, inSight } = Eyes;
    const intersectionRect = { height: inSight };
    this.tell([{ isVisible: !Eyes.isCovered, isIntersecting: true, intersectionRatio: inSight / height, intersectionRect }]);
  }
  disconnect() {}
}

/** Tells of the height of what is shown, when asked to. */
class Sizes {
  static tell: (height: number) => void = () => undefined;
  constructor(tell: (entries: readonly object[]) => void) {
    Sizes.tell = (height) => tell([{ contentRect: { width: 400, height } }]);
  }
  observe() {
    Sizes.tell(Eyes.height);
  }
  disconnect() {}
}

describe('presses in the frame', () => {
  let presses: Deliberate | undefined;
  const isReady = () => document.documentElement.hasAttribute('data-ready');
  const start = () => {
    const told = { onCovered: vi.fn(), onMissed: vi.fn(), onReady: vi.fn() };
    presses = deliberatePresses(document.body, told);
    return told;
  };
  /** What is shown becomes taller, and the page gives it room only later. */
  const grow = (height: number, inSight = Eyes.height) => {
    Object.assign(Eyes, { height, inSight });
    Sizes.tell(height);
    Eyes.look();
  };
  const giveRoom = () => {
    Eyes.inSight = Eyes.height;
    Eyes.look();
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', Eyes);
    vi.stubGlobal('ResizeObserver', Sizes);
    Object.assign(Eyes, { isCovered: false, asked: 0, height: 300, inSight: 300 });
  });
  afterEach(() => {
    presses?.stop();
    document.documentElement.removeAttribute('data-ready');
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('count half a second after it is seen, not before', () => {
    start();
    vi.advanceTimersByTime(499);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it('count again when a cover is gone, in a frame that was loaded anew and never told that it is shown', () => {
    Eyes.isCovered = true;
    const { onCovered } = start();
    vi.advanceTimersByTime(16 * 300);
    expect(isReady()).toBe(false);
    expect(onCovered.mock.calls.length).toBeGreaterThan(1);
    Eyes.isCovered = false;
    vi.advanceTimersByTime(300 + 499);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it('are not asked about while there is nothing to show', () => {
    Eyes.isCovered = true;
    start();
    presses?.hidden();
    Eyes.look();
    const { asked } = Eyes;
    vi.advanceTimersByTime(5000);
    expect(Eyes.asked).toBe(asked);
    presses?.shown();
    vi.advanceTimersByTime(1000);
    expect(Eyes.asked).toBeGreaterThan(asked + 1);
  });

  it('count a moment after its own new step has its room', () => {
    start();
    vi.advanceTimersByTime(600);
    grow(420);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(120);
    giveRoom();
    vi.advanceTimersByTime(149);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it('do not count sooner by growing than they would have', () => {
    start();
    vi.advanceTimersByTime(100);
    grow(420);
    vi.advanceTimersByTime(100);
    giveRoom();
    vi.advanceTimersByTime(299);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it.each([
    ['clips what stood there before', { height: 420, inSight: 250, lasts: 120, isCovered: false }],
    ['covers it', { height: 420, inSight: 300, lasts: 120, isCovered: true }],
    ['gives no room for a second', { height: 420, inSight: 300, lasts: 1000, isCovered: false }],
    ['clips what has not grown', { height: 300, inSight: 150, lasts: 120, isCovered: false }],
  ])('wait for half a second where a page %s', (_how, { height, inSight, lasts, isCovered }) => {
    start();
    vi.advanceTimersByTime(600);
    Eyes.isCovered = isCovered;
    grow(height, inSight);
    vi.advanceTimersByTime(lasts);
    Eyes.isCovered = false;
    giveRoom();
    vi.advanceTimersByTime(499);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it('count half a second after something else is shown, though what stood there before had just grown', () => {
    start();
    vi.advanceTimersByTime(600);
    grow(420, 420);
    presses?.hidden();
    Eyes.inSight = 360;
    Eyes.look();
    presses?.shown();
    giveRoom();
    vi.advanceTimersByTime(499);
    expect(isReady()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(isReady()).toBe(true);
  });

  it('are told of where a person made them too early, on a control only', () => {
    const { onMissed } = start();
    document.body.innerHTML = '<p>kata</p><button type="button">Kirim</button>';
    const pressOn = (selector: string, isTrusted: boolean) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      document.querySelector(selector)?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([pressOn('p', true), pressOn('button', false)]).toEqual([true, true]);
    expect(onMissed).not.toHaveBeenCalled();
    expect(pressOn('button', true)).toBe(true);
    expect(onMissed).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(600);
    expect(pressOn('button', true)).toBe(false);
    expect(onMissed).toHaveBeenCalledOnce();
  });
});
