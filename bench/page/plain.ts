/** The extension that many an office has: an alternation of rough words, run on each `input` over the whole box, with marks. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terms } from '../lib/saring';

const script = (words: readonly string[]): string => `
const words = new RegExp('(?<!\\\\p{L})(?:${words.join('|')})(?!\\\\p{L})', 'giu');
const sheet = new CSSStyleSheet();
sheet.replaceSync('::highlight(polos){text-decoration:underline wavy red}');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
addEventListener('input', ({ target }) => {
  const box = target.closest?.('[contenteditable="true"]');
  if (!box) return;
  const marks = new Highlight();
  const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    for (const found of node.data.matchAll(words)) {
      const range = new Range();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      marks.add(range);
    }
  CSS.highlights.set('polos', marks);
}, true);
`;

/** The folder of the extension, made anew in the system's place for such files. */
export function plainExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saring-polos-'));
  const manifest = {
    manifest_version: 3,
    name: 'Polos',
    version: '1',
    content_scripts: [{ matches: ['https://x.com/*'], js: ['polos.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'polos.js'), script(terms()));
  return folder;
}
