/** Starts the frame on the port that the page handed over. It shows nothing before. */
import '@preact/signals';
import { h, render } from 'preact';
import type { Mend, PictureAnswer, PictureOrder } from '../../pictures/answer';
import { App } from './App';
import { type Deliberate, deliberatePresses } from './deliberate';
import { focusFirst, keepField, openLayer, trapTab } from './focus';
import type { FromFrame, RoomView, ToFrame } from './protocol';
import { createRoom, Provider, type Room } from './room';
import { warmUp } from './warm';

const isEmpty = (view: RoomView | undefined) => !view?.panel && !view?.peek && !view?.notices.length;

/** As `pictures/desk.ts` has it. */
interface PictureDesk {
  take(order: PictureOrder): Promise<PictureAnswer>;
  forget(id: string): void;
}

export interface FrameOptions {
  readonly document: Document;
  readonly port: MessagePort;
  copy(text: string): Promise<boolean>;
  openLink(address: string): void;
  /** What reads pictures; loaded when the first comes. */
  pictures(show: Room['show']): Promise<PictureDesk>;
  /** As `pictures/mend.ts` has it. */
  mendPicture(picture: Blob, mend: Mend, name: string): Promise<File | undefined>;
}

export function startFrame({ document, port, copy, openLink, pictures, mendPicture }: FrameOptions): void {
  const { body, documentElement } = document;
  const window = document.defaultView as Window & typeof globalThis;
  const post = (message: FromFrame) => port.postMessage(message);
  const room = createRoom({ post, copy, openLink, mendPicture });
  let presses: Deliberate | undefined;
  let height = 0;

  /** Measured without waiting for a frame of the browser, which a hidden frame does not get. */
  function measure(always = false): void {
    const now = Math.ceil(body.firstElementChild?.getBoundingClientRect().height ?? 0);
    if (now === height && !always) return;
    height = now;
    post({ kind: 'size', height });
  }
  // What is opened or typed within makes it taller.
  const sizes = new window.ResizeObserver(() => measure());

  let desk: Promise<PictureDesk> | undefined;
  async function read(order: PictureOrder): Promise<void> {
    desk ??= pictures(room.show);
    const answer = await desk.then((it) => it.take(order)).catch((): PictureAnswer => ({ state: 'failed', findings: [] }));
    post({ kind: 'picture', id: order.id, answer });
  }

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    room.take(data);
    if (data.kind === 'picture') void read(data.order);
    if (data.kind === 'picture-gone') void desk?.then((it) => it.forget(data.id)).catch(() => undefined);
    if (data.kind === 'view' || data.kind === 'layout') {
      documentElement.lang = room.view.value?.locale ?? 'id';
      documentElement.style.setProperty('color-scheme', room.view.value?.theme ?? 'light');
      body.style.setProperty('zoom', String(room.view.value?.layout.scale ?? 1));
      render(h(Provider, { value: room, children: h(App, {}) }), body);
      watch();
      measure(true);
      if (isEmpty(room.view.value)) presses?.hidden();
    } else if (data.kind === 'focus') {
      const layer = openLayer(document);
      if (layer && !layer.contains(document.activeElement)) focusFirst(layer);
    } else if (data.kind === 'shown') {
      presses?.shown();
    } else if (data.kind === 'raised') {
      presses?.raised();
    } else if (data.kind === 'missed') {
      room.miss();
    }
  };

  let watched: Element | null = null;
  function watch(): void {
    const { firstElementChild: main } = body;
    if (main === watched || !(main instanceof window.HTMLElement)) return;
    watched = main;
    sizes.disconnect();
    sizes.observe(main);
    presses?.stop();
    presses = deliberatePresses(main, {
      onCovered: () => post({ kind: 'covered' }),
      onMissed: room.miss,
      onReady: (is) => post({ kind: 'takes', is }),
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !event.isTrusted) return;
    if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (trapTab(document, event.shiftKey)) event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      room.act({ do: 'escape' });
    }
  });
  // What was opened is what is to be read next.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof window.HTMLDetailsElement && target.open) target.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
  const field = keepField(document, (is) => post({ kind: 'writing', is }));
  window.addEventListener('focus', () => {
    field.focus();
    post({ kind: 'focused' });
  });
  for (const type of ['pointerenter', 'pointerleave'] as const) {
    documentElement.addEventListener(type, () => post({ kind: 'pointer', inside: type === 'pointerenter' }));
  }
  post({ kind: 'ready' });
  // Where something is to be shown at once, that comes first.
  setTimeout(() => room.view.value || warmUp(document), 200);
}
