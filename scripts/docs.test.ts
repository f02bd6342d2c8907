/** The pages of documentation hold together: links lead somewhere, commands and files exist, and each page is two clicks away. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { marked, type Token } from 'marked';
import { expect, it } from 'vitest';
import { guideOf } from './guides';

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`), 'docs/toko/README.md'].filter((path) =>
  path.endsWith('.md'),
);
const textOf = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));

/** Every token of a page, those within others too. */
const tokensOf = (page: string): Token[] => {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(textOf.get(page) ?? ''), (token) => {
    all.push(token);
  });
  return all;
};
const tokens = new Map(pages.map((page) => [page, tokensOf(page)]));

/** A heading's address as the web page of a repository gives it. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
const headingsOf = (page: string, depth?: number) =>
  (tokens.get(page) ?? []).flatMap((token) =>
    token.type === 'heading' && (depth === undefined || token.depth === depth) ? [String(token.text)] : [],
  );
const linksOf = (page: string): string[] =>
  (tokens.get(page) ?? []).flatMap((token) =>
    (token.type === 'link' || token.type === 'image') && !/^(https?|mailto):/.test(token.href) ? [String(token.href)] : [],
  );
const targetOf = (page: string, href: string) => {
  const [path = '', anchor] = href.split('#');
  return { file: path ? normalize(join(dirname(page), path)) : page, anchor };
};

it.each(pages)('every link and picture of %s leads somewhere', (page) => {
  const wrong = linksOf(page).filter((href) => {
    const { file, anchor } = targetOf(page, href);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !headingsOf(file).some((heading) => slug(heading) === decodeURIComponent(anchor));
  });
  expect(wrong).toEqual([]);
});

it.each(pages)('every command and file that %s names is there', (page) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const builtIn = ['ci', 'install', 'version', 'audit'];
  const code = (tokens.get(page) ?? []).flatMap((token) => (/^code/.test(token.type) && 'text' in token ? [token.text] : []));
  const commands = [...code.join('\n').matchAll(/\bnpm (?:run )?(?:-s )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts) && !builtIn.includes(name))).toEqual([]);
  const folders = 'rules|policy|desk|pictures|compose|components|journal|entrypoints|scripts|bench|tests|samples|docs';
  const named = (tokens.get(page) ?? []).flatMap((token) =>
    token.type === 'codespan' ? (new RegExp(`^(?:${folders})/[\\w./-]+$`).exec(String(token.text))?.slice(0, 1) ?? []) : [],
  );
  // A file may be named without its ending.
  expect(named.filter((file) => !['', '.ts', '.tsx', '.test.ts'].some((ending) => existsSync(file + ending)))).toEqual([]);
});

const listed = pages.filter((page) => /^(Isi|Contents): /m.test(textOf.get(page) ?? ''));

it.each(listed)('the contents list of %s names each of its parts, in their order', (page) => {
  const [list = ''] = /^(?:Isi|Contents): [\s\S]*?\n\n/m.exec(textOf.get(page) ?? '') ?? [];
  const anchors = [...list.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual(
    headingsOf(page, 2)
      .filter((heading) => heading !== 'Isi')
      .map(slug),
  );
});

it('long pages have a contents list, and guides answer what is asked most', () => {
  const long = pages.filter((page) => headingsOf(page, 2).length > 6 && page !== 'README.md');
  expect(long.filter((page) => !/^(Isi|Contents): |^## Isi$/m.test(textOf.get(page) ?? ''))).toEqual([]);
  const guides = pages.filter((page) => /panduan-|pemeriksa|aksesibilitas|index/.test(page));
  expect(guides.filter((page) => !headingsOf(page, 2).includes('Jawaban cepat'))).toEqual([]);
  const english = pages.filter((page) => page.endsWith('-guide.md'));
  expect(english.filter((page) => !headingsOf(page, 2).includes('Quick answers'))).toEqual([]);
});

it('every page is at most two clicks from the README and from the landing page', () => {
  const next = (from: readonly string[]) => [
    ...new Set(from.flatMap((page) => linksOf(page).map((href) => targetOf(page, href).file))),
  ];
  for (const start of ['README.md', 'docs/index.md']) {
    const once = next([start]);
    const twice = new Set([start, ...once, ...next(once.filter((file) => tokens.has(file)))]);
    expect([start, pages.filter((page) => !twice.has(page) && page !== 'docs/toko/README.md' && page !== 'README.md')]).toEqual([
      start,
      [],
    ]);
  }
});

it('every picture in docs is shown on a page', () => {
  const shown = new Set(pages.flatMap((page) => linksOf(page).map((href) => targetOf(page, href).file)));
  const kept = readdirSync('docs/gambar').map((name) => `docs/gambar/${name}`);
  expect(kept.filter((file) => !shown.has(file))).toEqual([]);
});

it('headings of the guides have one address in the repository and in the extension', () => {
  for (const page of pages.filter((each) => /panduan-(petugas|pelatih|admin)|-guide/.test(each))) {
    const shipped = new Set([...guideOf(textOf.get(page) ?? '').matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id));
    const linked = linksOf(page).flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : []));
    expect([page, linked.filter((anchor) => !shipped.has(anchor))]).toEqual([page, []]);
  }
});

it.each([
  ['petugas', 'officer'],
  ['pelatih', 'trainer'],
  ['admin', 'admin'],
])('the guide for %s says in English the same in the same order', (indonesian, english) => {
  const partsOf = (page: string) => {
    const text = textOf.get(page) ?? '';
    return {
      headings: (tokens.get(page) ?? []).flatMap((token) => (token.type === 'heading' ? [token.depth] : [])),
      lists: text.match(/^(?:- |\d\. )/gm)?.length,
      rows: text.match(/^\| .+ \|$/gm)?.length,
      samples: [...text.matchAll(/```(\w+)\n([^`]+)```/g)].map(([, kind, content]) => [kind, content]),
      paragraphs: text.split(/\n{2,}/).length,
      pictures: linksOf(page).filter((href) => href.startsWith('gambar/')),
    };
  };
  expect(partsOf(`docs/${english}-guide.md`)).toEqual(partsOf(`docs/panduan-${indonesian}.md`));
});
