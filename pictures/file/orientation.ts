/** The one thing that a camera writes into a file which the picture needs: how it is to be turned. */
import exifr from 'exifr';

/** From 1 to 8 as EXIF has it; 1, upright, where the file does not say. `bytes`: a picture or the bare data of a camera. */
export async function orientationOf(bytes: Uint8Array): Promise<number> {
  try {
    return (await exifr.orientation(bytes)) ?? 1;
  } catch {
    return 1;
  }
}

/** Data of a camera that hold an orientation and nothing else. */
export const onlyOrientation = (orientation: number): Uint8Array =>
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    // One entry: orientation, a short, once.
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
