/** Writing and pointing in editors, as the checker brings it along: a page on which nothing is shown yet needs none of it. */
import { boxAround } from './box';
import { controlIn, rangesIn, replaceIn, selectIn } from './parts';

export const editing = { boxAround, controlIn, rangesIn, replaceIn, selectIn };
export type Editing = typeof editing;
