/** The packages of a build: for stores, and for an office that hosts them itself. */

import { archive, type Files } from '../../policy/write/archive';
import { chromiumId } from '../../policy/write/deploy/identity';
import { crx } from './crx';
import { type ExtensionKey, PackageError } from './keys';
import { type Release, updatesJson, updatesXml } from './updates';

export type Browser = 'chrome' | 'edge' | 'firefox';

/** Each browser's build, as it stands in the output folder. */
export type Builds = Readonly<Record<Browser, Files>>;

interface Manifest {
  version: string;
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function manifestOf(files: Files): Manifest {
  const bytes = files['manifest.json'];
  if (!bytes) throw new PackageError('Hasil bangun tidak memuat manifest.json; jalankan npm run build, lalu ulangi.');
  return JSON.parse(decoder.decode(bytes)) as Manifest;
}

const withManifest = (files: Files, change: (manifest: Manifest) => Manifest): Files => ({
  ...files,
  'manifest.json': encoder.encode(`${JSON.stringify(change(manifestOf(files)), null, 2)}\n`),
});

/** Stores give the id and the updates themselves: neither key nor address may stand in the manifest. */
function storePackages(builds: Builds): Files {
  const { version } = manifestOf(builds.chrome);
  const bare = (files: Files) => withManifest(files, ({ key: _key, update_url: _address, ...manifest }) => manifest);
  return {
    [`toko/saring-chrome-${version}.zip`]: archive(bare(builds.chrome)),
    [`toko/saring-edge-${version}.zip`]: archive(bare(builds.edge)),
    [`toko/saring-firefox-${version}.xpi`]: archive(builds.firefox),
  };
}

export interface Office {
  readonly key: ExtensionKey;
  /** https address of the folder the files are served from, with `/` at its end. */
  readonly url: string;
  /** The office's own add-on id for Firefox. */
  readonly firefoxId: string;
  /** The add-on as Mozilla signed it; without it the unsigned one is written, to be sent to Mozilla. */
  readonly signed?: Uint8Array;
}

/** What `deploy --package` needs to know of a package folder. */
export interface PackageNote {
  readonly version: string;
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
  readonly chromeUpdateUrl: string;
  readonly firefoxUpdateUrl: string;
  /** Address Firefox installs from. */
  readonly firefoxInstallUrl: string;
}

async function officePackages(builds: Builds, { key, url, firefoxId, signed }: Office): Promise<Files> {
  const { version, minimum_chrome_version = '' } = manifestOf(builds.chrome);
  const id = await chromiumId(key.public);
  const chromeUpdateUrl = `${url}updates.xml`;
  const firefoxUpdateUrl = `${url}updates.json`;
  const chromium = withManifest(builds.chrome, (manifest) => ({ ...manifest, key: key.public, update_url: chromeUpdateUrl }));
  const firefox = withManifest(builds.firefox, (manifest) => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (!gecko) throw new PackageError('Manifest Firefox tidak memuat bagian gecko; jalankan npm run build, lalu ulangi.');
    return { ...manifest, browser_specific_settings: { gecko: { ...gecko, id: firefoxId, update_url: firefoxUpdateUrl } } };
  });
  const strict = manifestOf(firefox).browser_specific_settings?.gecko.strict_min_version ?? '';
  const xpi = signed ?? archive(firefox);
  const release = { version, browser: minimum_chrome_version, id, address: `${url}saring-${version}.crx` } satisfies Release;
  const xpiName = `saring-${version}.xpi`;
  const note: PackageNote = {
    version,
    chromeId: id,
    edgeId: id,
    firefoxId,
    chromeUpdateUrl,
    firefoxUpdateUrl,
    firefoxInstallUrl: `${url}${xpiName}`,
  };
  return {
    [`kantor/saring-${version}.crx`]: await crx(archive(chromium), key),
    'kantor/updates.xml': encoder.encode(updatesXml(release)),
    [`kantor/${xpiName}`]: xpi,
    'kantor/updates.json': encoder.encode(
      updatesJson({ version, id: firefoxId, address: note.firefoxInstallUrl, browser: strict }, xpi),
    ),
    'kantor/paket.json': encoder.encode(`${JSON.stringify(note, null, 2)}\n`),
  };
}

/** Every file by its path below the output folder. */
export async function packages(builds: Builds, office: Office | undefined): Promise<Files> {
  return { ...storePackages(builds), ...(office ? await officePackages(builds, office) : {}) };
}
