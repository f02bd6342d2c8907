/** X and its mobile layout. The test ids are free of language; Draft.js on the desktop, a textarea on the narrow layout. */
import type { AccountReader, SiteTable, SurfaceRow } from '../types';

const box = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const dialog = '[role="dialog"]';
/** Posts shown inside the composer have avatars of strangers. */
const stranger = '[data-testid="tweet"], [data-testid="quoteTweet"], article, [data-testid="UserCell"]';

const avatar: readonly AccountReader[] = [
  {
    source: 'composer-avatar',
    where: 'around',
    select: '[data-testid^="UserAvatar-Container-"]',
    not: stranger,
    attribute: 'data-testid',
    patterns: ['UserAvatar-Container-*'],
    alone: true,
    gives: 'handle',
    confidence: 'sure',
  },
  {
    source: 'composer-avatar-link',
    where: 'composer',
    select: '[data-testid^="UserAvatar"] a[href^="/"]',
    not: stranger,
    attribute: 'href',
    patterns: ['/*'],
    alone: true,
    gives: 'handle',
    confidence: 'sure',
  },
];

const common = {
  enter: false,
  extras: ['input[name^="Choice"]', 'input[name^="pollOption"]', 'input[data-testid^="pollOption"]', 'input[type="text"]'],
  media: ['[data-testid="attachments"] img', '[data-testid="attachments"] video'],
  mediaAlt: ['[data-testid="altTextInput"]'],
  account: avatar,
} satisfies Partial<SurfaceRow>;

const modal = {
  ...common,
  many: 'thread',
  root: [dialog],
  submit: ['[data-testid="tweetButton"]'],
} satisfies Partial<SurfaceRow>;
const inline = { ...common, root: [], submit: ['[data-testid="tweetButtonInline"]'] } satisfies Partial<SurfaceRow>;

export const table: SiteTable = {
  site: 'x',
  version: '2026-11-21',
  rows: [
    { ...modal, id: 'x/quote', surface: 'share', editor: [`${dialog}:has([data-testid="quoteTweet"]) ${box}`] },
    { ...modal, id: 'x/reply-modal', surface: 'reply', editor: [`${dialog}:has([data-testid="tweet"]) ${box}`] },
    { ...modal, id: 'x/modal', surface: 'post', editor: [`${dialog} ${box}`, `[aria-labelledby="modal-header"] ${box}`] },
    {
      ...common,
      id: 'x/article',
      surface: 'post',
      paths: ['/compose/article', '/compose/articles'],
      editor: ['[data-testid^="article"]', '[data-testid^="article"] [contenteditable]', '[contenteditable="true"]', 'textarea'],
      root: ['main', '[role="main"]'],
      submit: ['[data-testid="articlePublish"]'],
      submitLabels: ['Publish', 'Publikasikan', 'Terbitkan'],
    },
    {
      ...common,
      id: 'x/mobile',
      surface: 'post',
      many: 'thread',
      root: [],
      editor: ['div[data-testid^="tweetTextarea"] textarea'],
      submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]', 'main button[data-testid^="tweetButton"]'],
    },
    {
      ...inline,
      id: 'x/reply',
      surface: 'reply',
      editor: [
        `[data-testid="inline_reply_offscreen"] ${box}`,
        `[data-testid="primaryColumn"]:has(article[tabindex="-1"]) ${box}`,
      ],
    },
    { ...inline, id: 'x/home', surface: 'post', many: 'thread', editor: [box] },
  ],
  exclude: ['[data-testid^="dmComposer"]', '[data-testid^="dm-composer"]', '[data-testid="altTextInput"]', '[role="search"] *'],
  excludeLabels: [],
  excludePaths: ['/messages', '/i/chat', '/i/grok'],
  publicReplies: true,
  others: stranger,
  openList: ['[data-testid="typeaheadResult"]'],
  openListAnywhere: true,
  genericEnter: false,
  account: [
    {
      source: 'account-switcher',
      where: 'page',
      select: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      patterns: ['UserAvatar-Container-*'],
      gives: 'handle',
      confidence: 'likely',
    },
    {
      source: 'profile-link',
      where: 'page',
      select: 'a[data-testid="AppTabBar_Profile_Link"]',
      attribute: 'href',
      patterns: ['/*'],
      gives: 'handle',
      confidence: 'likely',
    },
  ],
  off: {},
};
