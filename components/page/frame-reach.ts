/** Finds out whether the popup of a held send can be seen and pressed at all, so that none is held in silence. */

/** A popup that cannot be pressed by now, ms, is put up once more, free of what is in full screen; later it is looked at as often. */
const onceMore = 2000;
/** So long it may take then, ms: the tries of the link and a little. */
const patience = 6000;

export interface FrameReach {
  /** A popup was asked for, beside this part of the page. */
  watch(near: Element): void;
  /** The frame says that presses count, or no longer. */
  takes(is: boolean): void;
  stop(): void;
}

export interface FrameReachOptions {
  readonly window: Window;
  readonly frame: HTMLIFrameElement;
  /** It is there, stands somewhere, and nothing of what the page can tell lies over it. */
  isShown(): boolean;
  raise(near: Element): void;
  /** It cannot be pressed, whatever was tried. */
  onLost(): void;
}

export function watchReach({ window, frame, isShown, raise, onLost }: FrameReachOptions): FrameReach {
  const { document } = window;
  let timer = 0;
  /** Presses count in the frame now; they did since it was last asked. */
  let takesNow = false;
  let tookLately = false;

  /** Not hidden with what it stands in, nor inert, nor under something that takes the presses. */
  function canBePressed(): boolean {
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2);
    const root = frame.getRootNode();
    const isTaking = takesNow || tookLately;
    tookLately = false;
    return isTaking && isShown() && at !== null && 'host' in root && root.host === at;
  }

  /** Nobody looks at a tab that is hidden, and it is drawn when it is shown again. */
  const mayBePressed = () => document.hidden || canBePressed();
  function wait(time: number, then: () => void): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, time);
  }
  function watch(near: Element): void {
    wait(onceMore, () => {
      if (mayBePressed()) {
        watch(near);
        return;
      }
      // A picture or a video in full screen, or a shadow root, has no room for us.
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
      raise(near);
      wait(patience, () => (mayBePressed() ? watch(near) : onLost()));
    });
  }

  return {
    watch,
    takes(is) {
      takesNow = is;
      tookLately ||= is;
    },
    stop: () => window.clearTimeout(timer),
  };
}
