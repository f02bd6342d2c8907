/** Runs modules of the product inside a page, so that a test talks to the browser's own storage and not to a stand-in. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

const bundles = new Map<string, Promise<string>>();

/** The module and all it imports as one script that puts its exports on `globalThis.inside`. */
function bundle(module: string): Promise<string> {
  const known = bundles.get(module);
  if (known) return known;
  const made = build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inside',
    footer: { js: 'globalThis.inside = inside;' },
    define: { 'import.meta.env.MODE': '"test"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(module, made);
  return made;
}

/** Loads a module's exports into the page as `globalThis.inside`. */
export async function putInside(page: Page, module: string): Promise<void> {
  await page.evaluate(await bundle(module));
}
