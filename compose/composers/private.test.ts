// @vitest-environment happy-dom
/** Private messages are private by kind of box: beside a public box, on any address, not one letter of them is read. */
import { describe, expect, it } from 'vitest';
import { guardFor } from '../guard/guard.fixture';
import { siteTables } from '../sites/generated/tables';
import { area, type Box, box, editable, expectUnread, secret } from './private.fixture';

const send = '<div role="button" class="send">Kirim</div>';
const button = (name: string) => `<button class="send">${name}</button>`;

const boxes: Readonly<Record<string, Box>> = {
  'Messenger, a chat tab': box('facebook', `<div>${editable('aria-label="Pesan" aria-placeholder="Aa"')}${send}</div>`),
  'Messenger, a chat tab in English': box(
    'facebook',
    `<div>${editable('aria-label="Message" aria-placeholder="Aa"')}${send}</div>`,
  ),
  'Messenger, "Aa" alone': box('facebook', `<form>${editable('aria-placeholder="Aa"')}${send}</form>`),
  'Messenger, "Tulis pesan"': box('facebook', `<form>${editable('aria-label="Tulis pesan"')}${send}</form>`),
  'Messenger, to a name': box('facebook', `<form>${editable('aria-label="Tulis ke Budi"')}${send}</form>`),
  'Messenger, to a name in English': box('facebook', `<form>${editable('aria-label="Write to Budi"')}${send}</form>`),
  'Messenger, by its area': box('facebook', `<div role="complementary" aria-label="Messenger">${editable('')}${send}</div>`),
  'Messenger, by its conversation': box(
    'facebook',
    `<div role="form" aria-label="Percakapan dengan Budi">${editable('')}${send}</div>`,
  ),
  'Messenger, full page': box('facebook', `<main>${editable('')}${send}</main>`, '/messages/t/1'),
  'a story reply on Facebook': box('facebook', `<div role="dialog">${editable('aria-label="Balas ke Rekan..."')}${send}</div>`),
  'a story reply on Facebook in English': box('facebook', `<div>${editable('aria-label="Reply to Budi"')}${send}</div>`),
  'a story reply by its address': box('facebook', `<main>${editable('')}${send}</main>`, '/stories/1/2'),
  'a story reply by its words': box('facebook', `<div>${area('placeholder="Balas cerita ini"')}${send}</div>`),
  'Marketplace, to a seller': box(
    'facebook',
    `<div role="dialog">${area('placeholder="Silakan ketik pesan Anda kepada penjual"')}${send}</div>`,
  ),
  'Marketplace, in English': box('facebook', `<div>${area('placeholder="Send seller a message"')}${send}</div>`),
  'a message of Business Suite': box(
    'facebook',
    `<main>${editable('aria-label="Reply in Messenger"')}${send}</main>`,
    '/latest/inbox/messenger?thread_type=FB_MESSAGE',
  ),
  'all of the inbox of Business Suite': box(
    'facebook',
    `<main>${editable('')}${send}</main>`,
    '/latest/inbox/all?thread_type=IG_MESSAGE',
  ),
  'Marketplace, by its address': box('facebook', `<main>${area('')}${send}</main>`, '/marketplace/item/1'),
  'Marketplace, a ready question': box(
    'facebook',
    `<div>${area('aria-label="Halo, apakah barang ini masih tersedia?"')}${send}</div>`,
  ),
  'X, Grok, by its question': box('x', `<div>${area('placeholder="What do you want to know?"')}${button('Send')}</div>`),
  'Meta AI': box('facebook', `<div>${editable('aria-label="Tanya Meta AI apa saja"')}${send}</div>`),
  'a group chat': box('facebook', `<div>${editable('aria-label="Kirim pesan ke grup"')}${send}</div>`),
  'a placeholder beside the box': box(
    'facebook',
    `<form><div>${editable('')}<div aria-hidden="true">Tulis pesan...</div></div>${send}</form>`,
  ),
  'Instagram Direct': box('instagram', `<main>${editable('')}${send}</main>`, '/direct/t/1/'),
  'Instagram, a docked chat': box('instagram', `<div>${editable('aria-label="Pesan"')}${send}</div>`),
  'Instagram, a story reply': box('instagram', `<section>${area('placeholder="Balas ke rekan..."')}${send}</section>`),
  'Instagram, a story reply in English': box(
    'instagram',
    `<section>${area('placeholder="Reply to friend..."')}${button('Send')}</section>`,
  ),
  'Instagram, share to a friend': box(
    'instagram',
    `<div role="dialog" aria-label="Bagikan"><input class="it" type="text" placeholder="Tulis pesan..." value="${secret}">${send}</div>`,
  ),
  'Instagram, a note answered': box('instagram', `<div role="dialog">${area('placeholder="Kirim pesan ke rekan"')}${send}</div>`),
  'Instagram, a note answered by its words': box(
    'instagram',
    `<div role="dialog">${area('placeholder="Balas catatan rekan"')}${send}</div>`,
  ),
  'Instagram, in English': box('instagram', `<div>${area('placeholder="Message..."')}${button('Send')}</div>`),
  'X, the drawer': box(
    'x',
    `<div data-testid="DMDrawer">${editable('data-testid="dmComposerTextInput"')}${button('Kirim')}</div>`,
  ),
  'X, chat by test ids': box('x', `<div>${area('data-testid="dm-composer-textarea"')}${button('Send')}</div>`),
  'X, chat without test ids': box('x', `<div>${area('placeholder="Pesan tidak terenkripsi"')}${button('Kirim')}</div>`),
  'X, chat without test ids in English': box('x', `<div>${area('placeholder="Unencrypted message"')}${button('Send')}</div>`),
  'X, a new chat': box('x', `<div>${editable('aria-label="Mulai pesan baru"')}${button('Kirim')}</div>`),
  'X, messages by the address': box('x', `<main>${editable('')}${button('Post')}</main>`, '/i/chat/1'),
  'X, Grok': box('x', `<div>${area('placeholder="Tanyakan apa saja"')}${button('Kirim')}</div>`),
  'X, Grok in English': box('x', `<div>${area('placeholder="Ask anything"')}${button('Send')}</div>`),
  'X, Grok by its test id': box('x', `<div data-testid="GrokDrawer">${area('')}${button('Send')}</div>`),
  'Facebook Dating': box('facebook', `<main>${area('placeholder="Katakan sesuatu"')}${send}</main>`, '/dating/profile/1'),
  'Facebook Dating, by its dialog': box(
    'facebook',
    `<div role="dialog" aria-label="Facebook Kencan">${area('placeholder="Tambahkan komentar pada profil ini"')}${send}</div>`,
    '/dating',
  ),
  'a room of Messenger': box('facebook', `<main>${editable('')}${send}</main>`, '/groupcall/ROOM:1/'),
  'a post that is handed on in Messenger': box(
    'facebook',
    `<div role="dialog"><h2>Kirim dalam Messenger</h2>${area('placeholder="Katakan sesuatu tentang ini..."')}${send}</div>`,
  ),
  'a widget of WhatsApp': box(
    'facebook',
    `<div role="dialog" aria-label="Chat di WhatsApp">${area('placeholder="Ketik di sini"')}${send}</div>`,
  ),
  'a widget of WhatsApp, by its box': box('facebook', `<div>${area('placeholder="Tanya kami lewat WhatsApp"')}${send}</div>`),
  'a comment answered to its writer alone, in Business Suite': box(
    'facebook',
    `<main><form>${area('placeholder="Balas komentar ini secara pribadi"')}${send}</form></main>`,
    '/latest/inbox/facebook?thread_type=FB_PAGE_POST',
  ),
  'the same in English': box(
    'facebook',
    `<main><form>${area('placeholder="Reply privately to this comment"')}${button('Send')}</form></main>`,
    '/latest/inbox/instagram_comments',
  ),
  'a word to colleagues, beside a comment in Business Suite': box(
    'facebook',
    `<main><form>${area('placeholder="Add an internal note"')}${button('Save')}</form></main>`,
    '/latest/inbox/facebook_comments',
  ),
  'the questions of a group to who wants to join': box(
    'facebook',
    `<div role="dialog"><h2>Jawab Pertanyaan</h2>${area('placeholder="Tulis jawaban Anda..."')}${send}</div>`,
    '/groups/1/',
  ),
  'the same, in English': box(
    'facebook',
    `<div role="dialog"><h2>Membership questions</h2>${area('placeholder="Write your answer..."')}<div role="button" class="send">Submit</div></div>`,
    '/groups/1/',
  ),
  'X, a post sent to a person': box(
    'x',
    `<div role="dialog"><h2>Send via Direct Message</h2>${editable('aria-label="Add a comment"')}${button('Send')}</div>`,
  ),
  'X, a post sent to a person, in Indonesian': box(
    'x',
    `<div role="dialog"><h2>Kirim lewat Pesan Langsung</h2>${editable('aria-label="Tambahkan komentar"')}${button('Kirim')}</div>`,
  ),
  'Instagram, a post sent to people': box(
    'instagram',
    `<div role="dialog" aria-label="Bagikan">${area('placeholder="Tulis pesan..."')}${send}</div>`,
  ),
  'Threads, a post sent to a person': box(
    'threads',
    `<div role="dialog"><h1>Kirim ke pesan</h1>${editable('aria-label="Tambahkan sesuatu..."')}${send}</div>`,
  ),
  'Threads, the inbox': box('threads', `<main>${editable('')}${send}</main>`, '/messages'),
  'Threads, the drawer': box('threads', `<div>${editable('aria-label="Kirim pesan..."')}${send}</div>`),
  'Threads, in English': box('threads', `<div>${editable('aria-label="Message..."')}${button('Send')}</div>`),
};

