/** The tree of a page as a person meets it: through open shadow roots, and into frames of the page's own that are editors. */

import { recall } from '../still';

/** Shadow roots in which something was pressed or written; a page is never searched for them. */
const known = new WeakMap<Document, Set<ShadowRoot>>();

const isShadow = (node: unknown): node is ShadowRoot =>
  typeof node === 'object' && node !== null && 'host' in node && 'mode' in node;

/** Ours: what is pressed in it is no gesture of the page. */
const ours = '[data-saring-overlay]';

/**
 * The element an event is at, inside open shadow roots too, which are remembered for the searches below. Undefined for what is no
 * element, and for our own overlay.
 */
export function targetOf(event: Event): Element | undefined {
  const at = event.target;
  // Every key comes by here: what is at no open shadow root is where it seems to be.
  if (isElement(at) && !at.shadowRoot) return at;
  const path = event.composedPath();
  const roots = path.filter(isShadow);
  if (roots.some(({ host }) => host.matches(ours))) return undefined;
  for (const root of roots) remember(root);
  const target = path[0] ?? at;
  return isElement(target) ? target : undefined;
}

const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;

function remember(root: ShadowRoot): void {
  const { ownerDocument } = root.host;
  const roots = known.get(ownerDocument) ?? new Set();
  known.set(ownerDocument, roots.add(root));
  for (const each of roots) if (!each.host.isConnected) roots.delete(each);
}

/** A document in which a person writes as a whole. */
const isWritten = (document: Document): boolean => document.designMode === 'on' || document.body?.isContentEditable === true;

/** What stands around the tree of an element: the host of its shadow root, or the frame that is an editor. */
function outOf(element: Element): Element | null {
  const root = element.getRootNode();
  if (isShadow(root)) return root.host;
  const { ownerDocument } = element;
  return isWritten(ownerDocument) ? (ownerDocument.defaultView?.frameElement ?? null) : null;
}

/** The parent, or what stands around its tree. */
export const parentOf = (element: Element): Element | null => element.parentElement ?? outOf(element);

/** As `closest`, out of shadow roots and frames too. */
export function closest(element: Element, selector: string): Element | null {
  let each: Element | null = element;
  while (each) {
    const found: Element | null = each.closest(selector);
    if (found) return found;
    each = outOf(each);
  }
  return null;
}

/** As `contains`, into shadow roots and frames too. */
export function holds(outer: Element, inner: Element): boolean {
  let each: Element | null = inner;
  while (each) {
    if (outer.contains(each)) return true;
    each = outOf(each);
  }
  return false;
}

/** As `querySelectorAll`, in the order of the page, then in the shadow roots that are known. */
export const findAll = (root: Element, selector: string): readonly Element[] =>
  recall(root, selector, () => searchAll(root, selector));

function searchAll(root: Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const each of known.get(root.ownerDocument) ?? [])
    if (each.host.isConnected && each !== root.getRootNode() && holds(root, each.host))
      found.push(...each.querySelectorAll(selector));
  return found;
}

/** The bodies of frames of the page's own in which a person writes; a frame of another origin shows no document. */
export const framedEditors = (root: Element): Element[] =>
  [...root.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument && isWritten(contentDocument) ? [contentDocument.body] : [],
  );

/** Is it in a document that is shown? What stood in a frame that was taken out is still connected to the frame's own document. */
export const isOnPage = ({ isConnected, ownerDocument }: Element): boolean => isConnected && ownerDocument.defaultView !== null;
