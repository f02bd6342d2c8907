/** What happens to a picture before it is posted, on its pixels. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Chance } from './chance';

const quality = { clean: 92, noise: 80, jpeg: 30, photo: 72 };
export const damages = {
  bersih: { said: 'tangkapan layar', apply: (canvas: Canvas) => canvas.encodeSync('png') },
  derau: { said: 'derau, JPEG 80', apply: (canvas: Canvas, by: Chance) => jpeg(noisy(canvas, by, 24), quality.noise) },
  miring: {
    said: 'miring 3°',
    apply: (canvas: Canvas, by: Chance) => jpeg(turned(canvas, (by.next() < 0.5 ? -3 : 3) * (Math.PI / 180)), quality.clean),
  },
  buram: { said: 'buram', apply: (canvas: Canvas) => jpeg(filtered(canvas, 'blur(1.2px)'), quality.clean) },
  jpeg: { said: 'diperkecil 70 %, JPEG 30', apply: (canvas: Canvas) => jpeg(resized(canvas, 0.7), quality.jpeg) },
  foto: {
    said: 'foto kertas: sudut pandang, bayangan, derau',
    apply: (canvas: Canvas, by: Chance) =>
      jpeg(noisy(filtered(photographed(canvas, by, 1), 'blur(0.7px)'), by, 9), quality.photo),
  },
  redup: {
    said: 'foto redup',
    apply: (canvas: Canvas, by: Chance) =>
      jpeg(noisy(filtered(photographed(canvas, by, 0.4), 'blur(0.7px)'), by, 9), quality.photo),
  },
  terbalik: { said: 'terbalik', apply: (canvas: Canvas) => jpeg(turned(canvas, Math.PI), quality.clean) },
} as const satisfies Record<string, { said: string; apply(canvas: Canvas, by: Chance): Buffer }>;
export type Damage = keyof typeof damages;

const jpeg = (canvas: Canvas, at: number): Buffer => canvas.encodeSync('jpeg', at);

function drawnOn(width: number, height: number, draw: (pen: ReturnType<Canvas['getContext']>) => void): Canvas {
  const canvas = createCanvas(Math.round(width), Math.round(height));
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  draw(pen);
  return canvas;
}

const filtered = (canvas: Canvas, filter: string): Canvas =>
  drawnOn(canvas.width, canvas.height, (pen) => {
    pen.filter = filter;
    pen.drawImage(canvas, 0, 0);
  });

const resized = (canvas: Canvas, share: number): Canvas =>
  drawnOn(canvas.width * share, canvas.height * share, (pen) =>
    pen.drawImage(canvas, 0, 0, canvas.width * share, canvas.height * share),
  );

const turned = (canvas: Canvas, radians: number): Canvas =>
  drawnOn(canvas.width, canvas.height, (pen) => {
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate(radians);
    pen.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  });

/** Grain of this spread, in steps of 255; each pixel grey, as a sensor's luminance. */
function noisy(canvas: Canvas, by: Chance, spread: number): Canvas {
  const pen = canvas.getContext('2d');
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    // Three even draws make a bell that is close enough.
    const grain = (by.next() + by.next() + by.next() - 1.5) * 2 * spread;
    for (let colour = at; colour < at + 3; colour += 1) data[colour] = (data[colour] ?? 0) + grain;
  }
  pen.putImageData(image, 0, 0);
  return canvas;
}

/** As a phone sees paper on a table: turned a little, the far edge narrower, light from one side. `light`: 1 is day. */
function photographed(canvas: Canvas, by: Chance, light: number): Canvas {
  const { width: w, height: h } = canvas;
  const [width, height] = [Math.round(w * 1.16), Math.round(h * 1.14)];
  const source = canvas.getContext('2d').getImageData(0, 0, w, h).data;
  const target = createCanvas(width, height);
  const pen = target.getContext('2d');
  const image = pen.createImageData(width, height);
  const angle = (by.next() * 6 - 3) * (Math.PI / 180);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const keystone = 0.06 + by.next() * 0.06;
  const side = by.next() * 6.28;
  const [lx, ly] = [Math.cos(side), Math.sin(side)];
  const table = [by.whole(60, 120), by.whole(45, 90), by.whole(30, 70)] as const;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [cx, cy] = [x - width / 2, y - height / 2];
      const [rx, ry] = [cx * cos + cy * sin, cy * cos - cx * sin];
      // The far edge, at the top, is narrower.
      const squeeze = 1 - keystone * (0.5 - ry / height);
      const [px, py] = [rx / squeeze + w / 2, ry / (0.96 * (1 - keystone * 0.3)) + h / 2];
      const to = (y * width + x) * 4;
      const shade = light * (0.78 + 0.42 * ((lx * cx) / width + (ly * cy) / height));
      const isPaper = px >= 0 && py >= 0 && px < w - 1 && py < h - 1;
      for (let colour = 0; colour < 3; colour += 1) {
        const value = isPaper ? between(source, w, px, py, colour) : (table[colour] ?? 0);
        image.data[to + colour] = value * shade + 8;
      }
      image.data[to + 3] = 255;
    }
  }
  pen.putImageData(image, 0, 0);
  return target;
}

function between(data: Uint8ClampedArray, width: number, x: number, y: number, colour: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - x0, y - y0];
  const at = (y0 * width + x0) * 4 + colour;
  const below = at + width * 4;
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 4] ?? 0) * fx;
  return upper * (1 - fy) + ((data[below] ?? 0) * (1 - fx) + (data[below + 4] ?? 0) * fx) * fy;
}