/** What goes to the site itself is published nowhere. */
const handedIn: Readonly<Record<string, Box>> = {
  'a problem': box(
    'facebook',
    `<div role="dialog" aria-label="Laporkan masalah"><h2>Laporkan masalah</h2>${area('placeholder="Apa yang bisa kami perbaiki?"')}${send}</div>`,
  ),
  'a problem, in a rich box': box(
    'facebook',
    `<div role="dialog"><form method="POST"><h2>Report a problem</h2>${editable('aria-label="Details"')}<div role="button" class="send">Submit</div></form></div>`,
  ),
  'a problem on X': box(
    'x',
    `<div role="dialog"><h2>Report an issue</h2>${area('placeholder="Additional comments"')}${button('Submit')}</div>`,
  ),
  'a post of others': box(
    'instagram',
    `<div role="dialog"><h1>Laporkan</h1>${area('aria-label="Tambahkan komentar untuk tim kami"')}${send}</div>`,
  ),
  'a post, in title case': box(
    'facebook',
    `<div role="dialog"><h2>Report Post</h2>${area('placeholder="Add details"')}${button('Submit')}</div>`,
  ),
  'a decision, to be looked at again': box(
    'facebook',
    `<div role="dialog"><h2>Request a review</h2>${editable('')}<div role="button" class="send">Submit</div></div>`,
  ),
  'the same in Indonesian': box('instagram', `<div role="dialog" aria-label="Minta peninjauan">${area('')}${send}</div>`),
  'an account, by its question': box(
    'threads',
    `<div role="dialog"><h1>Mengapa Anda melaporkan akun ini?</h1>${editable('')}${send}</div>`,
  ),
  'an opinion': box('facebook', `<div role="dialog" aria-label="Beri masukan">${area('')}${send}</div>`),
  'an opinion in English': box('facebook', `<div role="alertdialog"><h2>Send feedback to Facebook</h2>${area('')}${send}</div>`),
  'an appeal': box('instagram', `<div role="dialog"><h1>Ajukan banding</h1>${area('')}${send}</div>`),
  'by what its box asks': box('facebook', `<main>${area('placeholder="Jelaskan masalah yang Anda alami"')}${send}</main>`),
  'by its address': box('facebook', `<main><form>${area('')}${send}</form></main>`, '/help/contact/1'),
};

