// @vitest-environment happy-dom
/** Private boxes of many kinds that no site is known to have just so: names on the area, on its heading, or in other words. */
import { describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { guardFor } from '../guard/guard.fixture';
import { siteTables } from '../sites/generated/tables';
import { area, editable, expectUnread, secret } from './private.fixture';

const send = (name: string, attributes = '') => `<div role="button" tabindex="0" class="send" ${attributes}>${name}</div>`;
type Row = readonly [name: string, site: Site, html: string, path?: string];
const whole = ([name, site, html, path = '/']: Row) => [name, site, html, path] as const;

const boxes: readonly Row[] = [
  [
    'comment-to-DM id',
    'facebook',
    `<div role="dialog" aria-label="Kirim pesan">${area('placeholder="Kirim pesan ke Budi tentang komentarnya"')}${send('Kirim')}</div>`,
  ],
  [
    'comment-to-DM en',
    'facebook',
    `<div role="dialog"><h2>Message Budi about their comment</h2>${editable('aria-label="Message Budi about their comment"')}${send('Send')}</div>`,
  ],
  [
    'reply in messenger to a comment',
    'facebook',
    `<div>${area('placeholder="Balas komentar Budi di Messenger"')}${send('Kirim')}</div>`,
  ],
  [
    'DM for who commented (IG)',
    'instagram',
    `<div role="dialog">${area('placeholder="Send Budi a message about this post"')}${send('Send')}</div>`,
  ],
  [
    'labelledby dialog',
    'facebook',
    `<div role="dialog" aria-labelledby="t9"><span id="t9">Pesan baru</span>${editable('aria-label="Teks"')}${send('Kirim')}</div>`,
  ],
  [
    'pop-out with heading',
    'facebook',
    `<div role="region" aria-labelledby="t8"><h2 id="t8">Obrolan dengan Budi</h2><div>${editable()}</div>${send('Kirim')}</div>`,
  ],
  ['section heading only', 'instagram', `<section><header><h2>Chat</h2></header>${editable()}${send('Kirim')}</section>`],
  [
    'log beside',
    'x',
    `<div><div role="log" aria-label="Percakapan dengan Budi"><p>Halo</p></div><div>${editable()}${send('Kirim')}</div></div>`,
  ],
  [
    'story tray with li',
    'facebook',
    `<div role="dialog" aria-label="Cerita Budi"><ul><li><a href="/stories/1">Ani</a></li></ul>${area('placeholder="Balas Budi..."')}${send('Kirim')}</div>`,
  ],
  [
    'story slide li',
    'instagram',
    `<div role="dialog"><ul><li aria-roledescription="slide">${area('placeholder="Balas..."')}${send('Kirim')}</li></ul></div>`,
  ],
  ['grok follow-up', 'x', `<div>${area('placeholder="Ask a follow-up"')}${send('Send')}</div>`],
  ['AI sesuatu', 'facebook', `<div>${editable('aria-label="Tanyakan sesuatu"')}${send('Kirim')}</div>`],
  [
    'AI question',
    'facebook',
    `<div role="dialog" aria-label="Asisten AI">${editable('aria-label="Ketik pertanyaan Anda"')}${send('Kirim')}</div>`,
  ],
  [
    'AI rewrite',
    'facebook',
    `<div role="dialog"><h2>Tulis dengan AI</h2>${area('placeholder="Jelaskan yang ingin Anda tulis"')}${send('Kirim')}</div>`,
  ],
  [
    'AI imagine',
    'instagram',
    `<div role="dialog"><h2>Imagine</h2>${area('placeholder="Describe an image"')}${send('Submit')}</div>`,
  ],
  ['Grok imagine', 'x', `<div>${area('placeholder="Type to imagine"')}${send('Send')}</div>`],
  [
    'searchbox',
    'facebook',
    `<div role="search"><div class="it" role="searchbox" contenteditable="true">${secret}</div>${send('Kirim')}</div>`,
  ],
  [
    'searchbox without area',
    'x',
    `<div><div class="it" role="searchbox" contenteditable="true" aria-label="Cari">${secret}</div>${send('Kirim')}</div>`,
  ],
  ['search combobox area', 'threads', `<form>${area('aria-label="Cari akun dan topik"')}${send('Kirim')}</form>`],
  [
    'support',
    'facebook',
    `<div role="dialog"><h2>Hubungi dukungan</h2>${area('placeholder="Beri tahu kami apa yang terjadi"')}${send('Kirim')}</div>`,
  ],
  ['support en', 'instagram', `<main>${area('placeholder="Tell us more (optional)"')}${send('Submit')}</main>`],
  [
    'report in page',
    'x',
    `<main><h1>Report an issue</h1><form>${area('aria-label="Please provide more details"')}<button class="send">Submit</button></form></main>`,
  ],
  [
    'deactivate',
    'instagram',
    `<div role="dialog"><h2>Nonaktifkan akun</h2>${area('placeholder="Jelaskan alasan Anda"')}${send('Kirim')}</div>`,
  ],
  [
    'note on contact',
    'facebook',
    `<main><form>${area('placeholder="Tambahkan catatan tentang kontak ini"')}${send('Simpan')}</form></main>`,
    '/latest/inbox/facebook?thread_type=FB_PAGE_POST',
  ],
  [
    'note plain in inbox',
    'facebook',
    `<main><form>${area('placeholder="Add a note"')}${send('Save')}</form></main>`,
    '/latest/inbox/facebook_comments',
  ],
  [
    'decline with feedback',
    'facebook',
    `<div role="dialog"><h2>Tolak dengan masukan</h2>${area('placeholder="Tulis masukan untuk penulis"')}${send('Kirim')}</div>`,
    '/groups/1',
  ],
  [
    'broadcast channel',
    'instagram',
    `<section aria-label="Saluran siaran">${editable('aria-label="Tulis siaran..."')}${send('Kirim')}</section>`,
  ],
  ['broadcast channel en', 'instagram', `<div>${editable('aria-label="Broadcast to your channel"')}${send('Send')}</div>`],
  [
    'message request',
    'instagram',
    `<div role="dialog"><h2>Permintaan pesan</h2>${editable('aria-label="Balas"')}${send('Kirim')}</div>`,
  ],
  [
    'whatsapp prefill',
    'facebook',
    `<div role="dialog"><h2>Hubungkan WhatsApp</h2>${area('placeholder="Teks awal"')}${send('Simpan')}</div>`,
  ],
  [
    'offer',
    'facebook',
    `<div role="dialog" aria-label="Kirim penawaran ke penjual">${area('placeholder="Tulis penawaran"')}${send('Kirim')}</div>`,
  ],
  [
    'job application',
    'facebook',
    `<div role="dialog"><h2>Lamar pekerjaan</h2>${area('placeholder="Perkenalkan diri Anda"')}${send('Kirim')}</div>`,
  ],
  [
    'event invitation',
    'facebook',
    `<div role="dialog"><h2>Undang teman</h2>${area('placeholder="Tambahkan catatan (opsional)"')}${send('Kirim undangan')}</div>`,
  ],
  [
    'community chat',
    'facebook',
    `<div role="main" aria-label="Chat komunitas">${editable('aria-label="#umum"')}${send('Kirim')}</div>`,
  ],
  [
    'live call',
    'facebook',
    `<div role="dialog" aria-label="Panggilan">${area('placeholder="Chat dalam panggilan"')}${send('Kirim')}</div>`,
  ],
  [
    'threads DM reply',
    'threads',
    `<div role="dialog" aria-label="Pesan">${editable('aria-label="Balas..."')}${send('Kirim')}</div>`,
  ],
  [
    'threads DM pane heading',
    'threads',
    `<div><h1>Pesan</h1><div>${editable('aria-placeholder="Ketik..."')}${send('Kirim')}</div></div>`,
  ],
  ['x DM request', 'x', `<aside aria-label="Permintaan pesan">${area('placeholder="Tulis balasan"')}${send('Kirim')}</aside>`],
  [
    'auto reply',
    'facebook',
    `<main><form>${area('aria-label="Balasan otomatis"')}${send('Simpan')}</form></main>`,
    '/latest/inbox/automated_responses',
  ],
  [
    'sapaan',
    'facebook',
    `<div role="dialog" aria-label="Ucapkan selamat lewat Messenger">${area('placeholder="Selamat ulang tahun!"')}${send('Kirim')}</div>`,
  ],
  [
    'membership question in page',
    'facebook',
    `<div role="dialog"><h2>Pertanyaan dari admin</h2>${area('placeholder="Tulis jawaban"')}${send('Kirim')}</div>`,
    '/groups/1',
  ],
  [
    'password hint settings',
    'facebook',
    `<main><form><label>Alasan permohonan ${area()}</label>${send('Kirim')}</form></main>`,
    '/settings',
  ],
  [
    'IG message in comment sheet',
    'instagram',
    `<div role="dialog" aria-label="Bagikan"><input class="it" type="text" aria-label="Tulis pesan untuk teman" value="${secret}">${send('Kirim')}</div>`,
  ],
  ['shadow labelled', 'facebook', `<div role="dialog" title="Messenger">${editable('aria-label="Teks"')}${send('Kirim')}</div>`],
  ['ask seller', 'facebook', `<div>${area('placeholder="Tanyakan kepada penjual"')}${send('Kirim')}</div>`],
  [
    'heading pesan (2)',
    'instagram',
    `<div><h2>Pesan</h2><div><div>${editable('aria-label="Ketik"')}</div>${send('Kirim')}</div></div>`,
  ],
  ['AI prompt', 'instagram', `<div>${area('placeholder="Ketik perintah"')}${send('Kirim')}</div>`],
  ['Meta AI drawer', 'facebook', `<aside aria-label="Meta AI">${area('placeholder="Mulai dari sini"')}${send('Kirim')}</aside>`],
  [
    'encrypted',
    'facebook',
    `<div role="dialog" aria-label="Chat terenkripsi">${editable('aria-label="Teks"')}${send('Kirim')}</div>`,
  ],
  [
    'group DM',
    'x',
    `<div role="dialog"><h2>Grup baru</h2>${area('placeholder="Tulis pesan ke 3 orang"')}<button class="send">Kirim</button></div>`,
  ],
  [
    'shadow dm',
    'threads',
    `<section aria-label="Kotak pesan">${editable('aria-placeholder="Mulai mengetik"')}${send('Kirim')}</section>`,
  ],
  [
    'share sheet whatsapp',
    'threads',
    `<div role="dialog"><h2>Bagikan lewat WhatsApp</h2>${area('placeholder="Tambahkan sesuatu"')}${send('Bagikan')}</div>`,
  ],
  ['block reason', 'threads', `<div role="dialog"><h2>Mengapa Anda melaporkan ini?</h2>${area('')}${send('Kirim')}</div>`],
  ['help center', 'instagram', `<main><h1>Laporkan masalah</h1><div>${area('')}</div>${send('Kirim')}</main>`],
  [
    'survey',
    'facebook',
    `<div role="dialog"><h2>Bantu kami meningkatkan Facebook</h2>${area('placeholder="Jawaban Anda"')}${send('Kirim')}</div>`,
  ],
  [
    'story reply en',
    'instagram',
    `<div role="dialog" aria-label="Story by budi"><article></article>${area('placeholder="Reply to budi..."')}${send('Send')}</div>`,
  ],
  [
    'channel msg',
    'instagram',
    `<div role="dialog" aria-label="Broadcast channel Dinas">${editable('aria-label="Teks"')}${send('Kirim')}</div>`,
  ],
  [
    'convo title span',
    'facebook',
    `<div role="dialog" aria-labelledby="q1 q2"><span id="q1">Percakapan dengan</span> <span id="q2">Budi</span>${editable('aria-label="Teks"')}${send('Kirim')}</div>`,
  ],
  [
    'dm in comment',
    'facebook',
    `<div role="article"><form role="presentation">${editable('aria-label="Balas Budi lewat Messenger"')}${send('Kirim')}</form></div>`,
  ],
];

describe('a private box', () => {
  it.each(boxes.map(whole))('is not read: %s', (_name, site, html, path) => expectUnread({ site, html, path }));
});

/** Names that sound private and are none, and controls that nobody has seen. */
const publicBoxes: readonly Row[] = [
  [
    'group named Pesan Antar',
    'facebook',
    `<main><h1>Pesan Antar Surabaya</h1>${editable('aria-label="Tulis sesuatu..."')}${send('Posting')}</main>`,
    '/groups/1',
  ],
  [
    'group named Asisten',
    'facebook',
    `<main aria-label="Asisten Rumah Tangga"><h1>Asisten</h1>${editable('aria-label="Tulis sesuatu..."')}${send('Posting')}</main>`,
    '/groups/1',
  ],
  [
    'chat dock before composer',
    'x',
    `<div><div><h2>Pesan</h2></div><main><h2>Beranda</h2>${editable('aria-label="Apa yang terjadi?"')}${send('Terbitkan')}</main></div>`,
  ],
  [
    'comment after heading named Report',
    'facebook',
    `<article><h3>Report Jakarta</h3><p>x</p></article><div role="article"><form role="presentation">${editable('aria-label="Komentari sebagai Dinas"')}${send('Komentari')}</form></div>`,
  ],
  [
    'event wall',
    'facebook',
    `<main><h2>Diskusi</h2>${editable('aria-label="Katakan sesuatu..."')}${send('Posting')}</main>`,
    '/events/1',
  ],
  [
    'many tools',
    'x',
    `<main>${editable('aria-label="Teks"')}${['Media', 'GIF', 'Grok', 'Emoji', 'Lokasi', 'Jadwal', 'Bendera', 'Suar'].map((n) => `<button aria-label="${n}"><svg></svg></button>`).join('')}<button class="send"><span>Mumbul</span></button></main>`,
  ],

  [
    'birthday on timeline',
    'facebook',
    `<main><form>${area('placeholder="Tulis di linimasa Budi..."')}${send('Kirim')}</form></main>`,
    '/events/birthdays',
  ],
  ['confirm dialog over composer', 'x', `<main>${editable('aria-label="Teks postingan"')}${send('Terbitkan')}</main>`],
  [
    'scheduled in menu',
    'facebook',
    `<div role="dialog"><form method="POST">${editable('aria-label="Apa yang Anda pikirkan, Dinas?"')}<div role="menu"><div role="menuitem" class="send">Jadwalkan postingan</div></div></form></div>`,
  ],
  [
    'yes publish',
    'facebook',
    `<div role="dialog">${editable('aria-label="Buat postingan publik..."')}${send('Ya, posting sekarang')}</div>`,
  ],
  [
    'Spanish',
    'instagram',
    `<div role="dialog" aria-label="Crear publicación">${editable('aria-label="Escribe un pie de foto..."')}${send('Compartir')}</div>`,
  ],
  ['Javanese', 'facebook', `<div role="dialog">${editable('aria-label="Opo sing mbok pikirke?"')}${send('Kirimno')}</div>`],
  ['Arabic', 'x', `<main>${editable('aria-label="نص المنشور"')}<button class="send">نشر</button></main>`],
  [
    'quote with arrow icon',
    'threads',
    `<div role="dialog">${editable('aria-label="Kutip..."')}<div role="button" class="send"><svg><path/></svg></div></div>`,
  ],
  [
    'community note',
    'x',
    `<div role="dialog"><h2>Tulis catatan komunitas</h2>${editable('aria-label="Jelaskan mengapa unggahan ini menyesatkan"')}<button class="send">Kirim catatan</button></div>`,
  ],
  [
    'page review',
    'facebook',
    `<div role="dialog"><h2>Rekomendasikan Dinas</h2>${editable('aria-label="Apa yang Anda rekomendasikan tentang Dinas?"')}${send('Posting')}</div>`,
  ],
  [
    'profile bio',
    'x',
    `<div role="dialog"><h2>Edit profil</h2><textarea class="it" name="description" aria-label="Bio">${secret}</textarea><button class="send">Simpan</button></div>`,
  ],
  [
    'FB intro bio',
    'facebook',
    `<main><div><textarea class="it" aria-label="Deskripsikan diri Anda" placeholder="Deskripsikan diri Anda">${secret}</textarea>${send('Simpan')}</div></main>`,
  ],
  [
    'IG bio',
    'instagram',
    `<main><form><textarea class="it" id="pepBio" aria-label="Bio">${secret}</textarea>${send('Kirim')}</form></main>`,
    '/accounts/edit/',
  ],
  [
    'alt text',
    'x',
    `<div role="dialog"><div data-testid="attachments"><img></div>${editable('data-testid="tweetTextarea_0"')}<input data-testid="altTextInput" value="RAHASIA"><button data-testid="tweetButton" class="send">Post</button></div>`,
  ],
  [
    'event description',
    'facebook',
    `<main><form>${area('aria-label="Apa detailnya?"')}${send('Buat acara')}</form></main>`,
    '/events/create',
  ],
  [
    'live title',
    'facebook',
    `<main>${area('placeholder="Deskripsikan siaran langsung Anda"')}${send('Siarkan')}</main>`,
    '/live/producer',
  ],
  [
    'live chat comment',
    'facebook',
    `<aside><h2>Obrolan langsung</h2>${editable('aria-label="Tulis komentar..."')}${send('Kirim')}</aside>`,
  ],
  [
    'submit by label element',
    'facebook',
    `<div role="dialog"><form>${editable('aria-label="Tulis sesuatu..."')}<label class="send" for="go1">Terbitkan</label><input id="go1" type="submit" hidden></form></div>`,
  ],
  [
    'a href js',
    'facebook',
    `<main><form>${area('placeholder="Tulis komentar"')}<a class="send" href="#" role="button">Kirim</a></form></main>`,
  ],
  [
    'summary',
    'threads',
    `<div role="dialog">${editable('aria-label="Apa yang baru?"')}<summary class="send">Posting</summary></div>`,
  ],
  [
    'custom element',
    'threads',
    `<div role="dialog">${editable('aria-label="Apa yang baru?"')}<x-tombol class="send" tabindex="0">Sebarkan</x-tombol></div>`,
  ],
  ['input image', 'facebook', `<form>${area('placeholder="Tulis sesuatu"')}<input type="image" class="send" alt="Kirim"></form>`],
  [
    'dialog element',
    'instagram',
    `<dialog open>${editable('aria-label="Tulis keterangan..."')}<button class="send">Bagikan</button></dialog>`,
  ],
  [
    'dialog in dialog',
    'facebook',
    `<div role="dialog"><div role="dialog">${editable('aria-label="Apa yang Anda pikirkan?"')}</div>${send('Posting')}</div>`,
  ],
  [
    'product listing',
    'facebook',
    `<main><form>${area('aria-label="Deskripsi"')}${send('Terbitkan')}</form></main>`,
    '/marketplace/create/item',
  ],
  [
    'group description',
    'facebook',
    `<div role="dialog"><h2>Edit deskripsi</h2>${area('aria-label="Deskripsi grup"')}${send('Simpan')}</div>`,
    '/groups/1/edit',
  ],
  [
    'poll question in group',
    'facebook',
    `<div role="dialog"><h2>Buat postingan</h2><form method="POST">${editable('aria-label="Ajukan pertanyaan..."')}${send('Posting')}</form></div>`,
  ],
  [
    'Q&A question',
    'facebook',
    `<div role="dialog"><h2>Tanya jawab</h2><form method="POST">${editable('aria-label="Ask a question..."')}${send('Post')}</form></div>`,
  ],
  ['emoji name', 'threads', `<div role="dialog">${editable('aria-label="Apa yang baru?"')}${send('Posting 🚀')}</div>`],
  [
    'count in name',
    'x',
    `<main>${editable('data-testid="baru" aria-label="Teks"')}<button class="send">Post (2)</button></main>`,
  ],
  [
    'with shortcut in name',
    'facebook',
    `<div role="dialog">${editable('aria-label="Apa yang Anda pikirkan?"')}${send('Posting', 'aria-label="Posting Ctrl+Enter"')}</div>`,
  ],
  [
    'broken icon toolbar',
    'x',
    `<main>${editable('aria-label="Teks"')}<button aria-label="Tebal">B</button><button aria-label="Miring">I</button><button aria-label="Media"></button><button aria-label="Rekam"></button><button class="send">Lepaskan</button></main>`,
  ],
];

describe('a public box', () => {
  it.each(publicBoxes.map(whole))('is held: %s', (_name, site, html, path) => {
    const page = guardFor(html, siteTables[site], path);
    page.click('.send');
    expect(page.held).toHaveLength(1);
  });
});
