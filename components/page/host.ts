/** Our one element in the page: isolated, in the top layer, put back a bounded number of times when it is removed. */

/** So many repairs within this time (ms), then we give way: a page that fights would otherwise freeze the tab. */
const repairs = 20;
const repairWindow = 5000;
/** So many of them put it back where it stood. */
const backs = 2;

/** Inside the root, so that no rule of the page outweighs it: important declarations of `:host` come before the page's own. */
const hostCss = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  transition: none !important;
  animation: none !important;
}
/* The page may draw over the frame with these, and not every browser tells the frame of it. */
:host::before,
:host::after,
:host::backdrop {
  content: none !important;
  display: none !important;
}`;

export interface OverlayElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Moves the host where it can be reached from `near` (a modal dialog or full screen makes the rest inert) and above all else. */
  raise(near: Element): void;
  /** It stands in the page, in the top layer. */
  isUp(): boolean;
  remove(): void;
}

export interface HostOptions {
  readonly window: Window;
  readonly shadowMode: 'open' | 'closed';
  readonly css: string;
  /** The page removes the host for good. */
  onLost(): void;
}

function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** What makes all else inert, or draws over it: the element in full screen, or the modal dialog that is open last. */
function stageAround(near: Element): Element {
  const document = near.ownerDocument;
  const full = document.fullscreenElement;
  const modals = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
  const active = document.activeElement;
  const modal = modals.find((dialog) => dialog.contains(active)) ?? modals.findLast((dialog) => dialog.contains(near));
  const last = modal ?? modals.at(-1);
  // A picture or a video in full screen has no room for children that are seen.
  if (full && full !== document.documentElement && !full.matches('video,img,iframe,canvas') && !(last && full.contains(last))) {
    return full;
  }
  return last ?? document.documentElement;
}

/** A host that keeps its frame where the browser can move it without loading that anew. */
type Movable = Element & { moveBefore?(node: Node, child: Node | null): void };

function move(parent: Movable, host: HTMLElement): void {
  try {
    if (host.isConnected && parent.moveBefore) {
      parent.moveBefore(host, null);
      return;
    }
  } catch {
    // Another document, or a parent that takes none: moved the old way.
  }
  parent.append(host);
}

export function createHost({ window, shadowMode, css, onLost }: HostOptions): OverlayElement {
  const { document } = window;
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: shadowMode });
  const style = document.createElement('style');
  style.textContent = `${hostCss}\n${css}`;
  root.append(style);

  const attributes = new Map([['popover', 'manual'], ...(shadowMode === 'open' ? ([['data-saring-overlay', '']] as const) : [])]);
  let removed = false;
  const times: number[] = [];
  const mayRepair = () => {
    const now = Date.now();
    while (times[0] !== undefined && now - times[0] > repairWindow) times.shift();
    return times.push(now) <= repairs;
  };

  let standsIn: Element | undefined;
  const watch = new MutationObserver(() => {
    // With one more it may be inert or hidden; elsewhere in the page, or in another document of it, not drawn at all.
    const isOurs = host.attributes.length === attributes.size && host.isConnected && host.parentNode === standsIn;
    if (removed || (isOurs && [...attributes].every(([name, value]) => host.getAttribute(name) === value))) return;
    if (!mayRepair()) onLost();
    // Where the rest is inert, it can be pressed there only.
    else if (standsIn?.isConnected && times.length <= backs) place(standsIn);
    // A page that clears its root of what it does not know may leave its body alone.
    else place(times.length % 2 === 0 && document.body ? document.body : document.documentElement);
  });
  function place(parent: Element): void {
    watch.disconnect();
    standsIn = parent;
    for (const { name } of [...host.attributes]) if (!attributes.has(name)) host.removeAttribute(name);
    for (const [name, value] of attributes) host.setAttribute(name, value);
    if (host.parentElement !== parent) move(parent, host);
    show();
    watch.observe(parent, { childList: true });
    // The document's own root may be put in another's place.
    watch.observe(document, { childList: true });
    if (parent.parentElement) watch.observe(parent.parentElement, { childList: true });
    watch.observe(host, { attributes: true });
  }
  function show(): void {
    if (!host.isConnected) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  return {
    host,
    root,
    raise(near) {
      if (removed) return;
      const parent = stageAround(near);
      // Where a page's own children are cleared away, the body it was put into last may be left.
      const stays = parent === document.documentElement && host.isConnected && host.parentElement === document.body;
      place(stays ? document.body : parent);
    },
    isUp: () => host.isConnected && host.matches(':popover-open'),
    remove() {
      removed = true;
      watch.disconnect();
      host.remove();
    },
  };
}
