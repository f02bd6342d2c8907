/** Finds out whether the popup of a held send can be pressed at all, so that none is held in silence. */

/** A popup that cannot be pressed by now, ms, is put up once more, free of what is in full screen. */
const onceMore = 2000;
/** So long it may take then, ms: the tries of the link and a little. */
const patience = 6000;

export interface FrameReach {
  /** A popup was asked for, beside this part of the page. */
  watch(near: Element): void;
  stop(): void;
}

export interface FrameReachOptions {
  readonly window: Window;
  readonly frame: HTMLIFrameElement;
  /** It is there, and stands somewhere. */
  isShown(): boolean;
  raise(near: Element): void;
  /** It cannot be pressed, whatever was tried. */
  onLost(): void;
}

export function watchReach({ window, frame, isShown, raise, onLost }: FrameReachOptions): FrameReach {
  const { document } = window;
  let timer = 0;

  /** Not hidden with what it stands in, nor inert, nor under something that takes the presses. */
  function canBePressed(): boolean {
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2);
    const root = frame.getRootNode();
    return isShown() && at !== null && 'host' in root && root.host === at;
  }

  return {
    watch(near) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (canBePressed()) return;
        // A picture or a video in full screen, or a shadow root, has no room for us.
        if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
        raise(near);
        timer = window.setTimeout(() => canBePressed() || onLost(), patience);
      }, onceMore);
    },
    stop: () => window.clearTimeout(timer),
  };
}