/** Named as people are, and private all the same. */
const namedAlone: Readonly<Record<string, Box>> = {
  'an answer in a chat': box('facebook', `<div>${editable('aria-label="Balas ke Gemini Putri"')}${send}</div>`),
  'an answer to a message': box(
    'facebook',
    `<div role="article"><form>${editable('aria-label="Balas ke pesan Budi"')}</form>${send}</div>`,
  ),
  'an answer to a story': box(
    'facebook',
    `<div role="dialog" aria-label="Cerita Budi"><div role="article">${editable('aria-label="Balas ke Budi"')}</div>${send}</div>`,
  ),
  'a message to somebody of an office': box(
    'facebook',
    `<form>${editable('aria-label="Tulis ke Dinas Kependudukan dan Catatan Sipil"')}${send}</form>`,
  ),
};

describe('a private box', () => {
  it.each(Object.entries({ ...boxes, ...handedIn, ...namedAlone }))('is not read, marked, held or told of: %s', (_name, it) =>
    expectUnread(it),
  );
});

const publicBoxes: Readonly<Record<string, Box>> = {
  'a comment': box(
    'facebook',
    `<div role="article"><form role="presentation">${editable('aria-label="Komentari sebagai Dinas"')}</form></div>`,
  ),
  'an answer under a post': box(
    'facebook',
    `<div role="article"><form role="presentation">${editable('aria-label="Balas ke Budi"')}</form></div>`,
  ),
  'a comment answered in the inbox of Business Suite': box(
    'facebook',
    `<main><article>Warga</article><form>${editable('aria-label="Reply as Dinas Contoh"')}<div role="button" class="send">Send</div></form></main>`,
    '/latest/inbox/facebook?asset_id=1&thread_type=FB_PAGE_POST',
  ),
  'an advertisement’s comment': box(
    'facebook',
    `<main><form>${editable('aria-label="Balas"')}${send}</form></main>`,
    '/latest/inbox/facebook?thread_type=FB_AD_POST',
  ),
  'Instagram comments in Business Suite': box(
    'facebook',
    `<main><form>${area('')}${button('Reply')}</form></main>`,
    '/latest/inbox/instagram_comments',
  ),
  'Instagram in Business Suite': box(
    'facebook',
    `<main><form>${area('')}${button('Reply')}</form></main>`,
    '/latest/inbox/instagram',
  ),
  'a post of a group, about who joins it': box(
    'facebook',
    `<div role="dialog"><h2>Buat postingan</h2><form method="POST">${editable('aria-label="Buat postingan publik..."')}<div role="button" class="send">Posting</div></form></div>`,
    '/groups/1/',
  ),
  'a post on a message of the mayor': box(
    'facebook',
    `<div role="dialog" aria-label="Postingan Pesan Wali Kota"><div role="article"><form role="presentation">${editable('aria-label="Tulis komentar publik..."')}</form></div></div>`,
  ),
  'a post shared to one’s own page': box(
    'facebook',
    `<div role="dialog" aria-label="Bagikan"><form method="POST">${editable('aria-placeholder="Katakan sesuatu tentang ini (opsional)"')}<div role="button" class="send" aria-label="Bagikan sekarang">Bagikan sekarang</div></form></div>`,
  ),
  'a note, over the inbox': box(
    'instagram',
    `<div role="dialog"><h1>New note</h1>${area('placeholder="Share a thought..."')}<div role="button" class="send">Share</div></div>`,
    '/direct/inbox/',
  ),
  'an answer on Threads': box(
    'threads',
    `<main>${editable('aria-label="Balas ke rekan..."')}<div role="button" class="send">Post</div></main>`,
  ),
  'a post that speaks of messages': box(
    'x',
    `<main>${editable('data-testid="tweetTextarea_0" aria-label="Post text"')}<button class="send" data-testid="tweetButtonInline">Post</button></main>`,
  ),
};

