/** Makes another picture for the officer to publish instead: with parts covered, or without what the camera wrote. The one it is made of stays as it is. */
import type { Mend } from './answer';
import { bareOf } from './file/bare';
import { coveredOf } from './file/cover';

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** Undefined where it could not be made. `name`: of the file, without its ending. */
export async function mendPicture(picture: Blob, mend: Mend, name: string): Promise<File | undefined> {
  try {
    const made = mend.what === 'cover' ? await coveredOf(picture, mend.boxes) : await bareBlob(picture);
    return new File([made], `${name}.${endings[made.type] ?? 'png'}`, { type: made.type });
  } catch {
    return undefined;
  }
}

/** A format that is not known here is drawn anew: the camera's data stay behind with the old file. */
const bareBlob = async (picture: Blob): Promise<Blob> =>
  (await bareOf(new Uint8Array(await picture.arrayBuffer()))) ?? coveredOf(picture, []);
