/** Facebook and Meta Business Suite. Lexical boxes without test ids: structure first, then labels in both languages. */
import type { AccountReader, SiteTable, SurfaceRow } from '../types';

const box = '[role="textbox"][contenteditable="true"]';
const dialog = '[role="dialog"]';

const openersWithName = ["What's on your mind, *?", 'Apa yang Anda pikirkan, *?', 'Apa yang kamu pikirkan, *?'];
const openers = [
  ...openersWithName,
  "What's on your mind?",
  'Apa yang * pikirkan?',
  'Write something...',
  'Write something to *',
  'Create a public post...',
  'Tulis sesuatu...',
  'Buat postingan publik...',
];
const commentAs = ['Comment as *', 'Answer as *', 'Komentari sebagai *', 'Jawab sebagai *', 'Berkomentar sebagai *'];
/** A dialog that shows a post with its comments is none for writing a post. */
const postDialogBox = `${dialog}:not(:has([role="article"])) ${box}`;
const publish = ['Post', 'Posting', 'Kirim', 'Schedule', 'Jadwalkan', 'Submit', 'Ajukan'];
const share = ['Share now', 'Share', 'Bagikan sekarang', 'Bagikan'];
/** To a post, a comment or a question. */
const answer = [
  ...['Comment', 'Post comment', 'Reply', 'Post reply', 'Answer', 'Send', 'Komentari', 'Kirim komentar', 'Posting komentar'],
  ...['Balas', 'Kirim balasan', 'Kirim', 'Komentar'],
];
const next = ['Next', 'Berikutnya', 'Selanjutnya'];
const save = ['Save', 'Save changes', 'Simpan', 'Simpan perubahan'];

const attached = ['img[src^="blob:"]', 'video[src^="blob:"]'];
/** Business Suite works for the page of its address. */
const asset: AccountReader = { source: 'asset-id', where: 'url', attribute: 'asset_id', gives: 'pageId', confidence: 'sure' };

/** The first line of text beside the avatar, before the editor. */
const dialogName: AccountReader = {
  source: 'dialog-name',
  where: 'composer',
  select: 'span[dir="auto"]',
  not: '[role="button"], [contenteditable], h1, h2, h3, [role="heading"], [aria-hidden="true"], li, label',
  gives: 'name',
  confidence: 'sure',
};
const placeholderName: AccountReader = {
  source: 'placeholder',
  where: 'editor',
  patterns: openersWithName,
  gives: 'name',
  confidence: 'likely',
};
const commentLabel: AccountReader = {
  source: 'comment-label',
  where: 'editor',
  patterns: commentAs,
  gives: 'name',
  confidence: 'sure',
};
/** A reply no longer names the account; the main box of the same post does. */
const mainComment: AccountReader = {
  source: 'main-comment-box',
  where: 'around',
  select: `${box}[aria-label]`,
  attribute: 'aria-label',
  patterns: commentAs,
  alone: true,
  gives: 'name',
  confidence: 'likely',
};

const inDialog = {
  enter: false,
  root: [dialog],
  media: ['[role="dialog"] [data-visualcompletion="media-vc-image"]', ...attached],
  mediaAlt: ['textarea[aria-label*="alt" i]', 'input[aria-label*="alt" i]'],
  account: [dialogName, placeholderName],
} satisfies Partial<SurfaceRow>;

const underPost = {
  enter: true,
  root: ['form'],
  submit: ['#focused-state-composer-submit [role="button"]'],
  media: attached,
} satisfies Partial<SurfaceRow>;

