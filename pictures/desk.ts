/** The pictures of a page as the frame has them: read once each, judged as often as is asked, forgotten with their draft. */
import type { Office } from '../desk/open';
import type { PictureAnswer, PictureOrder, PictureTerms } from './answer';
import { judgePicture } from './judge/judge';
import { joined } from './judge/leaves';
import type { Leaves, Reading, Trouble } from './types';

type Kind = PictureOrder['kind'];

export interface PictureDeskOptions {
  read(blob: Blob, signal: AbortSignal): Promise<Reading | Trouble>;
  /** The pictures that a video or a document is made of. */
  leavesOf(kind: Exclude<Kind, 'image'>, blob: Blob, signal: AbortSignal): Promise<Leaves | Trouble>;
  /** Has such a picture at hand, for the view of what is found in it. */
  show(id: string, picture: Blob): void;
  /** The rules for pictures by this policy. */
  open(terms: PictureTerms): Pick<Office, 'look'>;
}

export interface PictureDesk {
  /** Never rejects. */
  take(order: PictureOrder): Promise<PictureAnswer>;
  forget(id: string): void;
}

/** What was read of one order: the picture itself, or each of those that it is made of. */
interface Taken {
  readonly all: readonly { readonly id: string; readonly at?: number; readonly reading: Reading }[];
  readonly state: PictureAnswer['state'];
}

const nothing = (state: PictureAnswer['state']): PictureAnswer => ({ state, findings: [] });

export function createPictureDesk({ read, leavesOf, show, open }: PictureDeskOptions): PictureDesk {
  const readings = new Map<string, { readonly end: AbortController; readonly taken: Promise<Taken | Trouble> }>();

  let opened: { readonly by: string; readonly office: Pick<Office, 'look'> } | undefined;
  /** Rules are compiled once for all pictures of a policy. */
  function officeOf({ policy, choice }: PictureTerms): Pick<Office, 'look'> {
    const by = JSON.stringify([policy, choice]);
    if (opened?.by !== by) opened = { by, office: open({ policy, choice }) };
    return opened.office;
  }

  async function takeIn({ id, kind, blob }: PictureOrder, signal: AbortSignal): Promise<Taken | Trouble> {
    if (kind === 'image') {
      const reading = await read(blob, signal);
      if (typeof reading === 'string') return reading;
      return { all: [{ id, reading }], state: reading.isUnclear ? 'unclear' : 'read' };
    }
    const made = await leavesOf(kind, blob, signal);
    if (typeof made === 'string') return made;
    const all: Taken['all'][number][] = [];
    // One after the other: no more than one of them is in the memory at its full size.
    for await (const { at, picture } of made.leaves) {
      const reading = await read(picture, signal);
      if (typeof reading === 'string') return reading;
      const leaf = `${id}/${at}`;
      show(leaf, picture);
      all.push({ id: leaf, at, reading });
    }
    const isUnclear = all.some(({ reading }) => reading.isUnclear);
    if (made.isPart) return { all, state: kind === 'video' ? 'stills' : 'pages' };
    return { all, state: isUnclear ? 'unclear' : 'read' };
  }

  return {
    async take(order) {
      const { id, kind } = order;
      let it = readings.get(id);
      if (!it) {
        const end = new AbortController();
        it = { end, taken: takeIn(order, end.signal) };
        readings.set(id, it);
      }
      try {
        const taken = await it.taken;
        if (typeof taken === 'string') return nothing(taken);
        const office = officeOf(order);
        const judged = taken.all.map((leaf) => judgePicture(office, leaf.id, leaf.reading, order));
        if (judged.includes(undefined)) return nothing('failed');
        const findings = judged.map((each) => each ?? []);
        if (kind === 'image') return { state: taken.state, findings: findings.flat() };
        const places = taken.all.map(({ at = 0 }) => ({ of: kind, at }));
        return { state: taken.state, findings: joined(findings, places) };
      } catch {
        return nothing('failed');
      }
    },
    forget(id) {
      readings.get(id)?.end.abort();
      readings.delete(id);
    },
  };
}
