/** The verdict on a text pasted into the toolbar popup, judged as a post from the office's account. */
import type { ActingIdentity, ActivePolicy, Verdict } from '../policy/types';
import type { Office } from './office';

/** The account a pasted text is judged for: the officer's first official one, else any official one, else an unnamed one. */
function identityOf(policy: ActivePolicy, officerId: string | undefined): ActingIdentity {
  const official = (policy.accounts ?? []).filter(({ kind }) => kind === 'official');
  const mine = official.find(
    ({ id, officers }) =>
      officerId !== undefined &&
      (officers?.includes(officerId) || policy.officers?.some((each) => each.id === officerId && each.accounts?.includes(id))),
  );
  const account = mine ?? official[0];
  const head = { confidence: 'sure', source: 'quick-check', readAt: 0 } as const;
  if (!account) return { site: 'facebook', ...head };
  const { platform, name, handle, pageId } = account;
  return { site: platform, name, ...head, ...(handle ? { handle } : {}), ...(pageId ? { pageId } : {}) };
}

export function quickCheck(office: Office): (text: string) => Verdict {
  const identity = identityOf(office.policy, office.choice.officerId);
  return (text) =>
    office.look({
      text,
      parts: [{ start: 0, end: text.length }],
      site: identity.site,
      surface: 'post',
      identity,
      attachments: [],
    }).verdict;
}
