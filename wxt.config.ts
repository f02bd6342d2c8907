import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { siteIds, sites } from './compose/sites';
import { matchesOf } from './entrypoints/compose/matches';
import { guides } from './scripts/guides';
import { licenceFile, licences, licensed } from './scripts/licences';
import { pictureFiles } from './scripts/picture-files';
import { siteScripts } from './scripts/site-scripts';
import { tight } from './scripts/tight';
import { weigh } from './scripts/weigh';

/** Public half of a key that is kept nowhere: it fixes the extension's id, so that group policies can name it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2afLTVCVnBQwOYYNgKpLqrx1o1LmYH/q9tR2p+qMjGwxJnXz9Z3nfMEFisR5GA4RidkSer/eMiKqsTgvFxqQvfAsyeR1Cxuxaa4o1kwV363IH3U3DRIVZWz20QTT3/U929wrVAdfFMz8KE5erFnT+ugVEVu9aqfjN/MlrYxWTPxx22IbZusyeJES8L5HkB5IWy9Ef9JbusEe37pZIJh48Y7preLxG8UaK+yzBhFVjt3KcYauiYQ6QaoRlb8Xsde2zu6ZDepJ7JJt5hGxT98+lgUGAoNRsUZ8phoZ3MImg0hBpWyl5FXqBzgSCqkz+XTAaPnoOWgX5ItRPcuQ2e/ADQIDAQAB';

const outDir = process.env.SARING_OUT ?? '.output';

/** Every permission is explained in docs/izin.md. */
export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'LICENSES.txt', contents: licenceFile(resolve('.')) }, ...pictureFiles(resolve('.')));
    },
    // The gallery shows every state of the overlay for people and tests; officers never get it.
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (config.mode === 'production' && at >= 0) found.splice(at, 1);
      // A content script as the framework makes it ends by an event that any script of the page can send. Ours are plain scripts,
      // named by the manifest below.
      for (const each of siteScripts(resolve('.'))) found.push({ ...each, type: 'unlisted-script' });
    },
  },
  outDir,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    // Grey until a page says that Saring is at work there.
    action: { default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icon/kelabu-${size}.png`])) },
    permissions: ['storage', 'alarms'],
    // No function of Chromium, Edge, Firefox or the sites; never Alt+Shift, which switches the keyboard's layout.
    commands: {
      step: { suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' }, description: '__MSG_commandStep__' },
      check: { suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' }, description: '__MSG_commandCheck__' },
      _execute_action: {},
    },
    // Asked for one host alone, and only when an officer enters the address of a policy.
    optional_host_permissions: ['https://*/*'],
    content_scripts: siteIds.map((site) => ({
      matches: matchesOf(sites[site]),
      js: [`${site}.js`],
      run_at: 'document_start',
      // A composer may stand in a frame of the page's own.
      all_frames: true,
      match_about_blank: true,
    })),
    // Loaded by the content script on the pages it guards: the checker when a composer is seen, the frame when something is written.
    web_accessible_resources: [
      {
        resources: ['checker.js', 'rules.js', 'model.js', 'repair.js', 'frame.html'],
        matches: Object.values(sites).flatMap(matchesOf),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:; connect-src 'self' https:; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saring@saring.invalid',
              strict_min_version: '140.0',
              // Of the optional ones: what a policy has forwarded to the office, asked for together with its address.
              data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo', 'websiteActivity'] },
            },
          },
        }
      : { minimum_chrome_version: '116', key, storage: { managed_schema: 'managed_schema.json' } }),
  }),
  vite: ({ mode }) => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [guides(), licensed(resolve('.')), weigh(join(outDir, 'weights'), resolve('.')), tight([...siteIds, 'checker'])],
    define: {
      __SHADOW_MODE__: JSON.stringify(mode === 'test' || mode === 'development' ? 'open' : 'closed'),
      __LICENCES__: JSON.stringify(licences(resolve('.')).map(({ name, licence }) => ({ name, licence }))),
    },
  }),
});
