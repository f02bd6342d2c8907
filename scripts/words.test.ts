/** Words that may not stand on a screen: those of the engine, and the second word for a thing that has one. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { locale } from '../components/shared/words';
import { everyRule } from '../rules/pictures';

const banned = {
  id: /\b(token|hash|digest|sidik|rantai|dilipat|leksikon|pencocok|komposer|postingan|kiriman|salah deteksi|json lines|kebijakan grup|saringan|menyala|paket|bilah alat|kotak tulisan|temuan|dahulu|bita|browser)\b/i,
  en: /\b(token|hash|digest|fingerprint|chain(?! message)|lexicon|matcher|composer|json lines|mend(ed)?|anew|fires?|triggered|packs?|group policy|loosen|breach|findings?|one a line|goes? along)\b/i,
} as const;

const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .map((file) => `components/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('words.ts'));

/** Every sentence of a module's messages, functions called with a figure and with a name. */
function sentences(module: Record<string, unknown>): string[] {
  return Object.values(module).flatMap((value) => {
    if (typeof value !== 'function' || value.length > 0) return [];
    const texts: unknown = value();
    if (typeof texts !== 'object' || texts === null) return [];
    return Object.values(texts).flatMap((text: unknown) => {
      if (typeof text === 'string') return [text];
      if (typeof text !== 'function') return [];
      const given = [2, 'Rina'].flatMap((stub) => {
        const said: unknown = text(...Array.from({ length: text.length }, () => stub));
        return typeof said === 'string' ? [said] : [];
      });
      return given;
    });
  });
}

describe.each(['id', 'en'] as const)('words on screen, %s', (language) => {
  it.each(files)('%s has none of the engine', async (file) => {
    const module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    locale.value = language;
    const said = sentences(module);
    locale.value = 'id';
    expect(said.filter((sentence) => banned[language].test(sentence))).toEqual([]);
  });

  it('what rules say has none of the engine', () => {
    const said = everyRule.flatMap(({ title, message, advice, clauses }) => [
      ...[title, message, advice].map((text) => text[language]),
      ...clauses.flatMap((clause) => (clause.message ? [clause.message[language]] : [])),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => banned[language].test(sentence))).toEqual([]);
  });
});

/** What is said in a piece of code; the parts of a template that are filled in are left out. */
const saidBy = (node: ts.Node | undefined): string | undefined => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return undefined;
};

interface Spoken {
  readonly id: string[];
  readonly en: string[];
  /** Words in the markup itself, of no language. */
  readonly markup: string[];
}

/** Pairs of `{ id, en }` and calls of `both(id, en)` in a file, and words that stand in its markup. */
function spokenIn(file: string): Spoken {
  const found: Spoken = { id: [], en: [], markup: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const of = (name: string) =>
        node.properties.find(
          (each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText(source) === name,
        );
      const [id, en] = [saidBy(of('id')?.initializer), saidBy(of('en')?.initializer)];
      if (id !== undefined && en !== undefined) {
        found.id.push(id);
        found.en.push(en);
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'both') {
      const [id, en] = node.arguments.map(saidBy);
      if (id !== undefined) found.id.push(id);
      if (en !== undefined) found.en.push(en);
    }
    if (ts.isJsxText(node) && /\p{L}{3}/u.test(node.text)) found.markup.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  visit(source);
  return found;
}

describe('what is said elsewhere', () => {
  const sources = ['components', 'entrypoints', 'desk', 'policy', 'journal', 'scripts/toko'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fixture|\/gallery\/|training\/sites\//.test(file)),
  );
  const spoken = sources.map((file) => [file, spokenIn(file)] as const);

  it.each(['id', 'en'] as const)('has no words of the engine, %s', (language) => {
    const wrong = spoken.flatMap(([file, said]) =>
      said[language].filter((sentence) => banned[language].test(sentence)).map((sentence) => `${file}: ${sentence}`),
    );
    expect(spoken.flatMap(([, said]) => said[language]).length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('stands in no markup, where it would be of one language', () => {
    const names = ['Saring'];
    const wrong = spoken.flatMap(([file, { markup }]) =>
      markup.filter((words) => !names.includes(words)).map((words) => `${file}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What people read: names of files, commands and fields are left out, and the part in English. */
const prose = (page: string) =>
  page
    .split(/^## In English$/m)[0]
    ?.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|<!--[\s\S]*?-->/g, '')
    .split('\n') ?? [];

describe('the guides', () => {
  const forOfficers = ['index', 'panduan-petugas', 'panduan-pelatih', 'privasi', 'aksesibilitas'];
  it.each(forOfficers)('%s has none of the engine', (name) => {
    const lines = prose(readFileSync(`docs/${name}.md`, 'utf8'));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => banned.id.test(line))).toEqual([]);
  });

  it.each(['panduan-admin', 'panduan-kementerian', 'pemeriksa', 'izin'])('%s has one word for one thing', (name) => {
    const second = /\b(sidik|kiriman|postingan|salah deteksi|bilah alat|kotak tulisan|temuan|dahulu|bita|tajuk|browser)\b/i;
    expect(prose(readFileSync(`docs/${name}.md`, 'utf8')).filter((line) => second.test(line))).toEqual([]);
  });
});
