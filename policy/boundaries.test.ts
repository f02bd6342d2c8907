import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const importLine = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm;

/** Packages and files that code reaches when it runs; imports of types alone are gone by then. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(importLine)) {
    if (!target.startsWith('.')) {
      seen.add(target);
      continue;
    }
    const base = resolve(dirname(file), target);
    const found = ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((path) => existsSync(path));
    if (found) reached(found, seen);
  }
  return seen;
}

it.each(['apply/accounts', 'apply/judge', 'apply/ruleset', 'apply/settings', 'keep/embedded', 'keep/store'])(
  '%s, which pages run, reaches no schema library and no parser of files',
  (name) => {
    const all = [...reached(join(root, 'policy', `${name}.ts`))];
    expect(all.filter((each) => /^(zod|jsonc-parser|canonicalize|@noble|@eslint-community)|\/schema\//.test(each))).toEqual([]);
  },
);

it('the background reaches no schema library until it has a policy to read', () => {
  const all = [...reached(join(root, 'entrypoints', 'background.ts'))].map((each) => relative(root, each));
  const heavy = /^(zod$|jsonc-parser|@eslint-community|policy\/schema\/(?!limits)|policy\/read\/index|rules\/index)/;
  expect(all.filter((each) => heavy.test(each) || each.endsWith('rules/index.ts'))).toEqual([]);
});

it('sees the schema library where it is, behind several files', () => {
  expect(reached(join(root, 'policy', 'read', 'index.ts'))).toContain('zod');
});

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /(?<!\.test)\.tsx?$/.test(name) ? [path] : [];
  });

it('two files alone use the network: for the policy, and for what it has forwarded', () => {
  const folders = ['rules', 'pictures', 'policy', 'desk', 'compose', 'components', 'journal', 'entrypoints'];
  const calls = /\bfetch\b(?!ed)\s*[(),=;]|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|RTCPeerConnection/;
  const callers = folders.flatMap((folder) => files(join(root, folder))).filter((path) => calls.test(readFileSync(path, 'utf8')));
  // The first reads what the page holds: memory and the browser's cache.
  const [pictures = '', ...others] = callers.map((path) => relative(root, path)).sort();
  expect([pictures, ...others]).toEqual(['journal/approval/pictures.ts', 'journal/forward/answer.ts', 'policy/keep/fetch.ts']);
  const ways = readFileSync(join(root, pictures), 'utf8');
  expect(ways.match(/\bfetch\([^)]*\)/g)).toEqual(['fetch(source, way)']);
  expect(ways).toContain("=== globalThis.location?.origin ? { cache: 'only-if-cached', mode: 'same-origin' } : undefined");
});
