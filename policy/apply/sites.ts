/** The sites by their own names, the same in both languages. */
import type { Site } from '../../rules/engine/types';

export const siteNames: Readonly<Record<Site, string>> = {
  facebook: 'Facebook',
  x: 'X',
  instagram: 'Instagram',
  threads: 'Threads',
};
