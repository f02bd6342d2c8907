// Made by `npm run -s manifest` of the folders in compose/sites. Do not edit.
import type { PracticeViews } from '../../../components/training/sites/use-composer';
import { practice as facebook } from '../facebook/practice';
import { practice as instagram } from '../instagram/practice';
import { practice as x } from '../x/practice';

/** What each of them has to practise in. */
export const practiceViews = {
  facebook,
  x,
  instagram,
} satisfies Readonly<Record<string, PracticeViews>>;
