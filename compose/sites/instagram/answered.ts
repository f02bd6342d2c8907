import type { AnsweredReader } from '../types';

/** The box is that of the post, and its text begins with whom it answers. A comment is what holds a name and a time together. */
export const answered: AnsweredReader = {
  rows: ['instagram/comment'],
  within: '[role="dialog"], article, main, [role="main"]',
  named: 'mention',
  text: 'span[dir="auto"]',
  author: { select: 'a[href^="/"]', attribute: 'href' },
  age: ['time[datetime]'],
};
