/** What the studio takes from the extension. */

import { browser } from 'wxt/browser';
import type { StudioPort } from '../../components/studio/state/types';
import { openOffice } from '../../desk/office';
import { compareStates } from '../../journal/status/compare';
import { officeTime } from '../../policy/apply/clock';
import { describeChanges } from '../../policy/apply/diff';
import { activePolicy } from '../../policy/keep/store';
import { readPolicy } from '../../policy/read';
import type { ActingIdentity, ActivePolicy } from '../../policy/types';
import { fileText } from '../../policy/write/written';
import { rules } from '../../rules';
import { save } from '../wiring/save';
import { beginningsFor } from './beginnings';
import { openKept } from './kept';

/** An account as a composer of its site would show it; without one, one that no list has. */
function identityOf({ accounts = [] }: ActivePolicy, id: string | undefined): ActingIdentity {
  const head = { confidence: 'sure', source: 'studio', readAt: 0 } as const;
  const account = accounts.find((each) => each.id === id);
  if (!account) return { site: 'facebook', ...head };
  const { platform, name, handle, pageId } = account;
  return { site: platform, name, ...head, ...(handle ? { handle } : {}), ...(pageId ? { pageId } : {}) };
}

/** The officer of the account, so that drafts are not held for want of a name. */
const officerOf = ({ accounts = [], officers = [] }: ActivePolicy, id: string | undefined): string | undefined =>
  accounts.find((each) => each.id === id)?.officers?.[0] ??
  officers.find((each) => id !== undefined && each.accounts?.includes(id))?.id;

const today = () => officeTime(Date.now(), 'WIB').day;

export async function studioPort(): Promise<StudioPort> {
  const [inForce, kept] = await Promise.all([activePolicy.getValue(), openKept()]);
  return {
    ...kept,
    beginnings: await beginningsFor(inForce, today()),
    inForce: inForce.source === 'embedded' ? undefined : inForce,
    judge(policy) {
      const offices = new Map<string, ReturnType<typeof openOffice>>();
      return (text, account) => {
        const officerId = officerOf(policy, account);
        const office = offices.get(officerId ?? '') ?? openOffice(policy, officerId === undefined ? {} : { officerId });
        offices.set(officerId ?? '', office);
        const identity = identityOf(policy, account);
        const { site } = identity;
        return office.look({ text, parts: [{ start: 0, end: text.length }], site, surface: 'post', identity, attachments: [] })
          .verdict;
      };
    },
    changes: (before, after) => describeChanges(rules, before, after, Date.now()),
    async computers(text, signed) {
      const read = signed && (await readPolicy(fileText(signed), 'imported', { trustedKeys: [], today: today() }));
      const policy = read?.ok ? { active: read.held.policy, digest: read.held.digest } : undefined;
      const { version } = browser.runtime.getManifest();
      const { computers, broken } = await compareStates([text], {
        version,
        rules,
        now: Date.now(),
        ...(policy ? { policy } : {}),
      });
      const lines = computers.map(({ status, mark, faults }) => ({
        ...status,
        mark,
        faults,
        policy: `${status.policy.id} r${status.policy.revision}`,
      }));
      return { lines, broken };
    },
    save,
    today,
  };
}
