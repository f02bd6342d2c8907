import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { weigh } from './scripts/weigh';

const outDir = process.env.SARING_OUT ?? '.output';

/** Every permission is explained in docs/izin.md. */
export default defineConfig({
  imports: false,
  outDir,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saring@saring.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  vite: ({ mode }) => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [weigh(join(outDir, 'weights'), resolve('.'))],
    define: { __SHADOW_MODE__: JSON.stringify(mode === 'test' || mode === 'development' ? 'open' : 'closed') },
  }),
});
