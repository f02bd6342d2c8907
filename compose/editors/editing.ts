/** Writing and pointing in editors, telling what of a composer is understood and whose it is: a page on which nothing is shown yet needs none of it. */
import type { Attachment } from '../../rules/engine/types';
import { bringsAccount, readAccount } from '../composers/account';
import { answeredBy } from '../composers/answered';
import { Boxes } from '../composers/boxes';
import { healthOf } from '../composers/health';
import { isListOpen } from '../composers/lists';
import { createAftermath } from '../guard/aftermath';
import { boxAround } from './box';
import { controlIn, rangesIn, replaceIn, selectIn } from './parts';

export const editing = {
  ...{ answeredBy, Boxes, boxAround, bringsAccount, controlIn, createAftermath, healthOf, isListOpen },
  ...{ rangesIn, readAccount, replaceIn, selectIn },
};
export type Editing = typeof editing & {
  /** The documents given to the box of which this is the root and these the words, beside so many pictures that it shows. */
  readonly documentsIn?: (root: Element, text: string, shown: number) => readonly Attachment[];
};
