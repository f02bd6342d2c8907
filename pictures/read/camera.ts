/** What a camera wrote into a file: where it stood, what it is, when. */
import exifr from 'exifr';
import { cameraInWebp, isWebp } from '../file/webp';
import type { Camera } from '../types';

interface Tags {
  readonly Make?: unknown;
  readonly Model?: unknown;
  readonly DateTimeOriginal?: unknown;
  readonly latitude?: number;
  readonly longitude?: number;
}

const pick = ['Make', 'Model', 'DateTimeOriginal', 'GPSLatitude', 'GPSLongitude', 'GPSLatitudeRef', 'GPSLongitudeRef'];

/** Nothing where the file holds nothing of the kind, or cannot be read. */
export async function cameraOf(bytes: ArrayBuffer): Promise<Camera> {
  let tags: Tags | undefined;
  try {
    const all = new Uint8Array(bytes);
    tags = await exifr.parse(isWebp(all) ? (cameraInWebp(all) ?? new Uint8Array()) : all, { pick, reviveValues: false });
  } catch {
    // A format without such data, or a file cut off.
  }
  const { latitude, longitude, Make, Model, DateTimeOriginal } = tags ?? {};
  const device = [Make, Model]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .trim();
  // A camera that found no place writes none, nought, or a fraction of nought.
  const isPlaced = Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0);
  return {
    ...(isPlaced && latitude !== undefined && longitude !== undefined ? { position: { latitude, longitude } } : {}),
    ...(device ? { device } : {}),
    ...(typeof DateTimeOriginal === 'string' ? { at: DateTimeOriginal } : {}),
  };
}
