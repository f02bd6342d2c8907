import type { AccountKind, AccountStanding, SiagaTurn, Tone } from '../draft';
import { type Hit, NO_HITS, type Scene, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';

/** Facts of the acting account. Every condition given must hold. The range is the whole draft. */
export interface AccountMatcher {
  readonly kind: 'account';
  readonly standing?: readonly AccountStanding[];
  readonly accountKind?: readonly AccountKind[];
  readonly withinServiceHours?: boolean;
  readonly tone?: Tone;
  /** An alert is on, and it is so the turn of this account and officer. */
  readonly siaga?: readonly SiagaTurn[];
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
  if (matcher.tone && matcher.tone !== account.tone) return NO_HITS;
  if (matcher.siaga && !(account.siaga && matcher.siaga.includes(account.siaga))) return NO_HITS;
  const whole = wholeDraft(scene, 'account', account.standing);
  if (!matcher.missing) return [whole];
  const lacks =
    matcher.missing === 'tags' ? missingTags(account.requiredTags ?? [], text) : missingLink(account.officialLinks ?? [], text);
  return lacks.length === 0 ? NO_HITS : [{ ...whole, lacks }];
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A tag is there as a whole: `#LayananContohh` is another one. */
const missingTags = (tags: readonly string[], text: string): readonly string[] =>
  tags.filter((tag) => !new RegExp(`(?<![\\p{L}\\p{N}_])${literal(tag)}(?!\\.?[\\p{L}\\p{N}_])`, 'iu').test(text));

// A host that something goes on after (`contoh.go.id.evil.example`, `contoh.go.id@evil`) is read to its end.
const ADDRESS =
  /(?<![\p{L}\p{N}.@_-])(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})(?![\p{L}\p{N}@-])(\/[^\s?#]{0,300})?/giu;
const FORM = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]*)(?:\/([^?#]*))?/i;

/** The first link where none of them is there: by host or what belongs to it, and by the path where one is asked for. */
function missingLink(links: readonly string[], text: string): readonly string[] {
  const [first] = links;
  if (first === undefined) return [];
  const written = [...text.toLowerCase().matchAll(ADDRESS)];
  const isThere = links.some((link) => {
    const [, host = '', path = ''] = FORM.exec(link.toLowerCase()) ?? [];
    const way = path === '' ? '' : `/${path.replace(/\/$/, '')}`;
    return written.some(
      ([, there = '', under = '']) => (there === host || there.endsWith(`.${host}`)) && `${under}/`.startsWith(`${way}/`),
    );
  });
  return isThere ? [] : [first];
}
