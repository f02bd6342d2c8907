/** What Saring minds where no office has sent a policy: the private life of an officer is nobody's business. */
import { sites } from '../../compose/sites';
import type { Site } from '../../rules/engine/types';
import type { PolicyDocument } from '../schema';
import type { PolicyAccount } from '../types';

/** The id of the policy that an officer makes on the start page for the accounts of the own office. */
export const ownSetupId = 'buatan-sendiri';

/** The rules whose breach harms somebody else: identifiers, credentials, secrets, children, hatred. */
export const harmful: ReadonlySet<string> = new Set([
  'pelindungan/data-pribadi',
  'pelindungan/identitas-anak',
  'pelindungan/ujaran-kebencian',
  'keamanan/kredensial',
  'larangan/rahasia',
  'gambar/kartu-identitas',
  'gambar/naskah-dinas',
  'gambar/daftar-jaga',
  'gambar/percakapan',
]);

export interface OwnAccount {
  readonly platform: Site;
  /** A handle, or on Facebook the name of the page. */
  readonly shown: string;
}

export interface OwnSetup {
  readonly name: string;
  readonly office: string;
  readonly accounts: readonly OwnAccount[];
}

function accountOf({ platform, shown }: OwnAccount, index: number): PolicyAccount {
  const bare = shown.trim().replace(/^@/, '');
  const isPage = sites[platform].knownBy === 'page' && !shown.trim().startsWith('@');
  const handle = isPage ? {} : { handle: bare };
  return { id: `akun-${index + 1}`, platform, ...handle, name: bare, kind: 'official', officers: [ownOfficerId] };
}

/** The officer of such a policy. */
export const ownOfficerId = 'saya';

/**
 * A policy file of an officer's own words, as an admin would have written it; its reader judges it like any other. Nothing in
 * it is stopped for good, for nobody could approve. `issued`: a day, `2026-11-26`.
 */
export const ownPolicy = ({ name, office, accounts }: OwnSetup, revision: number, issued: string): PolicyDocument => ({
  formatVersion: 1,
  id: ownSetupId,
  revision,
  issued,
  institution: { name: office.trim(), kind: 'lainnya' },
  officers: [{ id: ownOfficerId, name: name.trim(), role: 'petugas' }],
  accounts: accounts.map(accountOf),
  decisions: { override: { block: 'reason' } },
});
