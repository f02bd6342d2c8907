import type { AnsweredReader } from '../types';

/** The post above the box, in the dialog or in the column; of a conversation the last one. */
export const answered: AnsweredReader = {
  rows: ['x/reply-modal', 'x/reply'],
  within: '[role="dialog"], [data-testid="primaryColumn"], main, [role="main"]',
  comment: 'article[data-testid="tweet"]',
  pick: 'last',
  text: '[data-testid="tweetText"]',
  author: { select: '[data-testid="User-Name"] a[href^="/"]', attribute: 'href' },
  age: ['time[datetime]'],
};
