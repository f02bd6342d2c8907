/** The libraries of which code is in the extension, each with the licence it states and its text. The build fails where one is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originOf } from './weigh';

/** By name, in the order they are shown. Some are dependencies of dependencies; the training page alone brings editors to practise in. */
export const shipped = [
  '@aklinker1/zero-serialize-error',
  '@eslint-community/regexpp',
  '@floating-ui/dom',
  '@floating-ui/utils',
  '@lexical/clipboard',
  '@lexical/extension',
  '@lexical/history',
  '@lexical/html',
  '@lexical/plain-text',
  '@lexical/rich-text',
  '@lexical/selection',
  '@lexical/utils',
  '@noble/ed25519',
  '@preact/signals',
  '@preact/signals-core',
  '@webext-core/messaging',
  '@wxt-dev/browser',
  '@wxt-dev/storage',
  'canonicalize',
  'draft-js',
  'fbjs',
  'fflate',
  'idb',
  'immutable',
  'jsonc-parser',
  'lexical',
  'lucide-preact',
  'object-assign',
  'papaparse',
  'pdfjs-dist',
  'preact',
  'react',
  'react-dom',
  'regenerator-runtime',
  'scheduler',
  'setimmediate',
  'superlock',
  'tesseract.js',
  'ua-parser-js',
  'wxt',
  'zod',
] as const;

/** What lies in the package as files of its own or in the worker that reads pictures. */
const besides = ['@tesseract.js-data/ind', 'exifr', 'tesseract.js-core', 'zxing-wasm'] as const;

/** Published without a text of their own; they stand under that of the project they are part of, or of the same author. */
const textOf: Readonly<Record<string, string>> = {
  '@tesseract.js-data/ind': 'tesseract.js',
  '@webext-core/messaging': 'wxt',
  '@wxt-dev/browser': 'wxt',
  '@wxt-dev/storage': 'wxt',
};

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly text: string;
}

function textIn(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').trim();
}

export function licences(root: string): Licence[] {
  return [...shipped, ...besides].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { license, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = textIn(join(root, 'node_modules', textOf[name] ?? name));
    return { name, version: String(version), licence: String(license ?? ''), text };
  });
}

/** The file that every build carries: Saring's own licence first. */
export function licenceFile(root: string): string {
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = licences(root).map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `${[`Saring\n\n${own}`, ...others].join(rule)}\n`;
}

/** Libraries among the modules of a bundle that are not in the list. */
export function unlisted(moduleIds: readonly string[], root: string): string[] {
  const known = new Set<string>([...shipped, ...besides].map((name) => `npm:${name}`));
  const origins = new Set(moduleIds.map((id) => originOf(id, root)).filter((origin) => origin.startsWith('npm:')));
  return [...origins].filter((origin) => !known.has(origin)).map((origin) => origin.slice('npm:'.length));
}

/** Libraries in the list of which no bundle holds code, by the origins of all bundles. */
export const unused = (origins: ReadonlySet<string>): string[] => shipped.filter((name) => !origins.has(`npm:${name}`));

interface Output {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Ends the build where a bundle holds code of a library whose licence is not listed. */
export function licensed(root: string) {
  return {
    name: 'saring:licensed',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Output>>): void {
      // Styles, fonts and pictures render no code and ship all the same.
      const ships = (id: string, length: number) => length > 0 || !/\.[cm]?[jt]sx?$/.test(id.replace(/\?.*/, ''));
      const ids = Object.values(bundle).flatMap(({ type, modules = {} }) =>
        type === 'chunk' ? Object.keys(modules).filter((id) => ships(id, modules[id]?.renderedLength ?? 0)) : [],
      );
      const missing = unlisted(ids, root);
      if (missing.length > 0)
        throw new Error(`scripts/licences.ts does not list ${missing.join(', ')}, whose code is in the bundle`);
    },
  };
}
