/** Everything that is kept about where policies come from and whom to trust. One value, changed by `reduce` alone. Plain JSON. */
import type { Problem } from '../read/parse/problem';
import type { Current } from '../read/trust/admit';
import type { ActivePolicy } from '../types';
import { embedded } from './embedded';

/** A policy that was read, with what must be known of it when keys change. See `Held` of `policy/read`. */
export interface Kept {
  readonly policy: ActivePolicy;
  readonly signedBy?: string;
  readonly digest: string;
}

/** What group policy says. All of it counts until its absence was seen twice in a row. */
export interface GroupState {
  /** `unsure`: found empty once; `failed`: the last look failed. */
  readonly answer: 'none' | 'present' | 'unsure' | 'failed';
  /** Of what was read last, so that it is not read anew at every start. */
  readonly digest?: string;
  readonly kept?: Kept;
  /** Does it carry the policy itself, and not only an address? */
  readonly hasText: boolean;
  readonly keys: readonly string[];
  /** It names keys, none of which is one. */
  readonly isClosed: boolean;
  readonly url?: string;
  /** The officer of this computer. */
  readonly officer?: string;
  readonly problems: readonly Problem[];
}

/** The address of the policy and how its last visits went. Times in milliseconds since the epoch. */
export interface AddressState {
  readonly url: string;
  readonly by: 'group' | 'person';
  readonly checkedAt?: number;
  readonly nextAt: number;
  readonly failures: number;
  /** Day and digest of the text that was read last, so that the same one is not read anew at every visit of the day. */
  readonly seen?: string;
  readonly problems: readonly Problem[];
}

export interface KeepState {
  readonly group: GroupState;
  readonly imported?: Kept;
  /** Fetched from an address. */
  readonly visited?: Kept & { readonly from: string };
  /** Which of the two came last. */
  readonly latest?: 'imported' | 'visited';
  /** Public keys pinned at a first import. */
  readonly pinned: readonly string[];
  readonly address?: AddressState;
  /** What went out of force because a key came that it is not signed with. */
  readonly dropped: readonly Problem[];
  /** The day of the last look in the office's zone, `2026-11-21`. */
  readonly day?: string;
}

export const noGroup: GroupState = { answer: 'none', hasText: false, keys: [], isClosed: false, problems: [] };
export const fresh: KeepState = { group: noGroup, pinned: [], dropped: [] };

/**
 * The keys a file or an address has to be signed with: those of group policy, else the pinned ones. Group policy itself is held to
 * its own keys alone: whoever pinned a key on this computer must not lock it out.
 */
export const trustedKeys = ({ group, pinned }: KeepState): readonly string[] => (group.keys.length > 0 ? group.keys : pinned);

const currentOf = (kept: Kept | undefined): Current | undefined =>
  kept && {
    id: kept.policy.id,
    name: kept.policy.institution.name,
    revision: kept.policy.revision,
    digest: kept.digest,
    ...(kept.signedBy === undefined ? {} : { signedBy: kept.signedBy }),
  };

/** What a file of a source is measured by. Revisions are counted for each source: a file from a chat can't lock the office's out. */
export function contextOf(state: KeepState, source: 'imported' | 'url', today: string) {
  const { visited, address } = state;
  // An address that somebody put in place of the other may bring another policy.
  const isMoved = visited !== undefined && visited.from !== address?.url;
  return {
    trustedKeys: trustedKeys(state),
    isClosed: state.group.isClosed,
    today,
    current: currentOf(source === 'imported' ? state.imported : visited),
    isAsked: source === 'imported' || isMoved,
  };
}

/** Which of the kept ones is in force: group policy's over the office's file over the built-in one. */
export function winner({ group, imported, visited, latest, address }: KeepState): Kept | undefined {
  // Where group policy moved from a text to an address, the text bridges the time until the first visit.
  if (group.kept && (group.hasText || !visited)) return group.kept;
  if (visited && address?.by === 'group') return visited;
  return latest === 'visited' ? (visited ?? imported) : (imported ?? visited);
}

export function inForce(state: KeepState): ActivePolicy {
  const kept = winner(state);
  if (!kept) return embedded;
  const { policy, signedBy } = kept;
  const keys = kept === state.group.kept ? state.group.keys : trustedKeys(state);
  const isTrusted = signedBy !== undefined && keys.includes(signedBy);
  if (!isTrusted || policy.signature.state !== 'untrusted') return policy;
  return { ...policy, signature: { ...policy.signature, state: 'valid' } };
}
