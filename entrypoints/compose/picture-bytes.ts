/** The bytes of a picture that a page shows, without the network. */
import { pictureAt } from '../../journal/approval/pictures';

/** As the page itself sees it, where its policy closes even its own memory to us; what a camera wrote into the file is lost on the way. */
async function drawn(source: string): Promise<Blob | undefined> {
  if (!/^(?:blob|data):/.test(source)) return undefined;
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/webp', 0.95));
  } catch {
    return undefined;
  }
}

/** `file`: what was picked, where that is surely this picture; it has all that the camera wrote. */
export const bytesAt = async (source: string, file?: File): Promise<Blob | undefined> =>
  // What was picked is a handle; to fetch a video would be to copy it.
  (file?.type.startsWith('video/') ? file : undefined) ??
  // No address would be that of the page itself.
  (source ? await pictureAt(source) : undefined) ??
  file ??
  drawn(source);