export const table: SiteTable = {
  site: 'facebook',
  version: '2026-11-21',
  rows: [
    {
      id: 'facebook/business',
      surface: 'post',
      paths: [
        '/latest/composer',
        '/latest/reels_composer',
        '/latest/story_composer',
        '/latest/content_calendar',
        '/latest/planner',
      ],
      editor: ['[role="combobox"][contenteditable="true"]', '[role="combobox"] [contenteditable="true"]', box],
      enter: false,
      root: [],
      submitLabels: ['Publish', 'Schedule', 'Share now', 'Terbitkan', 'Publikasikan', 'Jadwalkan', 'Bagikan sekarang', 'Posting'],
      // A reel: the text, then twice "Next".
      nextLabels: next,
      lastLabels: ['Share now', 'Bagikan sekarang', 'Schedule', 'Jadwalkan'],
      media: attached,
      account: [asset],
    },
    {
      ...inDialog,
      id: 'facebook/share',
      surface: 'share',
      editor: [`${dialog} form[method="POST" i] [contenteditable="true"][role="textbox"][aria-placeholder]:not([aria-label])`],
      editorLabels: [
        'Say something about this...',
        'Say something about this (optional)',
        'Katakan sesuatu tentang ini (opsional)',
      ],
      holds: share,
      submit: ['input[type="submit"]'],
      submitLabels: share,
    },
    {
      id: 'facebook/inbox-comment',
      surface: 'comment',
      paths: ['/latest/inbox'],
      editor: [box, 'textarea'],
      enter: true,
      root: ['form'],
      submitLabels: [...answer, 'Post', 'Posting'],
      media: attached,
      account: [asset],
    },
    {
      ...underPost,
      id: 'facebook/edit-comment',
      surface: 'edit',
      editor: [`form:not([method="POST" i]) ${box}`],
      editorLabels: ['Edit comment', 'Edit komentar'],
      holds: [...save, 'Update', 'Perbarui'],
      submitLabels: [...save, 'Update', 'Perbarui'],
      account: [commentLabel, mainComment],
    },
    {
      ...underPost,
      id: 'facebook/reply',
      surface: 'reply',
      editorLabels: ['Reply to *', 'Balas *', 'Balas ke *', 'Write a reply...', 'Tulis balasan...'],
      submitLabels: answer,
      account: [mainComment],
    },
    {
      ...underPost,
      id: 'facebook/comment',
      surface: 'comment',
      editor: [`form[role="presentation"] ${box}`],
      editorLabels: [
        ...commentAs,
        'Write a comment...',
        'Write a public comment...',
        'Write an answer...',
        'Tulis komentar...',
        'Tulis komentar publik...',
        'Tulis jawaban...',
      ],
      submitLabels: answer,
      account: [commentLabel, mainComment],
    },
    {
      ...inDialog,
      id: 'facebook/edit-post',
      surface: 'edit',
      editor: [postDialogBox],
      holds: save,
      submitLabels: save,
    },
    {
      ...inDialog,
      id: 'facebook/post',
      surface: 'post',
      editor: [postDialogBox],
      editorLabels: openers,
      holds: [...publish, ...next],
      submitLabels: publish,
      nextLabels: next,
      // Without "Kirim", which also sends a report or a message.
      lastLabels: ['Post', 'Posting', 'Schedule', 'Jadwalkan'],
    },
    {
      ...inDialog,
      id: 'facebook/story',
      surface: 'post',
      paths: ['/reels/create', '/reel/create', '/stories/create'],
      editor: [box, 'textarea'],
      root: [],
      submitLabels: ['Publish', 'Share to story', 'Share', 'Terbitkan', 'Bagikan', 'Bagikan ke cerita', 'Posting'],
      nextLabels: next,
      account: [],
    },
  ],
  exclude: [
    '[aria-placeholder="Aa"]',
    '[role="search"] *',
    'input[type="search"]',
    '[data-pagelet="MWInboxDetail"] *',
    '[data-pagelet^="ChatTab"] *',
  ],
  // Messages are told by kind of box, for all sites alike (compose/composers/private.ts). A note here is for colleagues or a guest.
  excludeLabels: ['Add a note', 'Add a note *', 'Add notes', 'Tambahkan catatan', 'Tambahkan catatan *'],
  excludePaths: [
    '/messages',
    '/t/',
    '/latest/inbox',
    '/stories/',
    '/marketplace/item',
    '/marketplace/inbox',
    '/marketplace/t/',
    '/help/',
    '/dating',
    '/groupcall/',
  ],
  // Answers to public comments are written in the inbox of Business Suite too.
  publicAddresses: [
    '^/stories/create',
    '^/latest/inbox/\\w*comments',
    '^/latest/inbox/(facebook|instagram)/?(\\?(?!.*thread_type=)|$)',
    '[?&]thread_type=\\w*(POST|COMMENT|MEDIA)',
  ],
  boxes: ['Facebook', 'Instagram'],
  openList: ['[role="listbox"]'],
  openListAnywhere: false,
  genericEnter: true,
  account: [
    {
      source: 'feed-opener',
      where: 'page',
      select: '[role="main"] [role="button"] span',
      patterns: openersWithName,
      gives: 'name',
      confidence: 'likely',
    },
    {
      source: 'page-data',
      where: 'script',
      select: 'script[data-sjs]',
      marker: 'CurrentUserInitialData',
      attribute: 'NAME',
      gives: 'name',
      confidence: 'likely',
    },
  ],
  off: {},
};
