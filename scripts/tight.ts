/** Makes the scripts that run on the sites' pages as small as a minifier of many passes can; the bundler's own is faster and looks once. */
import { minify } from 'terser';

interface Output {
  readonly type: string;
  code?: string;
}

interface BundlePlugin {
  readonly name: string;
  readonly enforce: 'post';
  generateBundle(options: unknown, bundle: Record<string, Output>): Promise<void>;
}

/** `names`: the scripts, without their ending. */
export function tight(names: readonly string[]): BundlePlugin {
  const files = new Set(names.map((name) => `${name}.js`));
  return {
    name: 'saring:tight',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (!files.has(file) || output.code === undefined) continue;
        const { code } = await minify(output.code, {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        });
        if (code) output.code = code;
      }
    },
  };
}
