/** Lets a page of the extension import a guide of `docs/` as HTML, made when it is built; its pictures come along. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Marked, Renderer, type Tokens } from 'marked';

/** What may be wider than the window scrolls by itself, by the keyboard too, and stays a table or a listing. */
const wide = (html: string) => `<div class="wide" tabindex="0">${html}</div>\n`;

const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Each in the language of the page that links to it. */
const guideOfFile: Readonly<Record<string, string>> = {
  'panduan-petugas.md': 'petugas',
  'panduan-pelatih.md': 'pelatih',
  'panduan-admin.md': 'admin',
  'officer-guide.md': 'petugas',
  'trainer-guide.md': 'pelatih',
  'admin-guide.md': 'admin',
};

/** Where the same stands in the other language. In the extension a button leads there. */
const otherLanguage = / ?\*(?:English|Bahasa Indonesia): \[[^\]]+\]\([^)]+\)\.\*/;

/** Markdown as HTML. Links to other guides become `#name`, those within one stay; to other pages of the repository, which are not at hand, plain words. */
export function guideOf(markdown: string): string {
  /** Of a table: the heading that it stands under. */
  let name = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        name = text;
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table(token: Tokens.Table) {
        const html = Renderer.prototype.table.call(this, token);
        return wide(name ? html.replace('<table>', `<table aria-label="${name.replaceAll('"', '&quot;')}">`) : html);
      },
      code(token: Tokens.Code) {
        return wide(Renderer.prototype.code.call(this, token));
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const guide = guideOfFile[href];
        if (guide) return `<a href="#${guide}">${words}</a>`;
        // A heading of the same page.
        if (href.startsWith('#')) return `<a href="${href}">${words}</a>`;
        return /^https:/.test(href) ? `<a href="${href}" target="_blank" rel="noreferrer">${words}</a>` : words;
      },
    },
  });
  return marked.parse(markdown.replace(otherLanguage, ''), { async: false });
}

/** A module that holds the guide; each picture in it is an asset of the build. */
function moduleOf(file: string): string {
  const html = guideOf(readFileSync(file, 'utf8'));
  const pictures = [...new Set([...html.matchAll(/<img src="([^"]+)"/g)].map(([, path]) => path ?? ''))];
  const imports = pictures.map(
    (path, index) => `import p${index} from ${JSON.stringify(`${resolve(dirname(file), path)}?url`)};`,
  );
  const replaced = pictures.map((path, index) => `.replaceAll(${JSON.stringify(`src="${path}"`)}, \`src="\${p${index}}"\`)`);
  return `${imports.join('\n')}\nexport default ${JSON.stringify(html)}${replaced.join('')};\n`;
}

export const guides = () => ({
  name: 'saring-guides',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.md') ? moduleOf(id) : undefined),
});
