// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameReach, watchReach } from './frame-reach';

describe('a popup that cannot be pressed', () => {
  let reach: FrameReach;
  let isShown: boolean;
  let at: Element | null;
  const raise = vi.fn();
  const onLost = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    raise.mockClear();
    onLost.mockClear();
    isShown = true;
    const host = document.body.appendChild(document.createElement('div'));
    const frame = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('iframe'));
    at = host;
    document.elementFromPoint = () => at;
    reach = watchReach({ window, frame, isShown: () => isShown, raise, onLost });
    reach.takes(true);
    reach.watch(document.body);
  });
  afterEach(() => {
    reach.stop();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('is put up once more and then told, also when the page hides it later', () => {
    vi.advanceTimersByTime(20_000);
    expect(raise).not.toHaveBeenCalled();
    at = document.body;
    vi.advanceTimersByTime(2000);
    expect(raise).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(6000);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('is one in which presses never count', () => {
    reach.takes(false);
    vi.advanceTimersByTime(2000);
    expect(raise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(8000);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('is none that was out of sight for a moment, nor one in a tab that nobody sees', () => {
    isShown = false;
    vi.advanceTimersByTime(2500);
    isShown = true;
    vi.advanceTimersByTime(20_000);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    isShown = false;
    vi.advanceTimersByTime(20_000);
    expect(onLost).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
