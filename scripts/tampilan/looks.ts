/** The looks in which every screen is drawn: theme, language, size, width of the letters, and what a system may ask for. */
import type { Face } from '../../tests/browser/harness/faces';
import type { GalleryView } from '../../tests/browser/harness/gallery';

export interface Look extends GalleryView {
  readonly title: string;
  readonly face: Face;
  readonly asked?: 'prefers-contrast';
  /** In a browser of its own, whose colours are the system's. */
  readonly isForced?: true;
}

const usual = { face: 'usual', theme: 'light', locale: 'id', width: 1180, height: 800, scale: 1 } as const;

/** In the order of a sheet. CSS pixels. */
export const looks = {
  terang: { ...usual, title: 'terang' },
  gelap: { ...usual, title: 'gelap', theme: 'dark' },
  laptop: { ...usual, title: 'laptop, 1366×625', width: 1366, height: 625 },
  inggris: { ...usual, title: 'bahasa Inggris', locale: 'en' },
  lebar: { ...usual, title: 'huruf lebar', face: 'wide' },
  rapat: { ...usual, title: 'huruf rapat', face: 'narrow' },
  paksa: { ...usual, title: 'warna paksa', isForced: true },
  kontras: { ...usual, title: 'kontras tinggi', asked: 'prefers-contrast' },
  sempit: { ...usual, title: '320 px', width: 320, height: 640 },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];
