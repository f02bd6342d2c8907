/**
 * Pictures and videos of a draft: those that the table of the site knows, and those that show by themselves that they were just
 * picked from the disk, so that a change of the site does not hide them.
 */
import type { SiteTable } from '../sites/types';
import type { Place } from './locate';

/** What was just picked has a `blob:` address, whatever frame it stands in. */
const picked = 'img[src^="blob:"], video[src^="blob:"]';
/** Where a composer takes media at all, whatever plays in it is attached. */
const shown = `${picked}, video`;
/** Posts of others, avatars and cards of links lie in one of these. */
const foreign = 'article, [role="article"], a[href], [role="link"]';
/** What the page drew itself. A picture from the network may as well be the card of a link, which is no attachment. */
const drawn = 'img[src^="data:"], canvas, [style*="blob:"]';
/** Pictures in CSS pixels of both sides: avatars, icons and emoji are smaller. */
const smallest = 100;

/** The previews of what is attached, in the order of the page. */
export function mediaOf({ row, root }: Place, table: SiteTable): Element[] {
  const own = (row.media ?? []).join(', ');
  const found = [...root.querySelectorAll([own, row.media ? shown : picked].filter(Boolean).join(', '))];
  const known = own === '' ? [] : found.filter((each) => each.matches(own));
  // A repaired table may name the frame around a preview: that is one attachment, not two.
  const isPartOfKnown = (each: Element) => known.some((other) => other.contains(each) || each.contains(other));
  return found.filter((each) => known.includes(each) || !(isPartOfKnown(each) || isForeign(each, root, table)));
}

/** Whether a composer shows a picture of which neither its row nor its address tells that it is attached. */
export function showsUnknownMedia({ row, root }: Place, table: SiteTable): boolean {
  if (!row.media) return false;
  return [...root.querySelectorAll(drawn)].some((each) => !isForeign(each, root, table) && isLarge(each));
}

function isForeign(element: Element, root: Element, { others }: SiteTable): boolean {
  const holder = element.closest(others ? `${foreign}, ${others}` : foreign);
  return holder !== null && !holder.contains(root);
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= smallest && height >= smallest;
}
