/** Takes a shadow off a page: paper becomes white, so that letters in the dark corner are as black as those in the light. */
import type { Size } from './page';

/** Pixels of a tile's side; larger than a letter, smaller than a shadow. */
const tile = 48;
/** Steps between ink and paper under which a tile holds nothing but paper. */
const contrast = 24;
/** Share of the tiles that must be dark on light: a dark screen is no paper. */
const mostly = 0.6;
/** What is darker than this share of the brightest paper is no paper: the table that it lies on. */
const table = 0.4;
/** A shadow falls off evenly, by this share of its light at least from one side to the other; coloured fields of a screen do not. */
const [evenly, deep] = [0.5, 0.1];

interface Tiles {
  readonly columns: number;
  readonly rows: number;
  readonly paper: Float32Array;
  readonly isPaper: boolean;
}

/** Changes `pixels` (grey, one byte each) in place. */
export function evenLight(pixels: Uint8Array, size: Size): void {
  const tiles = tilesOf(pixels, size);
  const brightest = quantile([...tiles.paper], 0.95);
  const least = Math.max(16, brightest * table);
  if (!tiles.isPaper || !isShaded(tiles, least)) return;
  const gains = smooth(tiles).map((paper) => 255 / Math.max(paper, least));
  const { columns, rows } = tiles;
  const { width, height } = size;
  for (let y = 0; y < height; y += 1) {
    const fy = Math.min(rows - 1, Math.max(0, y / tile - 0.5));
    const [top, down] = [Math.floor(fy), fy - Math.floor(fy)];
    const upper = top * columns;
    const lower = Math.min(rows - 1, top + 1) * columns;
    for (let x = 0; x < width; x += 1) {
      const fx = Math.min(columns - 1, Math.max(0, x / tile - 0.5));
      const [left, right] = [Math.floor(fx), fx - Math.floor(fx)];
      const next = Math.min(columns - 1, left + 1);
      const above = (gains[upper + left] ?? 1) * (1 - right) + (gains[upper + next] ?? 1) * right;
      const below = (gains[lower + left] ?? 1) * (1 - right) + (gains[lower + next] ?? 1) * right;
      const at = y * width + x;
      pixels[at] = Math.min(255, (pixels[at] ?? 0) * (above * (1 - down) + below * down));
    }
  }
}

function tilesOf(pixels: Uint8Array, { width, height }: Size): Tiles {
  const [columns, rows] = [Math.max(1, Math.ceil(width / tile)), Math.max(1, Math.ceil(height / tile))];
  const paper = new Float32Array(columns * rows);
  let written = 0;
  let darkOnLight = 0;
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      // Every other pixel of every other line tells as much.
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 2) {
        for (let at = y * width + column * tile; at < y * width + Math.min(width, (column + 1) * tile); at += 2) {
          counts[pixels[at] ?? 0] = (counts[pixels[at] ?? 0] ?? 0) + 1;
          total += 1;
        }
      }
      const [dark, middle, light] = [0.03, 0.5, 0.97].map((part) => levelAt(counts, total * part)) as [number, number, number];
      paper[row * columns + column] = levelAt(counts, total * 0.9);
      if (light - dark < contrast) continue;
      written += 1;
      if (middle - dark > light - middle) darkOnLight += 1;
    }
  }
  return { columns, rows, paper, isPaper: written > 0 && darkOnLight >= written * mostly };
}

function levelAt(counts: Uint32Array, upTo: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level += 1) {
    seen += counts[level] ?? 0;
    if (seen > upTo) return level;
  }
  return 255;
}

/** Does the light of the paper lie in a slope? */
function isShaded({ columns, paper }: Tiles, least: number): boolean {
  const places = Array.from(paper, (level, index) => ({ x: index % columns, y: Math.floor(index / columns), level })).filter(
    ({ level }) => level > least,
  );
  const mean = (of: (place: (typeof places)[number]) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / Math.max(1, places.length);
  const [mx, my, ml] = [mean(({ x }) => x), mean(({ y }) => y), mean(({ level }) => level)];
  const [sxx, syy, sxy] = [
    mean(({ x }) => (x - mx) ** 2),
    mean(({ y }) => (y - my) ** 2),
    mean(({ x, y }) => (x - mx) * (y - my)),
  ];
  const [sxl, syl] = [mean(({ x, level }) => (x - mx) * (level - ml)), mean(({ y, level }) => (y - my) * (level - ml))];
  const spread = mean(({ level }) => (level - ml) ** 2);
  const determinant = sxx * syy - sxy * sxy;
  if (determinant <= 0 || spread === 0) return false;
  const [a, b] = [(sxl * syy - syl * sxy) / determinant, (syl * sxx - sxl * sxy) / determinant];
  const fall = Math.sqrt(12) * Math.hypot(a * Math.sqrt(sxx), b * Math.sqrt(syy));
  return a * sxl + b * syl >= evenly * spread && fall >= deep * ml;
}

/** The median of each tile and its neighbours: a tile full of ink or of a picture is not taken for dark paper. */
function smooth({ columns, rows, paper }: Tiles): number[] {
  return Array.from(paper, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const around: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
        around.push(paper[y * columns + x] ?? 255);
    return quantile(around, 0.5);
  });
}

const quantile = (values: number[], part: number): number =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 255;
