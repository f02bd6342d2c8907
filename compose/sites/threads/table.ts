/** Threads. One editable a post of a chain in the dialog; an inline reply has no dialog and an icon for a send control. */
import type { SiteTable } from '../types';

const box = '[role="textbox"][contenteditable="true"]';
const media = ['img[src^="blob:"]', 'video[src^="blob:"]'];

export const table: SiteTable = {
  site: 'threads',
  version: '2026-11-21',
  rows: [
    {
      id: 'threads/post',
      surface: 'post',
      many: 'thread',
      editor: [`[role="dialog"] ${box}`],
      enter: false,
      root: ['[role="dialog"]'],
      submitLabels: ['Post', 'Kirim', 'Posting'],
      submitWithout: ['svg'],
      media,
      account: [
        {
          source: 'dialog-link',
          where: 'composer',
          select: 'a[href^="/@"]',
          not: 'article, [data-pressable-container="true"] article',
          attribute: 'href',
          patterns: ['/@*'],
          alone: true,
          gives: 'handle',
          confidence: 'sure',
        },
      ],
    },
    {
      id: 'threads/reply',
      surface: 'reply',
      many: 'thread',
      editor: [box],
      enter: false,
      root: [],
      submit: ['[role="button"]:has(span[style*="rotate(90deg)"] svg)'],
      submitLabels: ['Reply', 'Balas', 'Post', 'Kirim'],
      media,
      account: [],
    },
  ],
  exclude: ['[role="search"] *', 'input[type="search"]'],
  excludeLabels: ['Search', 'Cari'],
  excludePaths: ['/messages', '/direct', '/inbox'],
  publicReplies: true,
  openList: ['[role="listbox"]'],
  openListAnywhere: false,
  genericEnter: false,
  account: [
    {
      source: 'page-data',
      where: 'script',
      select: 'script[type="application/json"]',
      marker: 'BarcelonaSharedData',
      attribute: 'username',
      gives: 'handle',
      confidence: 'likely',
    },
  ],
  off: {},
};
