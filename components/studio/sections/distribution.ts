/** The files to distribute, made of what the studio holds; by the same code as `policy deploy`. */
import { type ExtensionOptions, extensionFrom } from '../../../policy/write/deploy/extension';
import type { Files } from '../../../policy/write/deploy/files';
import type { PackageFolder } from '../../../policy/write/deploy/package-folder';
import { addressFault, distribute } from '../../../policy/write/distribute';
import { publicKeyIn } from '../../../policy/write/key-text';
import { say } from '../../shared/words';
import { inForms } from '../form/wording';
import type { Studio } from '../state/studio';

export type SpreadExtension = 'there' | 'store' | 'package';

/** What the admin chose. Empty texts are not given. */
export interface Spread {
  readonly carries: 'text' | 'url';
  readonly url: string;
  readonly officer: string;
  readonly extension: SpreadExtension;
  readonly ids: { readonly [Name in 'chromeId' | 'edgeId' | 'firefoxId' | 'updateUrl']?: string };
  readonly folder?: readonly File[];
  readonly secondKey: string;
}

type Made =
  | { readonly ok: true; readonly files: Files; readonly told: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The files of the innermost folder that holds the package's note. */
function folderOf(files: readonly File[]): PackageFolder {
  const note =
    files.find(({ webkitRelativePath: path }) => path.endsWith('/kantor/paket.json')) ??
    files.find(({ name }) => name === 'paket.json');
  const path = note?.webkitRelativePath.split('/').slice(0, -1).join('/') ?? '';
  const inside = files.filter(({ webkitRelativePath: each }) => each.split('/').slice(0, -1).join('/') === path);
  return {
    path: path || (files[0]?.webkitRelativePath.split('/')[0] ?? ''),
    names: inside.map(({ name }) => name),
    async read(name) {
      const file = inside.find((each) => each.name === name);
      return file && new Uint8Array(await file.arrayBuffer());
    },
  };
}

function optionsOf({ extension, ids, folder = [] }: Spread): ExtensionOptions {
  if (extension === 'package') return { folder: folderOf(folder) };
  return extension === 'store' ? Object.fromEntries(Object.entries(ids).filter(([, text]) => text !== '')) : {};
}

export async function filesOf(studio: Studio, spread: Spread): Promise<Made> {
  const { updateUrl = '' } = spread.extension === 'store' ? spread.ids : {};
  const fault = updateUrl === '' ? undefined : addressFault(updateUrl);
  if (fault) return { ok: false, message: say(fault.message) };
  const extension = await extensionFrom(optionsOf(spread));
  if (!extension.ok) return { ok: false, message: say(extension.message) };
  const second = spread.secondKey === '' ? undefined : publicKeyIn(spread.secondKey, spread.secondKey);
  if (second && !second.ok) return { ok: false, message: say(second.message) };
  const signed = studio.signed.value;
  // A file that nobody signed is tied to no key: its computers would refuse it.
  const own = studio.key.value && (signed !== undefined || spread.carries === 'url') ? [studio.key.value.publicKey] : [];
  const made = await distribute({
    ...(spread.carries === 'url' ? { url: spread.url } : { text: signed ?? studio.text.value }),
    ...(spread.officer === '' ? {} : { officer: spread.officer }),
    publicKeys: [...new Set([...own, ...(second ? [second.value] : [])])],
    extension: extension.value,
    today: studio.port.today(),
  });
  if ('problems' in made)
    return { ok: false, message: made.problems.map(({ message }) => inForms(message, studio.policy.value, [])).join(' ') };
  return made.ok ? { ok: true, files: made.files, told: made.told.map(say) } : { ok: false, message: say(made.message) };
}
