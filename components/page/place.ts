/** Where chip, popup and cards may stand: beside the words, over no control of the site. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least distance to the edge of the window and to the composer, px. */
export const margin = 8;

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The box moved into the view as far as it fits. */
const within = (box: Box, view: Size): Box => ({
  ...box,
  x: Math.max(margin, Math.min(box.x, view.width - margin - box.width)),
  y: Math.max(margin, Math.min(box.y, view.height - margin - box.height)),
});

export const inside = (box: Box, view: Size): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;

/** What `box` covers and `before` did not, where the two stand in one row and one end of both is the same; else all of it. */
export function beyond(box: Box, before: Box): Box | undefined {
  const same = (a: number, b: number) => Math.abs(a - b) < 0.5;
  const isLeft = same(box.x, before.x);
  const isRight = same(box.x + box.width, before.x + before.width);
  if (!same(box.y, before.y) || !same(box.height, before.height) || !(isLeft || isRight)) return box;
  if (box.width <= before.width) return undefined;
  return { ...box, x: isLeft ? before.x + before.width : box.x, width: box.width - before.width };
}

/** Places around a composer for its chip, best first: under it, over it, beside it, at last in the editor's own corner. */
export function chipSpots(root: Box, editor: Box, chip: Size): Box[] {
  const right = root.x + root.width;
  const at = (x: number, y: number): Box => ({ x, y, ...chip });
  return [
    at(right - chip.width, root.y + root.height + 4),
    at(root.x, root.y + root.height + 4),
    at(right - chip.width, root.y - chip.height - 4),
    at(root.x, root.y - chip.height - 4),
    at(editor.x + editor.width - chip.width, editor.y + editor.height + 2),
    at(editor.x, editor.y + editor.height + 2),
    at(editor.x + editor.width - chip.width, editor.y - chip.height - 2),
    at(right + margin, root.y),
    at(root.x - chip.width - margin, root.y),
    at(editor.x + editor.width - chip.width - 4, editor.y + editor.height - chip.height - 2),
  ];
}

/** The first spot in view that is free, else the one nearest to the editor's corner. */
export function firstFree(spots: readonly Box[], view: Size, isFree: (box: Box) => boolean): Box | undefined {
  const seen = spots.filter((spot) => inside(spot, view));
  return seen.find(isFree) ?? seen.at(-1);
}

/** Width of the popup, px: beside the composer where there is room, else over it. */
export const panelWidths = { beside: 404, over: 520 } as const;

/** In CSS pixels; `unit` is how many of them one pixel of our lengths is. */
export function panelWidth(root: Box, view: Size, unit = 1): number {
  const beside = panelWidths.beside * unit;
  const room = Math.max(root.x, view.width - root.x - root.width) - 2 * margin;
  return room >= beside ? beside : Math.min(view.width - 2 * margin, panelWidths.over * unit);
}

/** Less height than this is no place for the popup, px. */
const leastHeight = 300;

/**
 * The height the popup may take: all of the window beside the composer, else the larger room under or over the composer, or under or
 * over what must stay free of it, or of the editor: the first of them that is room enough.
 */
export function panelHeight(root: Box, editor: Box, width: number, view: Size, free: readonly Box[] = [], unit = 1): number {
  const all = view.height - 2 * margin;
  if (Math.max(root.x, view.width - root.x - root.width) >= width + 2 * margin) return all;
  const over = (boxes: readonly Box[]) => Math.min(...boxes.map(({ y }) => y));
  const under = (boxes: readonly Box[]) => view.height - Math.max(...boxes.map(({ y, height }) => y + height));
  const rooms = [[root], [editor, ...free], free, [editor]].map((boxes) => Math.max(over(boxes), under(boxes)) - 2 * margin);
  return Math.min(all, rooms.find((room) => room >= leastHeight * unit) ?? all);
}

/**
 * Beside the composer, else under or over it, else under or over its editor, else where it covers the least. `free` are the words
 * in question and the send control: they weigh more than all the rest.
 */
export function panelBox(root: Box, editor: Box, panel: Size, view: Size, free: readonly Box[] = []): Box {
  const middle = root.x + (root.width - panel.width) / 2;
  const at = (x: number, y: number) => within({ x, y, ...panel }, view);
  const spots = [
    at(root.x + root.width + margin, root.y),
    at(root.x - panel.width - margin, root.y),
    at(middle, root.y + root.height + margin),
    at(middle, root.y - panel.height - margin),
    at(middle, editor.y + editor.height + margin),
    at(middle, editor.y - panel.height - margin),
    at(view.width, root.y),
    at(0, root.y),
    ...[0, view.height].flatMap((y) => [at(0, y), at(middle, y), at(view.width, y)]),
    ...free.flatMap(({ x, y, width, height }) => [
      at(middle, y + height + margin),
      at(middle, y - panel.height - margin),
      at(x + width + margin, y),
      at(x - panel.width - margin, y),
    ]),
  ];
  const covered = (spot: Box) => free.reduce((sum, box) => sum + (overlap(spot, box) > 0 ? 1 : 0), 0);
  const cost = (spot: Box) => covered(spot) * 1e7 + overlap(spot, editor) * 4 + overlap(spot, root);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

/** A card at words: under them, over them where there is no room, never over the words. `gap` px from them. */
export function cardBox(words: Box, card: Size, view: Size, gap = 6): Box {
  const below = words.y + words.height + gap;
  const y = below + card.height + margin <= view.height ? below : words.y - card.height - gap;
  return within({ x: words.x - 12, y, ...card }, view);
}

const controls =
  'a[href],button,input,select,textarea,summary,label,video,[role="button"],[role="link"],[role="tab"],[role="menuitem"],' +
  '[role="checkbox"],[role="switch"],[role="textbox"],[contenteditable="true"]';

/** Does any control of the page lie under the box? Looks at points 12 px apart or less, at most 60. */
export function overControl(document: Document, box: Box, host: Element): boolean {
  const columns = Math.min(12, Math.ceil(box.width / 12));
  const rows = Math.min(4, Math.ceil(box.height / 12));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = box.x + (box.width * column) / columns;
      const y = box.y + (box.height * row) / rows;
      // The whole pile is asked for only where we lie on top of it ourselves.
      const top = document.elementFromPoint(x, y);
      const under = top === host ? document.elementsFromPoint(x, y).find((element) => element !== host) : top;
      if (under?.closest(controls)) return true;
    }
  }
  return false;
}
