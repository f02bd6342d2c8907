/** Writing and pointing in editors, and telling what of a composer is understood: a page on which nothing is shown yet needs none of it. */
import { answeredBy } from '../composers/answered';
import { healthOf } from '../composers/health';
import { boxAround } from './box';
import { controlIn, rangesIn, replaceIn, selectIn } from './parts';

export const editing = { answeredBy, boxAround, controlIn, healthOf, rangesIn, replaceIn, selectIn };
export type Editing = typeof editing;
