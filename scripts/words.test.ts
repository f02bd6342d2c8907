/** Words that may not stand on a screen: those of the engine, and the second word for a thing that has one. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { locale } from '../components/shared/words';
import { rules } from '../rules';

const banned = {
  id: /\b(token|hash|digest|sidik|rantai|dilipat|leksikon|pencocok|komposer|postingan|kiriman|salah deteksi|json lines|kebijakan grup|saringan|menyala|paket|bilah alat|kotak tulisan|temuan)\b/i,
  en: /\b(token|hash|digest|fingerprint|chain(?! message)|lexicon|matcher|composer|json lines|mend(ed)?|anew|fires?|triggered|packs?|group policy|loosen|breach|findings?)\b/i,
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
    const said = rules.flatMap(({ title, message, advice, clauses }) => [
      ...[title, message, advice].map((text) => text[language]),
      ...clauses.flatMap((clause) => (clause.message ? [clause.message[language]] : [])),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => banned[language].test(sentence))).toEqual([]);
  });
});
