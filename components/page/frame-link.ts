/**
 * The frame of the extension's own origin within our closed root, and the port to it. The port is handed over with a nonce that the
 * frame has confirmed by the background, each time that its document is loaded: a site that moves our element loads it again.
 */

import { atEachRoot } from '../../compose/on-window';
import type { FramePort } from '../../compose/overlay';
import { type FromFrame, greeting, type ToFrame } from '../frame/protocol';

/** From the start of loading to an answer on the port, ms. A busy machine has been seen to take one second. */
const patience = 6000;
/** So many times the address is opened anew where no answer came. */
const tries = 3;

export interface FrameLink {
  readonly element: HTMLIFrameElement;
  isReady(): boolean;
  /** It was tried often enough; it is tried again when `open` is called. */
  isLost(): boolean;
  /** Loads the frame, where it is not. */
  open(): void;
  close(): void;
  /** Dropped where nobody listens yet: `onReady` tells when to say it all. */
  post(message: ToFrame): void;
}

export interface FrameLinkOptions {
  readonly window: Window;
  readonly root: ShadowRoot;
  readonly frame: FramePort;
  onMessage(message: FromFrame): void;
  onReady(): void;
  onLost(): void;
  readonly signal: AbortSignal;
}

export function linkFrame({ window, root, frame, onMessage, onReady, onLost, signal }: FrameLinkOptions): FrameLink {
  const { document } = window;
  const origin = new URL(frame.url).origin;
  const element = document.createElement('iframe');
  element.className = 'frame';
  element.title = 'Saring';
  element.allow = 'clipboard-write';
  let port: MessagePort | undefined;
  let isReady = false;
  let isLost = false;
  let failures = 0;
  let timer: number | undefined;

  function drop(): void {
    port?.close();
    port = undefined;
    isReady = false;
    window.clearTimeout(timer);
  }

  function wait(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      failures += 1;
      drop();
      isLost = failures >= tries;
      if (isLost) {
        element.remove();
        onLost();
      } else load();
    }, patience);
  }

  function load(): void {
    wait();
    element.src = frame.url;
    if (!element.isConnected) root.append(element);
  }

  async function greet(): Promise<void> {
    drop();
    wait();
    const nonce = crypto.randomUUID();
    await frame.announce(nonce);
    const channel = new MessageChannel();
    port = channel.port1;
    const mine = port;
    port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      if (mine !== port) return;
      if (!isReady) {
        isReady = true;
        failures = 0;
        window.clearTimeout(timer);
        onReady();
      } else onMessage(data);
    };
    element.contentWindow?.postMessage({ [greeting]: nonce }, origin, [channel.port2]);
  }

  // Also where it was loaded by no doing of ours.
  const onLoad = () => void greet().catch(() => undefined);
  atEachRoot(window, () => element.addEventListener('load', onLoad), signal);

  return {
    element,
    isReady: () => isReady,
    isLost: () => isLost,
    open() {
      if (element.isConnected) return;
      isLost = false;
      failures = 0;
      load();
    },
    close() {
      drop();
      element.remove();
    },
    post: (message) => port?.postMessage(message),
  };
}
