/**
 * The size of the overlay. Our lengths are pixels, since a site's type must not reach us; a page of our own, such as the
 * trainer's stage on a projector, may let them follow its root font size instead.
 */
import type { OverlayHost } from '../../compose/overlay';

/** The font size at which a `rem` is as long as the pixels it stands for. */
const usual = 16;

const rem = (pixels: number) => `${pixels / usual}rem`;

/** Icons state their size in attributes, which any rule outweighs. */
const icons = [13, 14, 16, 18, 22].map((size) => `svg[width="${size}"]{width:${rem(size)};height:${rem(size)}}`).join('');

export const inRem = (css: string): string =>
  css.replace(/(?<![\d.])(\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})px\b/g, (_, pixels) => rem(Number(pixels))) + icons;

/** CSS pixels for each pixel of our lengths. */
export const scaleOf = ({ followsType, window }: Pick<OverlayHost, 'followsType' | 'window'>): number =>
  followsType ? Number.parseFloat(window.getComputedStyle(window.document.documentElement).fontSize) / usual : 1;
