import { describe, expect, it } from 'vitest';
import {
  type Box,
  beyond,
  cardBox,
  chipSpots,
  firstFree,
  margin,
  overlap,
  panelBox,
  panelHeight,
  panelWidth,
  panelWidths,
} from './place';

const view = { width: 1280, height: 800 };
const column: Box = { x: 340, y: 60, width: 600, height: 200 };
const editor: Box = { x: 360, y: 80, width: 560, height: 90 };
const aside: Box = { x: 40, y: 60, width: 560, height: 200 };

describe('the chip', () => {
  const size = { width: 200, height: 26 };
  const spots = chipSpots(column, editor, size);

  it('stands under the composer where nothing is there', () => {
    const spot = firstFree(spots, view, () => true);
    expect(spot && spot.y >= column.y + column.height).toBe(true);
    expect(spot && overlap(spot, column)).toBe(0);
  });

  it('takes the first spot in view that is free', () => {
    const free = spots[3];
    expect(firstFree(spots, view, (spot) => spot === free)).toBe(free);
    const low = { ...column, y: view.height - column.height };
    const spot = firstFree(chipSpots(low, { ...editor, y: low.y + 20 }, size), view, () => true);
    expect(spot && spot.y < low.y).toBe(true);
  });
});

describe('a chip whose words change', () => {
  const before: Box = { x: 100, y: 300, width: 200, height: 26 };

  it('covers at its free end what it did not before, and nothing where it becomes shorter', () => {
    expect(beyond({ ...before, width: 230 }, before)).toEqual({ x: 300, y: 300, width: 30, height: 26 });
    expect(beyond({ ...before, x: 70, width: 230 }, before)).toEqual({ x: 70, y: 300, width: 30, height: 26 });
    expect(beyond({ ...before, width: 180 }, before)).toBeUndefined();
    expect(beyond({ ...before, x: 120, width: 180 }, before)).toBeUndefined();
  });

  it('covers all of another place', () => {
    for (const box of [
      { ...before, y: 340 },
      { ...before, height: 40 },
      { ...before, x: 90, width: 230 },
    ])
      expect(beyond(box, before)).toBe(box);
  });
});

describe('the popup', () => {
  it('stands beside the composer where there is room, without touching it', () => {
    expect(panelWidth(aside, view)).toBe(panelWidths.beside);
    const height = panelHeight(aside, editor, panelWidths.beside, view);
    const box = panelBox(aside, { ...editor, x: 60 }, { width: panelWidths.beside, height }, view);
    expect(overlap(box, aside)).toBe(0);
  });

  it('never covers the words where there is height for it under or over them', () => {
    for (const y of [0, 60, 300, 500, 640]) {
      const root = { ...column, y };
      const words = { ...editor, y: y + 20 };
      const width = panelWidth(root, view);
      const box = panelBox(root, words, { width, height: panelHeight(root, words, width, view) }, view);
      expect(overlap(box, words), `composer at ${y}`).toBe(0);
    }
  });

  // Sizes of windows: a laptop's, a desk's, a phone's, twice the size, and half a desk.
  it.each([
    [1366, 625],
    [1280, 720],
    [320, 640],
    [590, 400],
    [700, 900],
  ])(
    'covers neither the words nor the send control of a composer wherever it stands in %i by %i, where there is room',
    (...of) => {
      const [width, height] = of;
      const window = { width, height };
      const covered: string[] = [];
      for (const wide of [300, 600])
        for (const tall of [140, 240, 420])
          for (const x of [0, 0.5, 1])
            for (const y of [-60, 0, 60, height / 3, height - tall]) {
              const size = Math.min(wide, width);
              const root = { x: Math.round((width - size) * x), y: Math.round(y), width: size, height: tall };
              const written = { x: root.x + 16, y: root.y + 50, width: size - 32, height: tall - 100 };
              const words = { x: written.x + 20, y: written.y, width: 120, height: 20 };
              const send = { x: root.x + size - 90, y: root.y + tall - 42, width: 76, height: 34 };
              const free = [words, send];
              const across = panelWidth(root, window);
              const panel = { width: across, height: Math.min(560, panelHeight(root, written, across, window, free)) };
              const box = panelBox(root, written, panel, window, free);
              const room = Math.max(words.y, height - send.y - send.height) - 2 * margin;
              const beside = Math.max(root.x, width - root.x - size) - 2 * margin;
              if (room < 300 && beside < across) continue;
              if (free.some((each) => overlap(box, each) > 0)) covered.push(JSON.stringify({ root, box }));
            }
      expect(covered).toEqual([]);
    },
  );

  it('stays in a narrow window', () => {
    const narrow = { width: 320, height: 640 };
    const root = { x: 0, y: 40, width: 320, height: 160 };
    const width = panelWidth(root, narrow);
    const box = panelBox(root, root, { width, height: panelHeight(root, root, width, narrow) }, narrow);
    expect(box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  });
});

it('a card stands under its words, over them at the foot of the window, and not on them', () => {
  const size = { width: 360, height: 180 };
  const words = { x: 400, y: 100, width: 80, height: 20 };
  expect(cardBox(words, size, view).y).toBeGreaterThanOrEqual(120);
  const low = { ...words, y: 760 };
  expect(overlap(cardBox(low, size, view), low)).toBe(0);
});
