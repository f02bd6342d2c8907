/** Records what each package and folder weighs in a bundle, so that a size can be traced to what causes it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of rendered code before minification, by chunk file and by origin (`npm:preact`, `rules/lexicons`). */
export type Weights = Record<string, Record<string, number>>;

/** `node_modules/a/b/c.js` → `npm:a`, `/repo/rules/engine/fold.ts` → `rules/engine`, everything else → `other`. */
export function originOf(moduleId: string, root: string): string {
  const inPackage = moduleId.split('node_modules/').at(-1);
  if (moduleId.includes('node_modules/') && inPackage) {
    const [first = '', second = ''] = inPackage.split('/');
    return `npm:${first.startsWith('@') ? `${first}/${second}` : first}`;
  }
  if (!moduleId.startsWith(root)) return 'other';
  const folders = moduleId.slice(root.length).replace(/^\//, '').split('/').slice(0, -1);
  return folders.slice(0, 2).join('/') || 'other';
}

/** The part of a bundler's output that is read, so that any version of Vite fits. */
interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly modules?: Record<string, { readonly renderedLength: number }>;
}

interface BundlePlugin {
  readonly name: string;
  generateBundle(options: unknown, bundle: Record<string, Output>): void;
}

/** Writes one `weights-<entry>.json` a bundle into `folder`. */
export function weigh(folder: string, root: string): BundlePlugin {
  return {
    name: 'saring:weigh',
    generateBundle(_options, bundle) {
      const weights: Weights = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.modules) continue;
        const byOrigin: Record<string, number> = {};
        for (const [id, module] of Object.entries(chunk.modules)) {
          const origin = originOf(id, root);
          byOrigin[origin] = (byOrigin[origin] ?? 0) + module.renderedLength;
        }
        weights[chunk.fileName] = byOrigin;
      }
      const name = Object.keys(weights)[0]?.replace(/[^\w]+/g, '-');
      if (!name) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `weights-${name}.json`), `${JSON.stringify(weights, null, 2)}\n`);
    },
  };
}
