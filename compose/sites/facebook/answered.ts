import type { AnsweredReader } from '../types';

const labels = ['Comment', 'Reply', 'Answer', 'Komentar', 'Balasan', 'Jawaban'];

/** Comments are articles of their own beside the box; their label says who wrote them and when. */
export const answered: AnsweredReader = {
  rows: ['facebook/reply'],
  within: '[role="dialog"], [role="complementary"], [role="main"], main',
  comment: labels.map((label) => `[role="article"][aria-label^="${label} "]`).join(', '),
  pick: 'first',
  named: ['Reply to *', 'Balas ke *', 'Balas kepada *', 'Membalas *', 'Balas *'],
  text: 'div[dir="auto"]',
  author: { select: 'a[href]' },
  age: ['[role="article"]', 'a[href*="comment_id"]'],
};
