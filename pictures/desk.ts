/** The pictures of a page as the frame has them: read once each, judged as often as is asked, forgotten with their draft. */
import type { Office } from '../desk/open';
import type { PictureAnswer, PictureOrder, PictureTerms } from './answer';
import { judgedIn, type Taken, type Taking, takeIn } from './taken';
import type { Trouble } from './types';

export interface PictureDeskOptions extends Taking {
  /** The rules for pictures by this policy. */
  open(terms: PictureTerms): Pick<Office, 'look'>;
}

export interface PictureDesk {
  /** Never rejects. */
  take(order: PictureOrder): Promise<PictureAnswer>;
  forget(id: string): void;
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

  return {
    async take(order) {
      const { id, kind } = order;
      let it = readings.get(id);
      if (!it) {
        const end = new AbortController();
        it = { end, taken: takeIn(order, { read, leavesOf, show }, end.signal) };
        readings.set(id, it);
      }
      try {
        const taken = await it.taken;
        if (typeof taken === 'string') return nothing(taken);
        return judgedIn(officeOf(order), kind, taken, order);
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