/** Names of people, pages and groups that hold a word of a private box. */
const inThread = (label: string, dialog: string) =>
  `<div role="dialog" aria-label="${dialog}"><div role="article"><form role="presentation">${editable(`aria-label="${label}"`)}</form></div></div>`;
const named: Readonly<Record<string, Box>> = Object.fromEntries(
  [
    ['Balas sebagai Dinas Kependudukan dan Catatan Sipil', 'Postingan Budi'],
    ['Balas ke Budi', 'Postingan Dinas Kependudukan dan Catatan Sipil'],
    ['Balas ke Budi', 'Unggahan Cerita Malang'],
    ['Reply to Toy Story Fans', 'Post'],
    ['Komentari sebagai Asisten Administrasi Umum', 'Postingan Budi'],
    ['Reply to Gemini Putri', 'Post'],
    ['Balas ke Obrolan Warga', 'Postingan Budi'],
    ['Balas sebagai Pusat Pesan Darurat', 'Postingan Budi'],
  ].map(([label = '', dialog = '']) => [`${label}, ${dialog}`, box('facebook', inThread(label, dialog))]),
);
const besides: Readonly<Record<string, Box>> = {
  'in a group that collects opinions': box(
    'facebook',
    `<div role="main" aria-label="Kotak Masukan Warga">${editable('aria-label="Tulis sesuatu..."')}${send}</div>`,
    '/groups/1/',
  ),
  'public comments under the title of the inbox': box(
    'facebook',
    `<main><h1>Kotak Masuk</h1><form>${editable('aria-label="Reply as Dinas Contoh"')}${send}</form></main>`,
    '/latest/inbox/facebook?thread_type=FB_PAGE_POST',
  ),
};

describe('a public box', () => {
  it.each(Object.entries({ ...publicBoxes, ...named, ...besides }))(
    'is held, wherever it stands: %s',
    (_name, { site, html, path = '/' }) => {
      const page = guardFor(html, siteTables[site], path);
      const byKey = page.query('.it').closest('form') !== null && document.querySelector('.send') === null;
      expect(byKey ? page.key({ key: 'Enter' }, '.it') : page.click('.send')).toBe('stopped');
      expect(page.held).toHaveLength(1);
    },
  );
});
