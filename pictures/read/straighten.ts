/** Finds how far a page is turned, by where its lines of letters lie, and turns it back. */
import type { Size } from './page';

/** Pixels of the longer side at which lines are looked for. */
const small = 800;
/** Degrees. */
const widest = 7;
const [coarse, fine] = [0.5, 0.1];
/** Degrees under which a turn does no harm. */
const least = 0.4;
/** How much sharper the lines must stand out than in the page as it is. */
const sharper = 1.12;
/** Steps of grey from one row to the next that are the edge of a letter. */
const edge = 28;
const mostPoints = 40_000;

/** Radians by which the page must be turned, clockwise, for its lines to be level; 0 where it has none. `pixels`: grey, one byte each. */
export function levelling(pixels: Uint8Array, { width, height }: Size): number {
  const step = Math.max(1, Math.round(Math.max(width, height) / small));
  const points: number[] = [];
  for (let y = step; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if (Math.abs((pixels[y * width + x] ?? 0) - (pixels[(y - step) * width + x] ?? 0)) > edge)
        points.push((x - width / 2) / step, (y - height / 2) / step);
  const skip = Math.max(1, Math.ceil(points.length / 2 / mostPoints));
  if (points.length < 400) return 0;
  const rows = Math.ceil(Math.hypot(width, height) / step) + 2;
  const sharpness = (degrees: number) => sharpnessOf(points, skip, rows, (degrees * Math.PI) / 180);
  const asIs = sharpness(0);
  let [best, most] = [0, asIs];
  const attempt = (degrees: number): void => {
    const is = sharpness(degrees);
    if (is > most) [best, most] = [degrees, is];
  };
  for (let degrees = -widest; degrees <= widest; degrees += coarse) attempt(degrees);
  const about = best;
  for (let degrees = about - coarse + fine; degrees < about + coarse; degrees += fine) attempt(degrees);
  return Math.abs(best) < least || most < asIs * sharper ? 0 : (best * Math.PI) / 180;
}

/** Lines that are level fill some rows and leave others empty. */
function sharpnessOf(points: readonly number[], skip: number, rows: number, radians: number): number {
  const counts = new Float32Array(rows);
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  for (let at = 0; at + 1 < points.length; at += 2 * skip) {
    const row = Math.round((points[at] ?? 0) * sin + (points[at + 1] ?? 0) * cos + rows / 2);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows; row += 1) sum += ((counts[row] ?? 0) - (counts[row - 1] ?? 0)) ** 2;
  return sum;
}

/** The page turned clockwise about its middle by so many radians, as large as before; what comes in at the corners is as its edge. */
export function turnedBy(pixels: Uint8Array, { width, height }: Size, radians: number): Uint8Array {
  const turned = new Uint8Array(width * height);
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const dy = y - middleY;
    let fromX = -middleX * cos + dy * sin + middleX;
    let fromY = middleX * sin + dy * cos + middleY;
    for (let at = y * width; at < (y + 1) * width; at += 1) {
      const x = Math.min(width - 1.001, Math.max(0, fromX));
      const z = Math.min(height - 1.001, Math.max(0, fromY));
      const [left, top] = [x | 0, z | 0];
      const [right, down] = [x - left, z - top];
      const upper = top * width + left;
      const lower = upper + width;
      const above = (pixels[upper] ?? 0) * (1 - right) + (pixels[upper + 1] ?? 0) * right;
      const below = (pixels[lower] ?? 0) * (1 - right) + (pixels[lower + 1] ?? 0) * right;
      turned[at] = above * (1 - down) + below * down;
      fromX += cos;
      fromY -= sin;
    }
  }
  return turned;
}
