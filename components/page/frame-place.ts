/** Stands the frame where its subject is, as large as what it shows. */

import type { OverlayHost } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Layout } from '../frame/protocol';
import { follow, moveTo, viewOf } from './follow';
import { type Subject, sameLayout } from './frame-view';
import { type Box, cardBox, margin, overlap, panelBox, panelHeight, panelWidth, type Size } from './place';
import { scaleOf } from './scale';

/** Widths of what is no popup. */
const widths = { line: 380, peek: 360, notices: 440 } as const;

/** So far the frame may drift before presses have to wait again, px. */
const still = 4;

export interface FramePlace {
  /** Stands at another subject; undefined: the frame is hidden. */
  standAt(subject: Subject | undefined): Layout | undefined;
  /** What is shown is so tall, px. */
  sized(height: number): void;
  isShown(): boolean;
  stop(): void;
}

export interface FramePlaceOptions {
  readonly host: Pick<OverlayHost, 'window' | 'followsType'>;
  readonly frame: HTMLIFrameElement;
  rects(composer: Composer, finding: JudgedFinding): readonly DOMRect[];
  chipBox(composer: Composer): DOMRect | undefined;
  /** What must not be covered while there is room: the words in question and the send control. */
  keepFree(composer: Composer): readonly Box[];
  onLayout(layout: Layout): void;
  onShown(): void;
  onMoved(): void;
}

export function placeFrame(options: FramePlaceOptions): FramePlace {
  const { host, frame, rects, chipBox, keepFree } = options;
  const { window } = host;
  let subject: Subject | undefined;
  let unfollow: (() => void) | undefined;
  let layout: Layout | undefined;
  let height = 0;
  let last: Box | undefined;
  /** Where presses began to wait last: a page that creeps is far from there after a while. */
  let seenAt: Box | undefined;
  let shown = false;

  function layoutNow(at: Subject): Layout {
    const view = viewOf(window);
    const scale = scaleOf(host);
    const most = view.height - 2 * margin;
    if (at.kind !== 'panel') {
      return { width: Math.min(widths[at.kind] * scale, view.width - 2 * margin), maxHeight: most, scale };
    }
    const root = at.composer.root.getBoundingClientRect();
    const width = panelWidth(root, view, scale);
    return { width, maxHeight: panelHeight(root, at.composer.box(), width, view, keepFree(at.composer), scale), scale };
  }

  function boxNow(at: Subject, size: Size): Box {
    const view = viewOf(window);
    if (at.kind === 'notices') {
      return { x: (view.width - size.width) / 2, y: view.height - size.height - 12, ...size };
    }
    const { composer } = at;
    if (at.kind === 'peek') {
      const [words = composer.box()] = rects(composer, at.finding);
      return cardBox(words, size, view);
    }
    const free = keepFree(composer);
    if (at.kind === 'line') {
      const line = cardBox(chipBox(composer) ?? composer.box(), size, view, 0);
      const isFree = [...free, composer.box()].every((box) => overlap(line, box) === 0);
      return isFree ? line : panelBox(composer.root.getBoundingClientRect(), composer.box(), size, view, free);
    }
    const grown = last && { ...last, ...size };
    const stays =
      grown &&
      grown.y + grown.height <= view.height &&
      grown.x + grown.width <= view.width &&
      free.every((box) => overlap(grown, box) === 0) &&
      overlap(grown, composer.box()) === 0;
    // The site has taken the composer away: the popup stays where it was.
    if (grown && (stays || !composer.root.isConnected)) return grown;
    return panelBox(composer.root.getBoundingClientRect(), composer.box(), size, view, free);
  }

  /** `isOurs`: what is shown changed, not where the page has it. */
  function update(isOurs = false): void {
    // Until it is known how tall it is, it is not told anew how large it may be.
    if (!subject || (height === 0 && layout)) return;
    const now = layoutNow(subject);
    if (!sameLayout(layout, now)) {
      layout = now;
      frame.style.width = `${now.width}px`;
      options.onLayout(now);
    }
    if (height === 0) return;
    const size = { width: now.width, height: Math.min(height, now.maxHeight) };
    const box = boxNow(subject, size);
    frame.style.height = `${size.height}px`;
    moveTo(frame, box);
    last = box;
    const drift = seenAt ? Math.max(Math.abs(seenAt.x - box.x), Math.abs(seenAt.y - box.y)) : 0;
    if (shown && !isOurs && seenAt && drift <= still) return;
    seenAt = box;
    if (!shown) {
      shown = true;
      frame.dataset.shown = subject.kind;
      options.onShown();
    } else if (drift > still && !isOurs) options.onMoved();
  }

  function hide(): void {
    unfollow?.();
    unfollow = undefined;
    subject = undefined;
    last = undefined;
    seenAt = undefined;
    height = 0;
    shown = false;
    delete frame.dataset.shown;
  }

  /** The same thing in the same place: it may have become taller, it does not have to be found a place again. */
  const isSame = (at: Subject) =>
    subject?.kind === at.kind &&
    (at.kind === 'notices' ||
      ('composer' in subject &&
        subject.composer === at.composer &&
        (at.kind !== 'peek' || (subject.kind === 'peek' && subject.finding.key === at.finding.key))));

  return {
    standAt(next) {
      if (!next) {
        hide();
        return undefined;
      }
      if (subject && isSame(next)) {
        subject = next;
        update();
        return layout;
      }
      unfollow?.();
      // From the popup to its one line the frame goes on being seen; another subject is another look.
      const before = subject;
      subject = next;
      if (before?.kind !== next.kind) [last, seenAt] = [undefined, undefined];
      layout = undefined;
      if (shown) frame.dataset.shown = next.kind;
      const anchor = next.kind === 'notices' ? window.document.documentElement : next.composer.root;
      unfollow = follow(anchor, frame, () => update());
      return layout;
    },
    sized(now) {
      height = now;
      update(true);
    },
    isShown: () => shown,
    stop: hide,
  };
}
