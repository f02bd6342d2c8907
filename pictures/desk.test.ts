import { describe, expect, it, vi } from 'vitest';
import { officeWith } from '../desk/open';
import { embedded } from '../policy/keep/embedded';
import type { AccountCard, ActivePolicy } from '../policy/types';
import type { PictureOrder } from './answer';
import { createPictureDesk } from './desk';
import { builtInForPictures } from './judge/rules';
import type { Leaf, Leaves, Reading, Trouble } from './types';

const policy: ActivePolicy = { ...embedded, rules: {}, source: 'imported', institution: { name: 'Dinas Contoh', kind: 'pemda' } };
const account: AccountCard = { site: 'x', name: 'Dinas', standing: 'shared', kind: 'official', confidence: 'sure' };
const secret = 'Salinan STR/907/XI/2026';

function reading(text: string): Reading {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
    ...{ start: index, end: index + length, confidence: 90 },
    box: { x: 0, y: 0, width: 0.1, height: 0.1 },
  }));
  return { text, words, codes: [], camera: {}, isUnclear: false };
}

/** A desk that is given these texts as the pictures of a video, one in five seconds. */
function desk(texts: readonly string[], made?: Trouble, isPart = true) {
  const show = vi.fn();
  async function* leaves(): AsyncGenerator<Leaf> {
    for (const [index, text] of texts.entries()) yield { at: index * 5, picture: new Blob([text]) };
  }
  const desk = createPictureDesk({
    read: async (blob) => (blob.size === 0 ? 'failed' : reading(await blob.text())),
    leavesOf: async (): Promise<Leaves | Trouble> => made ?? { leaves: leaves(), isPart },
    show,
    open: () => officeWith(builtInForPictures, policy, {}),
  });
  const order = (kind: PictureOrder['kind']): PictureOrder => ({
    ...{ id: '4', kind, blob: new Blob([texts[0] ?? '']), site: 'x', surface: 'post' },
    ...{ account, policy, choice: {} },
  });
  return { desk, show, order };
}

describe('a video on the desk', () => {
  it('is read in each of its pictures, and tells once what several of them say', async () => {
    const { desk: it, show, order } = desk(['Rapat warga', secret, secret]);
    const { state, findings } = await it.take(order('video'));
    expect(state).toBe('stills');
    expect(findings.map(({ rule, picture: { id, within } }) => [rule, id, within])).toEqual([
      ['larangan/rahasia', '4/5', { of: 'video', at: 5 }],
    ]);
    expect(show.mock.calls.map(([id]) => id)).toEqual(['4/0', '4/5', '4/10']);
  });

  it('offers nothing that would make a new picture of one of its own, and points at three of a kind', async () => {
    const texts = [1, 2, 3, 4].map((last) => `NIK : 350799170885990${last}`);
    const { desk: it, order } = desk(texts);
    const { findings } = await it.take(order('pdf'));
    const some = findings.filter(({ rule }) => rule === 'pelindungan/data-pribadi');
    expect(some.map(({ picture }) => picture.within?.at)).toEqual([0, 5, 10]);
    expect(findings[0]?.picture).not.toHaveProperty('mend');
  });

  it.each(['long', 'codec', 'failed'] as const)('says why where it is not looked through: %s', async (why) => {
    const { desk: it, order } = desk([], why);
    expect(await it.take(order('video'))).toEqual({ state: why, findings: [] });
  });

  it('still tells what was read where a later page cannot be, and that it was not checked', async () => {
    const { desk: it, order } = desk([secret, '', 'Rapat warga']);
    const { state, findings } = await it.take(order('pdf'));
    expect([state, findings.map(({ rule }) => rule)]).toEqual(['failed', ['larangan/rahasia']]);
  });

  it('is read whole where all its pages are', async () => {
    const { desk: it, order } = desk(['Undangan'], undefined, false);
    expect((await it.take(order('pdf'))).state).toBe('read');
  });
});
