/** What reads and judges pictures, loaded when the first comes. */
import { browser } from 'wxt/browser';
import { officeWith } from '../../desk/open';
import { createReader } from '../../pictures/browser/reader';
import { stillsOf } from '../../pictures/browser/stills';
import { createPictureDesk, type PictureDesk, type PictureDeskOptions } from '../../pictures/desk';
import { builtInForPictures } from '../../pictures/judge/rules';

/** `show`: as the desk's own. */
export function openPictureDesk(show: PictureDeskOptions['show']): PictureDesk {
  const at = (path: string) => browser.runtime.getURL(`/${path}` as '/frame.html');
  const { read } = createReader(at);
  return createPictureDesk({
    read,
    show,
    leavesOf: async (kind, blob, signal) =>
      kind === 'video'
        ? stillsOf(document, blob, signal)
        : (await import('../../pictures/browser/pages')).pagesOf(at, blob, signal),
    open: ({ policy, choice }) => officeWith(builtInForPictures, policy, choice),
  });
}
