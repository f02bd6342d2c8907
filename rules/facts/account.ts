import type { AccountKind, AccountStanding } from '../draft';
import { type Hit, NO_HITS, type Scene, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';

/** Facts of the acting account. Every condition given must hold. The range is the whole draft. */
export interface AccountMatcher {
  readonly kind: 'account';
  readonly standing?: readonly AccountStanding[];
  readonly accountKind?: readonly AccountKind[];
  readonly withinServiceHours?: boolean;
  /** The tags, or any of the links, that the policy asks for are missing. */
  readonly missing?: 'tags' | 'links';
}

export const account: Kind<AccountMatcher> = {
  build: (matcher) => (scene) => findAccount(matcher, scene),
};

function findAccount(matcher: AccountMatcher, scene: Scene): readonly Hit[] {
  const { account, text } = scene.draft;
  if (matcher.standing && !matcher.standing.includes(account.standing)) return NO_HITS;
  if (matcher.accountKind && !matcher.accountKind.includes(account.kind)) return NO_HITS;
  if (matcher.withinServiceHours !== undefined && matcher.withinServiceHours !== account.withinServiceHours) return NO_HITS;
  if (matcher.missing) {
    const lower = text.toLowerCase();
    const holds = (wanted: string) => lower.includes(wanted.toLowerCase());
    const tags = account.requiredTags ?? [];
    const links = account.officialLinks ?? [];
    const missing = matcher.missing === 'tags' ? tags.some((tag) => !holds(tag)) : links.length > 0 && !links.some(holds);
    if (!missing) return NO_HITS;
  }
  return [wholeDraft(scene, 'account', account.standing)];
}
