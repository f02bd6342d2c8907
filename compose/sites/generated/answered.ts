// Made by `npm run -s manifest` of the folders in compose/sites. Do not edit.
import type { Site } from '../index';
import type { AnsweredReader } from '../types';
import { answered as facebook } from '../facebook/answered';
import { answered as instagram } from '../instagram/answered';
import { answered as x } from '../x/answered';

/** The sites on which the comment that a reply answers can be read. */
export const answeredReaders: Readonly<Partial<Record<Site, AnsweredReader>>> = {
  facebook,
  x,
  instagram,
};
