/** What was read of one order: the picture itself, or each of those that a video or a document is made of. */
import type { Office } from '../desk/open';
import type { PictureAnswer, PictureContext, PictureOrder } from './answer';
import { judgePicture } from './judge/judge';
import { joined } from './judge/leaves';
import type { Leaves, Reading, Trouble } from './types';

type Kind = PictureOrder['kind'];

export interface Taking {
  read(blob: Blob, signal: AbortSignal): Promise<Reading | Trouble>;
  /** The pictures that a video or a document is made of. */
  leavesOf(kind: Exclude<Kind, 'image'>, blob: Blob, signal: AbortSignal): Promise<Leaves | Trouble>;
  /** Has such a picture at hand, for the view of what is found in it. */
  show(id: string, picture: Blob): void;
}

export interface Taken {
  readonly all: readonly { readonly id: string; readonly at?: number; readonly reading: Reading }[];
  readonly state: PictureAnswer['state'];
}

export async function takeIn(
  { id, kind, blob }: Pick<PictureOrder, 'id' | 'kind' | 'blob'>,
  { read, leavesOf, show }: Taking,
  signal: AbortSignal,
): Promise<Taken | Trouble> {
  if (kind === 'image') {
    const reading = await read(blob, signal);
    if (typeof reading === 'string') return reading;
    return { all: [{ id, reading }], state: reading.isUnclear ? 'unclear' : 'read' };
  }
  const made = await leavesOf(kind, blob, signal);
  if (typeof made === 'string') return made;
  const all: Taken['all'][number][] = [];
  let failed = false;
  try {
    // One after the other: no more than one of them is in the memory at its full size.
    for await (const { at, picture } of made.leaves) {
      const reading = await read(picture, signal);
      if (typeof reading === 'string') throw new Error(reading);
      const leaf = `${id}/${at}`;
      show(leaf, picture);
      all.push({ id: leaf, at, reading });
    }
  } catch {
    // What was read until then still counts.
    failed = true;
  }
  const isUnclear = all.some(({ reading }) => reading.isUnclear);
  if (failed) return { all, state: 'failed' };
  if (made.isPart) return { all, state: kind === 'video' ? 'stills' : 'pages' };
  return { all, state: isUnclear ? 'unclear' : 'read' };
}

/** `office`: runs the rules for pictures. */
export function judgedIn(
  office: Pick<Office, 'look'>,
  kind: Kind,
  { all, state }: Taken,
  context: PictureContext,
): PictureAnswer {
  const judged = all.map(({ id, reading }) => judgePicture(office, id, reading, context));
  if (judged.includes(undefined)) return { state: 'failed', findings: [] };
  const findings = judged.map((each) => each ?? []);
  if (kind === 'image') return { state, findings: findings.flat() };
  return {
    state,
    findings: joined(
      findings,
      all.map(({ at = 0 }) => ({ of: kind, at })),
    ),
  };
}
