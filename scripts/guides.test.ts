import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideOf } from './guides';

const docs = new URL('../docs/', import.meta.url);

it('links lead to the other guides or out, never to a page that is not bundled', () => {
  const html = guideOf(
    '## Jam kerja\n\n[a](panduan-admin.md) [b](izin.md) [c](https://contoh.go.id/x) [e](#jam-kerja)\n\n![d](gambar/d.webp)',
  );
  expect(html).toContain('<h2 id="jam-kerja">Jam kerja</h2>');
  expect(html).toContain(
    '<a href="#admin">a</a> b <a href="https://contoh.go.id/x" target="_blank" rel="noreferrer">c</a> <a href="#jam-kerja">e</a>',
  );
  expect(html).toContain('<img src="gambar/d.webp" alt="d">');
});

it('the other language is a button, not a link to a file', () => {
  const html = guideOf('Dari satu komputer. *English: [admin-guide.md](admin-guide.md).*\n\nLihat [petugas](officer-guide.md).');
  expect(html).toContain('<p>Dari satu komputer.</p>');
  expect(html).toContain('<a href="#petugas">petugas</a>');
});

it('what may be wider than the window can be scrolled by the keyboard', () => {
  const html = guideOf('| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```sh\nnpm ci\n```\n');
  expect(html.match(/<div class="wide" tabindex="0"><(table|pre)>/g)).toHaveLength(2);
  expect(guideOf('## Tiga "tingkat"\n\n| a | b |\n| --- | --- |\n')).toContain('<table aria-label="Tiga &quot;tingkat&quot;">');
});

it.each(readdirSync(docs).filter((name) => /^panduan-|-guide/.test(name)))('%s becomes a page with its pictures', (name) => {
  const html = guideOf(readFileSync(new URL(name, docs), 'utf8'));
  expect(html).toMatch(/<h1 id=/);
  expect(html).not.toContain('.md"');
  for (const [, path] of html.matchAll(/<img src="([^"]+)"/g))
    expect(readFileSync(new URL(path ?? '', docs)).length).toBeGreaterThan(0);
});
