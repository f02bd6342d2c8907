/** A canvas, its fonts, and writing on it. */
import { join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Chance } from './chance';

const expo = (path: string) => join('node_modules/@expo-google-fonts', path);
const fonts: Readonly<Record<string, string>> = {
  Sans: expo('arimo/400Regular/Arimo_400Regular.ttf'),
  SansBold: expo('arimo/700Bold/Arimo_700Bold.ttf'),
  Mono: expo('cousine/400Regular/Cousine_400Regular.ttf'),
  Narrow: expo('roboto-condensed/900Black/RobotoCondensed_900Black.ttf'),
  Serif: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf',
  SerifBold: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf',
};
for (const [name, path] of Object.entries(fonts))
  if (!GlobalFonts.registerFromPath(path, name)) throw new Error(`${path}: no font`);

export type Pen = SKRSContext2D;
export interface Sheet {
  readonly canvas: Canvas;
  readonly pen: Pen;
}

export function sheetOf(width: number, height: number, paper = '#fff'): Sheet {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
}

export interface Style {
  readonly font: string;
  readonly size: number;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Width at which lines are broken; what is longer is not cut. */
  readonly within?: number;
  readonly leading?: number;
}

/** Writes lines one under the other from the baseline `y`; answers the baseline after the last. */
export function write(
  pen: Pen,
  lines: string | readonly string[],
  x: number,
  y: number,
  { font, size, colour = '#161616', align = 'left', within, leading = 1.45 }: Style,
): number {
  pen.font = `${size}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  let at = y;
  for (const line of [lines].flat()) {
    for (const part of within === undefined ? [line] : broken(pen, line, within)) {
      pen.fillText(part, x, at);
      at += size * leading;
    }
  }
  return at;
}

function broken(pen: Pen, line: string, within: number): string[] {
  const parts: string[] = [];
  for (const word of line.split(' ')) {
    const last = parts.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= within) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

/** A box with rounded corners. */
export function panel(pen: Pen, x: number, y: number, width: number, height: number, colour: string, radius = 12): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fill();
}

export function rule(pen: Pen, x: number, y: number, width: number, thick = 2, colour = '#161616'): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, thick);
}

/** Something like a photograph: a sky, hills, patches of colour. */
export function scenery({ canvas: { width, height }, pen }: Sheet, by: Chance, dark = false): void {
  const hue = by.whole(0, 359);
  const sky = pen.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${hue} 45% ${dark ? 22 : 62}%)`);
  sky.addColorStop(1, `hsl(${(hue + 60) % 360} 40% ${dark ? 12 : 40}%)`);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  for (let index = 0; index < 60; index += 1) {
    pen.fillStyle = `hsl(${by.whole(0, 359)} ${by.whole(15, 55)}% ${by.whole(dark ? 8 : 20, dark ? 35 : 70)}% / 0.5)`;
    pen.beginPath();
    const [rx, ry] = [by.whole(10, width / 5), by.whole(8, height / 6)];
    pen.ellipse(by.whole(0, width), by.whole(height / 4, height), rx, ry, by.next() * 3, 0, 6.29);
    pen.fill();
  }
}

/** A seal or an emblem without letters. */
export function emblem(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = radius / 9;
  for (const share of [1, 0.72]) {
    pen.beginPath();
    pen.arc(x, y, radius * share, 0, 6.29);
    pen.stroke();
  }
  pen.beginPath();
  for (let point = 0; point <= 10; point += 1) {
    const [angle, far] = [(point * Math.PI) / 5 - Math.PI / 2, radius * (point % 2 === 0 ? 0.6 : 0.26)];
    pen.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
  }
  pen.fillStyle = colour;
  pen.fill();
}

/** Letters of a rubber stamp, in a frame, turned. */
export function stamp(pen: Pen, word: string, x: number, y: number, size: number, radians: number, colour = '#c1121f'): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(radians);
  pen.font = `${size}px SansBold`;
  pen.textAlign = 'center';
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = size / 10;
  const width = pen.measureText(word).width;
  pen.strokeRect(-width / 2 - size * 0.4, -size, width + size * 0.8, size * 1.5);
  pen.fillText(word, 0, size * 0.1);
  pen.restore();
}
