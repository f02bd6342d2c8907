// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameSight, watchSight } from './frame-sight';

describe('what hides the frame', () => {
  let ended: AbortController;
  let host: HTMLElement;
  let onHidden: ReturnType<typeof vi.fn<() => void>>;
  let inTopLayer: Element[];
  let roots: Element[];
  let sight: FrameSight;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    ended = new AbortController();
    host = document.body.appendChild(document.createElement('div'));
    onHidden = vi.fn<() => void>();
    inTopLayer = [host];
    roots = [];
    vi.spyOn(document, 'querySelectorAll').mockImplementation(
      (selector: string) => (selector === '*' ? roots : inTopLayer) as never,
    );
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ filter: 'none' } as CSSStyleDeclaration);
    sight = watchSight({ window: window as unknown as Window & typeof globalThis, host, onHidden, signal: ended.signal });
    sight.raised();
    sight.shown(true);
    vi.advanceTimersByTime(1000);
  });
  afterEach(() => {
    ended.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  const toggle = (element: Element, newState: string) =>
    element.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
  const cover = () => document.body.appendChild(document.createElement('div'));

  it('is what rose after it, until it was put above that and half a second has passed', () => {
    inTopLayer.push(cover());
    expect(sight.isClear()).toBe(false);
    sight.raised();
    expect(sight.isClear()).toBe(false);
    vi.advanceTimersByTime(500);
    expect(sight.isClear()).toBe(true);
  });

  it('is not what it was put above, unless that rises anew', () => {
    const under = cover();
    inTopLayer.push(under);
    sight.raised();
    vi.advanceTimersByTime(500);
    expect(sight.isClear()).toBe(true);
    toggle(under, 'closed');
    inTopLayer.pop();
    expect(sight.isClear()).toBe(true);
    toggle(under, 'open');
    inTopLayer.push(under);
    vi.advanceTimersByTime(500);
    expect(sight.isClear()).toBe(false);
  });

  it('is a cover that is taken away as the press begins', () => {
    const over = cover();
    toggle(over, 'open');
    inTopLayer.push(over);
    vi.advanceTimersByTime(200);
    toggle(over, 'closed');
    inTopLayer.pop();
    expect(sight.isClear()).toBe(false);
    vi.advanceTimersByTime(500);
    expect(sight.isClear()).toBe(true);
  });

  it('is whatever rises in a shadow root, of which nothing is heard: it is looked for now and then', () => {
    const around = cover();
    const over = around.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    roots = [around];
    vi.spyOn(around.shadowRoot as ShadowRoot, 'querySelectorAll').mockImplementation(
      (selector: string) => (selector === '*' ? [] : [over]) as never,
    );
    sight.raised();
    vi.advanceTimersByTime(300);
    expect(onHidden).toHaveBeenCalled();
    roots = [];
    expect(sight.isClear()).toBe(false);
    vi.advanceTimersByTime(500);
    expect(sight.isClear()).toBe(true);
    sight.shown(false);
    roots = [around];
    onHidden.mockClear();
    vi.advanceTimersByTime(1000);
    expect(onHidden).not.toHaveBeenCalled();
  });

  it('is a page that draws it too small to be read', () => {
    Object.defineProperty(host, 'currentCSSZoom', { value: 0.05, configurable: true });
    expect(sight.isClear()).toBe(false);
  });
});
