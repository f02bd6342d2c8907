/** Writing and pointing in editors, as the checker brings it along: a page on which nothing is shown yet needs none of it. */
import { rangesOf } from './ranges';
import { replaceText, select } from './write';

export const editing = { rangesOf, replaceText, select };
export type Editing = typeof editing;
