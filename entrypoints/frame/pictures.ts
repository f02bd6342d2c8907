/** What reads and judges pictures, loaded when the first comes. */
import { browser } from 'wxt/browser';
import { officeWith } from '../../desk/open';
import { createReader } from '../../pictures/browser/reader';
import { createPictureDesk, type PictureDesk } from '../../pictures/desk';
import { builtInForPictures } from '../../pictures/judge/rules';

export function openPictureDesk(): PictureDesk {
  const { read } = createReader((path) => browser.runtime.getURL(`/${path}` as '/frame.html'));
  return createPictureDesk({
    read,
    open: ({ policy, choice }) => officeWith(builtInForPictures, policy, choice),
  });
}
