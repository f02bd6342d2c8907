// @vitest-environment happy-dom
/** Public boxes that are seldom written in, or stand where few look: each is held by the button that publishes it. */
import { describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { siteTables } from '../sites/generated/tables';
import { guardFor } from './guard.fixture';

const rich = (label: string) => `<div class="it" role="textbox" contenteditable="true" aria-label="${label}">RAHASIA</div>`;
const area = (attributes: string) => `<textarea class="it" ${attributes}>RAHASIA</textarea>`;
const line = (attributes: string) => `<input class="it" type="text" value="RAHASIA" ${attributes}>`;
const button = (name: string) => `<div role="button" tabindex="0" class="send">${name}</div>`;

interface Page {
  readonly site: Site;
  readonly path: string;
  readonly html: string;
}
const page = (site: Site, path: string, html: string): Page => ({ site, path, html });

const pages: Readonly<Record<string, Page>> = {
  'the text of an event': page(
    'facebook',
    '/events/create/',
    `<main><input type="text" aria-label="Nama acara" value="Rapat">${area('aria-label="Apa detailnya?"')}${button('Buat acara')}</main>`,
  ),
  'the name of an event beside an empty text': page(
    'facebook',
    '/events/create/',
    `<main>${line('aria-label="Event name"')}<textarea aria-label="What are the details?"></textarea>${button('Create event')}</main>`,
  ),
  'a group, in the page': page(
    'facebook',
    '/groups/1/',
    `<main><div>${rich('Buat postingan publik...')}<div>${button('Posting')}</div></div></main>`,
  ),
  'a group whose posts are approved': page(
    'facebook',
    '/groups/1/',
    `<div role="dialog"><form method="POST">${rich('Kirim postingan buat persetujuan admin...')}${button('Kirim')}</form></div>`,
  ),
  'the planner of Business Suite': page(
    'facebook',
    '/latest/content_calendar',
    `<div role="dialog">${rich('Teks')}${button('Batal')}${button('Jadwalkan')}</div>`,
  ),
  'the old mobile site': page(
    'facebook',
    '/composer/mbasic/',
    '<form method="post" action="/composer/mbasic/"><textarea class="it" name="xc_message">RAHASIA</textarea><input class="send" type="submit" name="view_post" value="Posting"></form>',
  ),
  'a comment of the old mobile site': page(
    'facebook',
    '/story.php',
    '<form method="post" action="/a/comment.php"><input class="it" type="text" name="comment_text" value="RAHASIA"><input class="send" type="submit" value="Komentari"></form>',
  ),
  'a story of Instagram': page(
    'instagram',
    '/stories/create/',
    `<main>${area('placeholder="Tambahkan keterangan..."')}${button('Bagikan ke cerita')}</main>`,
  ),
  'an article of X': page(
    'x',
    '/compose/articles/edit/1',
    `<main><textarea placeholder="Tambahkan judul"></textarea><div>${rich('Mulai menulis')}</div><button class="send">Publikasikan</button></main>`,
  ),
  'the profile of X': page(
    'x',
    '/settings/profile',
    `<div role="dialog">${area('name="description" aria-label="Bio"')}<button class="send">Simpan</button></div>`,
  ),
};

describe('a public box that is seldom written in', () => {
  it.each(Object.entries(pages))('is held: %s', (_name, { site, path, html }) => {
    const shown = guardFor(html, siteTables[site], path);
    expect(shown.click('.send:last-child')).toBe('stopped');
    expect(shown.held[0]?.draft.text).toContain('RAHASIA');
  });
});
