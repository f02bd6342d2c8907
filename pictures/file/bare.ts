/** Takes position, device, time and notes out of a picture's file; the picture in it stays as it is, bit by bit. */
import { bareJpeg, isJpeg } from './jpeg';
import { onlyOrientation, orientationOf } from './orientation';
import { barePng, isPng } from './png';
import { bareWebp, cameraInWebp, isWebp } from './webp';

/** Undefined where the format is not known here, or the file is broken. */
export async function bareOf(bytes: Uint8Array): Promise<Blob | undefined> {
  const format = isJpeg(bytes) ? 'jpeg' : isPng(bytes) ? 'png' : isWebp(bytes) ? 'webp' : undefined;
  if (!format) return undefined;
  const turned = await orientationOf(format === 'webp' ? (cameraInWebp(bytes) ?? new Uint8Array()) : bytes);
  const bare = ways[format](bytes, turned === 1 ? undefined : onlyOrientation(turned));
  return bare && new Blob([bare], { type: `image/${format}` });
}

const ways = { jpeg: bareJpeg, png: barePng, webp: bareWebp };
