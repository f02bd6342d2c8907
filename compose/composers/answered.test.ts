// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guardFor } from '../guard/guard.fixture';
import type { Site } from '../sites';
import { siteTables } from '../sites/generated/tables';
import { ageIn } from './age';

const comment = (name: string, words: string, age: string) =>
  `<div role="article" aria-label="Komentar oleh ${name} ${age} yang lalu"><a href="/x">${name}</a><div><div dir="auto"><div dir="auto">${words}</div></div></div><ul><li><a href="/p?comment_id=1">${age}</a></li><div role="button"><div dir="auto">Balas</div></div></ul></div>`;
const reply = (label: string) =>
  `<form role="presentation"><div role="textbox" contenteditable="true" aria-label="${label}"></div><div id="focused-state-composer-submit"><div role="button" aria-label="Balas"></div></div></form>`;
const post = (...inside: string[]) => `<div role="main"><div role="article"><p>Unggahan kantor</p>${inside.join('')}</div></div>`;
const tweet = (handle: string, words: string, minutes: number) =>
  `<article data-testid="tweet" tabindex="-1"><div data-testid="User-Name"><a href="/${handle}">Nama</a><a href="/${handle}/status/1"><time datetime="${new Date(Date.now() - minutes * 60_000).toISOString()}">x</time></a></div><div data-testid="tweetText">${words}</div></article>`;
const column = (...inside: string[]) =>
  `<div data-testid="primaryColumn">${inside.join('')}<div data-testid="UserAvatar-Container-dinas"></div><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div><button data-testid="tweetButtonInline">Balas</button></div>`;
const said = (name: string, words: string, days: number) =>
  `<li><h3><a href="/${name}/"><span dir="auto">${name}</span></a></h3><span dir="auto">${words}</span><a href="/p/1/c/2/"><time datetime="${new Date(Date.now() - days * 86_400_000).toISOString()}">${days} hr</time></a><button><span dir="auto">Balas</span></button></li>`;
const instagram = (...inside: string[]) =>
  `<article><ul>${inside.join('')}</ul><form><textarea aria-label="Tambahkan komentar…"></textarea><div role="button">Kirim</div></form></article>`;

/** What the first composer of the page answers, once its text is this. */
function answers(site: Site, path: string, html: string, text = 'Baik') {
  const page = guardFor(html, siteTables[site], path);
  page.write(text);
  return page.guard.composers()[0]?.read().replyTo;
}

describe('the comment that a reply answers', () => {
  it.each([
    ['the one of the name in the label', 'Balas Budi Santoso', ['Siti', 'Budi Santoso'], 'Kata Budi Santoso', 3],
    ['the first of the thread where no name is told', 'Tulis balasan…', ['Budi', 'Siti'], 'Kata Budi', 2],
    ['none where nobody of that name is there', 'Balas Tono', ['Budi', 'Siti'], undefined, 0],
  ] as const)('on Facebook is %s', (_what, label, names, words, days) => {
    const thread = names.map((name, index) => comment(name, `Kata ${name}`, `${index + 2} hari`));
    const html = post(comment('Lain', 'Utas lain', '1 jam'), `<div>${thread.join('')}<div>${reply(label)}</div></div>`);
    expect(answers('facebook', '/', html)).toEqual(words && { text: words, ageMinutes: days * 1440 });
  });

  it('on X is the last post above the box, and never one of the own account', () => {
    const [first, last] = [tweet('siti', 'Utas', 500), tweet('budi', 'Kapan dibuka?', 4321)];
    expect(answers('x', '/budi/status/1', column(first, last))).toEqual({ text: 'Kapan dibuka?', ageMinutes: 4321 });
    expect(answers('x', '/dinas/status/1', column(first, tweet('dinas', 'Utas kami', 5)))).toBeUndefined();
  });

  it('on Instagram is the only one of whom the text begins with', () => {
    const html = instagram(said('warga.satu', 'Kapan dibuka?', 3), said('warga.dua', 'Siap', 1));
    expect(answers('instagram', '/p/1/', html, '@warga.satu Baik')).toEqual({ text: 'Kapan dibuka?', ageMinutes: 4320 });
    expect(answers('instagram', '/p/1/', html, 'Baik')).toBeUndefined();
    const twice = instagram(said('warga.satu', 'Satu', 3), said('warga.satu', 'Dua', 2));
    expect(answers('instagram', '/p/1/', twice, '@warga.satu Baik')).toBeUndefined();
  });

  it('is nothing where a comment or a post is written, and nothing of a private thread', () => {
    const answer = comment('Budi', 'Rahasia kami', '2 hari');
    expect(answers('facebook', '/', post(answer, reply('Komentari sebagai Dinas')))).toBeUndefined();
    expect(answers('facebook', '/messages/t/1', `<div role="main">${answer}${reply('Balas Budi')}</div>`)).toBeUndefined();
    const chat = `<div role="dialog" aria-label="Messenger">${answer}${reply('Balas Budi')}</div>`;
    expect(answers('facebook', '/', chat)).toBeUndefined();
    const inbox = `<main><article aria-label="Komentar oleh Budi 1 jam"><div dir="auto">Rahasia</div></article>${reply('Balas sebagai Dinas')}</main>`;
    expect(answers('facebook', '/latest/inbox/facebook?thread_type=FB_PAGE_POST', inbox)).toBeUndefined();
  });
});

it.each([
  ['Komentar oleh Budi 3 hari yang lalu', 'id', 4320],
  ["Reply by Budi to Siti's comment about an hour ago", 'en', 60],
  ['Komentar oleh Budi seminggu yang lalu', 'id', 10_080],
  ['Comment by Budi a day ago', 'en', 1440],
  ['3h', 'en', 180],
  ['3 hr', 'id', 4320],
  ['2 mgg', 'id', 20_160],
  ['5 mnt', 'id', 5],
  ['1y', 'en', 525_600],
  ['Baru saja', 'id', 0],
  ['Komentar oleh Kelas 7 Bintang', 'id', undefined],
])('%s (%s) is %s minutes old', (words, language, minutes) => expect(ageIn(words, language)).toBe(minutes));
