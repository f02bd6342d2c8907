import { BadgeCheck, ChevronRight, CircleQuestionMark, Clock, TriangleAlert, UserRound } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { AccountCard as Account, AccountPlan } from '../../../policy/types';
import { type Fact, Facts } from '../Facts';
import { tFinding } from '../finding-words';
import { AlertNote } from './AlertNote';
import { accountLabel } from './label';
import { standingWords } from './standing';

/** The rows of the plan. */
type Shown = 'institution' | 'responsible' | 'officers' | 'serviceHours' | 'ppid' | 'hotlines' | keyof AccountPlan;

export interface AccountCardProps {
  readonly account: Account;
  /** Its plan is open. */
  readonly open: boolean;
  /** Not of who reads this. */
  readonly ofAnother?: boolean;
  /** Where the name is missing: how to choose it. */
  readonly children?: ComponentChildren;
}

/** The acting account, recognised at a glance; its plan beneath. */
export function AccountCard({ account, open, ofAnother = false, children }: AccountCardProps) {
  const t = tFinding();
  const standing = standingWords(account, ofAnother);
  const Icon = { official: BadgeCheck, personal: UserRound, unknown: CircleQuestionMark }[account.kind];
  const isRead = account.standing !== 'unreadable';
  const alert = !isRead || account.standing === 'unassigned';
  const rows: Record<Shown, Fact> = {
    institution: [t.institution, [account.unit, account.institution].filter(Boolean).join(', ') || undefined],
    responsible: [t.responsible, account.responsible],
    officers: [t.officer, account.officers?.join(', ')],
    audience: [t.audience, account.audience],
    objectives: [t.objectives, account.objectives?.map((objective) => t[objective]).join(', ')],
    strategy: [t.strategy, account.strategy],
    topics: [t.topics, account.topics?.join(', ')],
    tone: [t.tone, account.tone && t[account.tone]],
    serviceHours: [t.hours, account.serviceHours],
    responseTarget: [t.target, account.responseTarget],
    lateAfterDays: [t.late, account.lateAfterDays === undefined ? undefined : t.overDays(account.lateAfterDays)],
    requiredTags: [t.tags, account.requiredTags?.join(' ')],
    officialLinks: [t.links, account.officialLinks?.join(', ')],
    hotlines: [t.hotlines, account.hotlines?.join(', ')],
    ppid: [t.ppid, account.ppid],
  };
  const known = Object.values(rows).filter(([, value]) => value);
  return (
    <section class="account" data-alert={alert ? '' : undefined} aria-label={accountLabel(account)}>
      <p class="account-line">
        <Icon size={18} aria-hidden="true" />
        <b>
          <bdi>{accountLabel(account)}</bdi>
        </b>
        {isRead && <span class="kind">{t[account.kind]}</span>}
        <span class="standing">
          {alert && <TriangleAlert size={14} aria-hidden="true" />}
          {standing}
          {!alert && account.confidence === 'likely' && `. ${t.lagging}`}
        </span>
        {account.withinServiceHours === false && (
          <span class="standing late">
            <Clock size={14} aria-hidden="true" />
            {account.holiday === undefined ? t.outsideHours : t.onHoliday(account.holiday)}
          </span>
        )}
      </p>
      {account.alert && <AlertNote alert={account.alert} turn={ofAnother ? undefined : account.siaga} />}
      {account.standing === 'unasked' && !ofAnother && <div class="account-how">{children || <p>{t.unaskedHow}</p>}</div>}
      {account.standing === 'unassigned' && !ofAnother && (
        <Facts
          class="account-who"
          facts={[
            [t.mayPost, account.officers?.join(', ')],
            [t.ownHere, account.own?.join(', ')],
          ]}
        />
      )}
      {known.length > 0 && (
        <details open={open}>
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {t.plan}
          </summary>
          <Facts facts={known} />
        </details>
      )}
    </section>
  );
}
