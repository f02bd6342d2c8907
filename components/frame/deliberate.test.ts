// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deliberate, deliberatePresses } from './deliberate';

/** As in Chromium: one entry for each time that it is asked anew, and none when what lay over the target is gone. */
class Eyes {
  static isCovered = false;
  static asked = 0;
  static look: () => void = () => undefined;
  constructor(private readonly tell: (entries: readonly object[]) => void) {
    Eyes.look = () => this.look();
  }
  observe() {
    Eyes.asked += 1;
    this.look();
  }
  private look() {
    this.tell([{ isVisible: !Eyes.isCovered, isIntersecting: true, intersectionRatio: 1 }]);
  }
  disconnect() {}
}

describe('presses in the frame', () => {
  let presses: Deliberate | undefined;
  const isReady = () => document.documentElement.hasAttribute('data-ready');
  const start = () => {
    const onCovered = vi.fn();
    presses = deliberatePresses(document.body, onCovered);
    return onCovered;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', Eyes);
    Object.assign(Eyes, { isCovered: false, asked: 0 });
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
    const onCovered = start();
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
});
