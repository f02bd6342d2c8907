/** Instagram. The caption is Lexical or a textarea; a comment box is a textarea, an input or an editable, by roll-out. */
import type { AccountReader, SiteTable } from '../types';

const box = '[role="textbox"][contenteditable="true"]';
const captions = ['Write a caption...', 'Tulis keterangan...', 'Tulis caption...'];
const comments = ['Add a comment...', 'Add a comment for *', 'Tambahkan komentar...', 'Tambahkan komentar untuk *'];
const done = ['Done', 'Selesai', 'Save', 'Simpan'];

const captionName: AccountReader = {
  source: 'caption-name',
  where: 'composer',
  select: 'a[role="link"][href^="/"]',
  attribute: 'href',
  patterns: ['/*/'],
  gives: 'handle',
  confidence: 'sure',
};
const captionText: AccountReader = {
  source: 'caption-text',
  where: 'composer',
  select: 'span[dir="auto"]',
  not: '[role="button"], button, [contenteditable], h1, h2, [role="heading"], label',
  gives: 'handle',
  confidence: 'likely',
};

const dialogRow = {
  enter: false,
  root: ['[role="dialog"]'],
  media: ['[role="dialog"] img[src^="blob:"]', '[role="dialog"] video', '[role="dialog"] [role="presentation"] img'],
  mediaAlt: [
    'input[placeholder*="alt" i]',
    'textarea[placeholder*="alt" i]',
    'input[aria-label*="alt" i]',
    'textarea[aria-label*="alt" i]',
  ],
  account: [captionName, captionText],
} as const;

export const table: SiteTable = {
  site: 'instagram',
  version: '2026-11-21',
  rows: [
    {
      ...dialogRow,
      id: 'instagram/edit',
      surface: 'edit',
      editor: [`[role="dialog"] ${box}`, '[role="dialog"] textarea'],
      holds: done,
      submitLabels: done,
    },
    {
      ...dialogRow,
      id: 'instagram/caption',
      surface: 'caption',
      editor: [`[role="dialog"] ${box}[aria-label*="caption" i]`, `[role="dialog"] ${box}[aria-label*="keterangan" i]`],
      editorLabels: captions,
      submitLabels: ['Share', 'Bagikan'],
    },
    {
      ...dialogRow,
      // Shown to all followers, and written over the inbox.
      id: 'instagram/note',
      surface: 'post',
      anywhere: true,
      editorLabels: [
        'Share a thought...',
        'Share a thought',
        'Bagikan pemikiran...',
        'Bagikan pemikiran',
        'Bagikan catatan...',
        'Share a note...',
      ],
      submitLabels: ['Share', 'Bagikan', 'Post', 'Posting'],
      account: [],
    },
    {
      id: 'instagram/comment',
      surface: 'comment',
      mention: 'reply',
      editor: [
        'form textarea[aria-label*="comment" i]',
        'form textarea[aria-label*="komentar" i]',
        'input[placeholder*="comment" i]',
        'input[placeholder*="komentar" i]',
        `${box}[aria-label*="komentar" i]`,
        `${box}[aria-label*="comment" i]`,
      ],
      editorLabels: comments,
      enter: true,
      root: ['form'],
      submitLabels: ['Post', 'Kirim', 'Posting'],
      submitWithout: ['svg'],
      account: [],
    },
  ],
  exclude: ['[role="search"] *', 'input[type="search"]'],
  excludeLabels: ['Search', 'Search input', 'Cari'],
  excludePaths: ['/direct/', '/stories/'],
  publicAddresses: ['^/stories/create'],
  openList: ['[role="listbox"]'],
  openListAnywhere: false,
  genericEnter: true,
  account: [
    {
      source: 'page-data',
      where: 'script',
      select: 'script[data-sjs]',
      marker: 'PolarisViewer',
      attribute: 'username',
      gives: 'handle',
      confidence: 'likely',
    },
    {
      source: 'profile-link',
      where: 'page',
      select: 'nav a[role="link"][href^="/"]:has(img), [role="navigation"] a[role="link"][href^="/"]:has(img)',
      attribute: 'href',
      patterns: ['/*/'],
      gives: 'handle',
      confidence: 'likely',
    },
  ],
  off: {},
};
