/** The overlay's one element in the page: isolated, in the top layer, put back a bounded number of times when it is removed. */

/** So many repairs within this time (ms), then we give way: a page that fights would otherwise freeze the tab. */
const repairs = 20;
const repairWindow = 5000;

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
}`;

export interface OverlayElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Moves the host where it can be reached from `near` (an open modal dialog makes the rest inert) and above all else. */
  raise(near: Element): void;
  remove(): void;
}

function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function modalAround(near: Element): Element | null {
  const dialog = near.closest('dialog');
  return dialog?.matches(':modal') ? dialog : null;
}

export function createHost(window: Window, shadowMode: 'open' | 'closed', css: string): OverlayElement {
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

  const watch = new MutationObserver(() => {
    const intact = host.isConnected && [...attributes].every(([name, value]) => host.getAttribute(name) === value);
    if (!intact && !removed && mayRepair()) place(document.documentElement);
  });
  function place(parent: Element): void {
    watch.disconnect();
    for (const { name } of [...host.attributes]) if (!attributes.has(name)) host.removeAttribute(name);
    for (const [name, value] of attributes) host.setAttribute(name, value);
    if (host.parentElement !== parent) parent.append(host);
    show();
    watch.observe(parent, { childList: true });
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
      if (!removed) place(modalAround(near) ?? document.documentElement);
    },
    remove() {
      removed = true;
      watch.disconnect();
      host.remove();
    },
  };
}
