/** Under which ids browsers know the extension that is deployed, and where they install it from. */
import { type Made, made, unmade } from '../made';
import { CHROMIUM_ID, chromiumIdFault, GECKO_ID, geckoIdFault } from './identity';
import { type PackageFolder, packaged } from './package-folder';

export interface Source {
  readonly id: string;
  /** Address the browser installs and updates from; without it the extension is there already, or comes by other ways. */
  readonly address?: string;
}

/** Chromium takes its id from Chrome: both read Chrome's store. */
export interface Extension {
  readonly chrome: Source;
  readonly edge: Source;
  readonly firefox: Source;
}

export interface ExtensionOptions {
  readonly chromeId?: string;
  readonly edgeId?: string;
  readonly firefoxId?: string;
  /** Address of the office's own updates.xml. */
  readonly updateUrl?: string;
  /** What `npm run package` wrote for the office. */
  readonly folder?: PackageFolder;
}

const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
const mozillaStore = (id: string) => `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;

async function fromFolder(folder: PackageFolder, options: ExtensionOptions): Promise<Made<Extension>> {
  const found = await packaged(folder);
  if (!found.ok) return found;
  const { chrome, edge, firefox } = found.value;
  for (const [what, given, own] of [
    ['Id Chrome', options.chromeId, chrome.id],
    ['Id Edge', options.edgeId, edge.id],
    ['Id Firefox', options.firefoxId, firefox.id],
    ['updates.xml', options.updateUrl, chrome.address],
  ] as const)
    if (given !== undefined && given !== own)
      return unmade(
        `${what} "${given}" berbeda dari paket di "${folder.path}" (${own}); hapus pilihan itu atau pilih paket lain.`,
        `${what} "${given}" differs from the package in "${folder.path}" (${own}); remove it or choose another package.`,
      );
  return found;
}

/** Refuses ids that cannot be, that contradict each other, or that nothing can be installed under. */
export async function extensionFrom(options: ExtensionOptions): Promise<Made<Extension>> {
  const { chromeId, edgeId, firefoxId, updateUrl, folder } = options;
  if (folder !== undefined) return fromFolder(folder, options);
  if (updateUrl !== undefined && (chromeId ?? edgeId ?? CHROMIUM_ID) === CHROMIUM_ID)
    return unmade(
      `Tidak ada paket yang dapat dipasang dengan id bawaan (${CHROMIUM_ID}), sebab kuncinya tidak disimpan siapa pun; sebutkan paket atau id Chrome.`,
      `No package can be installed under the built-in id (${CHROMIUM_ID}), for its key is kept by nobody; name a package or a Chrome id.`,
    );
  const edgeOrChrome = edgeId ?? (updateUrl === undefined ? undefined : chromeId);
  const fault =
    (chromeId === undefined ? undefined : chromiumIdFault('Chrome', chromeId)) ??
    (edgeOrChrome === undefined ? undefined : chromiumIdFault('Edge', edgeOrChrome)) ??
    (firefoxId === undefined ? undefined : geckoIdFault(firefoxId));
  if (fault) return fault;
  const source = (id: string | undefined, store: string): Source =>
    id === undefined ? { id: CHROMIUM_ID } : { id, address: updateUrl ?? store };
  return made({
    chrome: source(chromeId, chromeStore),
    edge: source(edgeOrChrome, edgeStore),
    firefox: firefoxId === undefined ? { id: GECKO_ID } : { id: firefoxId, address: mozillaStore(firefoxId) },
  });
}
