/** What each browser is told: its own policies about the extension, and the extension's settings. */
import { siteIds, sites } from '../../../compose/sites';
import type { Extension, Source } from './extension';

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Values = { readonly [key: string]: Value };

/** What the extension reads from managed storage. */
export interface Settings {
  readonly policyText?: string;
  readonly policyUrl?: string;
  readonly publicKeys?: readonly string[];
  readonly officer?: string;
  /** Value of the header that journal entries are forwarded with. */
  readonly forwardHeader?: string;
}
export const settingNames = [
  'policyText',
  'policyUrl',
  'publicKeys',
  'officer',
  'forwardHeader',
] as const satisfies readonly (keyof Settings)[];

export const chromiumNames = ['chrome', 'edge', 'chromium'] as const;
export type ChromiumName = (typeof chromiumNames)[number];

export const sourceOf = (extension: Extension, name: ChromiumName): Source =>
  name === 'edge' ? extension.edge : extension.chrome;

/** Hosts as ExtensionSettings names them. */
const hosts = siteIds.flatMap((site) => sites[site].hosts.map((host) => `https://${host}`));

/** Each browser's ways to keep the extension in sight, and to close where it would be off. */
const own: Readonly<Record<ChromiumName, { pin: Values; privateWindows: (id: string) => Values }>> = {
  chrome: { pin: { toolbar_pin: 'force_pinned' }, privateWindows: () => ({ IncognitoModeAvailability: 1 }) },
  chromium: { pin: { toolbar_pin: 'force_pinned' }, privateWindows: () => ({ IncognitoModeAvailability: 1 }) },
  edge: {
    pin: { toolbar_state: 'force_shown' },
    privateWindows: (id) => ({ MandatoryExtensionsForInPrivateNavigation: [id] }),
  },
};

/** Policies of the browser itself; none where the extension is not installed by policy. */
export function browserPolicies(extension: Extension, name: ChromiumName): Values {
  const { id, address } = sourceOf(extension, name);
  if (address === undefined) return {};
  const { pin, privateWindows } = own[name];
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: address,
        override_update_url: true,
        runtime_allowed_hosts: hosts,
        ...pin,
      },
    },
    ...privateWindows(id),
    BrowserGuestModeEnabled: false,
  };
}

export const settingsValues = ({ publicKeys, ...texts }: Settings): Values => ({
  ...texts,
  ...(publicKeys && publicKeys.length > 0 ? { publicKeys } : {}),
});

/** Firefox's `policies`, settings of the extension included. */
export function firefoxPolicies({ firefox: { id, address } }: Extension, settings: Settings): Values {
  const install: Values =
    address === undefined
      ? {}
      : {
          ExtensionSettings: {
            [id]: {
              installation_mode: 'force_installed',
              install_url: address,
              private_browsing: true,
              default_area: 'navbar',
              updates_disabled: false,
            },
          },
        };
  return { ...install, '3rdparty': { Extensions: { [id]: settingsValues(settings) } } };
}

/** Firefox keeps what policy installed when the policy goes; this takes it away. */
export const firefoxRemoval = ({ firefox }: Extension): Values => ({
  ExtensionSettings: { [firefox.id]: { installation_mode: 'blocked' } },
});
