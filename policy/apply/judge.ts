/** From what the engine found to what the officer is told. */
import type { AccountFacts, CheckResult, Citation, Finding, Rule, Severity, Text } from '../../rules/engine/types';
import type { AccountCard, ActivePolicy, JudgedFinding, Override, Verdict } from '../types';
import { officeTime } from './clock';
import { isLearned } from './learned';
import { offered } from './offers';
import { harmful, ownSetupId } from './own-setup';
import { isTrial, milder, rank, settingOf } from './settings';

/** What the judge has to know besides the policy: the compiled rules and the built-in norms. */
export interface Catalog {
  readonly titles: ReadonlyMap<string, Text>;
  readonly citations: ReadonlyMap<string, Citation>;
}

/** Titles by rule id and norms by citation id, with the policy's own norms and corrections laid over the built-in ones. */
export function catalogOf(rules: readonly Rule[], citations: readonly Citation[], policy: ActivePolicy): Catalog {
  return {
    titles: new Map(rules.map(({ id, title }) => [id, title])),
    citations: new Map([...citations, ...policy.citations].map((citation) => [citation.id, citation])),
  };
}

// Random for each page, so that a key tells nothing of the words it stands for.
const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

function hash(text: string): string {
  let value = (0x811c9dc5 ^ salt) >>> 0;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36);
}

/** A day or a year as the last (or first) day it covers. */
const asDay = (date: string, edge: '-01-01' | '-12-31') => (date.length === 4 ? date + edge : date);
const isInForce = ({ since, until }: Citation, today: string) =>
  (since === undefined || asDay(since, '-01-01') <= today) && (until === undefined || today <= asDay(until, '-12-31'));

const isLaw = (id: string) => id.startsWith('norma/uu-');

/** What rules rest on, as it stood on a day: findings of one rule share it, key after key. */
const known = new WeakMap<Catalog, { readonly today: string; readonly by: Map<readonly string[], JudgedFinding['citations']> }>();

function cited({ basis }: Finding, catalog: Catalog, today: string): JudgedFinding['citations'] {
  let day = known.get(catalog);
  if (day?.today !== today) {
    day = { today, by: new Map() };
    known.set(catalog, day);
  }
  let citations = day.by.get(basis);
  if (!citations) {
    citations = citationsOf(basis, catalog, today);
    day.by.set(basis, citations);
  }
  return citations;
}

/** Norms in force on a day, by their ids; the law before what rests on it: an officer knows it by that. */
export function citationsOf(
  basis: readonly string[],
  catalog: Pick<Catalog, 'citations'>,
  today: string,
): JudgedFinding['citations'] {
  const ordered = [...basis].sort((a, b) => Number(isLaw(b)) - Number(isLaw(a)));
  return ordered.flatMap((id) => {
    const citation = catalog.citations.get(id);
    if (!citation || !isInForce(citation, today)) return [];
    const { title, article, summary, since, until } = citation;
    const label = article === undefined ? title : { id: `${title.id}, ${article}`, en: `${title.en}, ${article}` };
    return [{ id, label, summary, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }];
  });
}

/** What it takes to send in spite of a finding of this rule and severity. */
function overrideFor(rule: string, severity: Severity, policy: ActivePolicy): Override {
  // A question, once: whoever writes without an office's policy answers to nobody.
  if (policy.source === 'embedded') return 'free';
  const setting = settingOf(rule, policy);
  const approval = (policy.approvers ?? []).length > 0;
  const asked =
    (severity === 'off' ? undefined : (setting?.override ?? policy.decisions?.override?.[severity])) ??
    (severity === 'block' ? 'approval' : severity === 'warn' ? 'reason' : 'free');
  // An approval that nobody can give would be a promise without a way.
  return asked === 'approval' && !approval ? 'never' : asked;
}

const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((most, { severity }) => (rank(severity) > rank(most) ? severity : most), 'off');

/**
 * How gravely a finding is taken for this account. Style and swearing are silent on an account that the officer calls
 * personal; beside the office accounts of an officer's own policy they are never more than a note.
 */
function minded(
  rule: string,
  severity: Severity,
  policy: Pick<ActivePolicy, 'id' | 'source'>,
  { kind, standing }: Pick<AccountFacts, 'kind' | 'standing'>,
): Severity {
  const isOwn = policy.id === ownSetupId;
  if ((!isOwn && policy.source !== 'embedded') || kind === 'official' || harmful.has(rule)) return severity;
  if (standing === 'own-personal') return 'off';
  return isOwn ? milder(severity, 'note') : severity;
}

/**
 * The verdict on a draft: `text` is the text that was checked, `now` milliseconds since the epoch. Findings of rules in
 * trial are kept apart and never raise the severity.
 */
export function judge(
  result: CheckResult,
  draft: {
    readonly text: string;
    readonly policy: ActivePolicy;
    readonly catalog: Catalog;
    readonly account: AccountCard;
    readonly now: number;
  },
): Verdict {
  const { text, policy, catalog, account, now } = draft;
  const today = officeTime(now, policy.institution.timeZone ?? 'WIB').day;
  const seen = new Map<string, number>();
  const judged = result.findings.flatMap((found): JudgedFinding[] => {
    const severity = minded(found.rule, found.severity, policy, account);
    if (severity === 'off') return [];
    const finding = offered({ ...found, severity }, account, text);
    const words = `${finding.rule}#${finding.clause}#${hash(text.slice(finding.start, finding.end))}`;
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return [
      {
        ...finding,
        key: `${words}#${count}`,
        ruleTitle: catalog.titles.get(finding.rule) ?? finding.message,
        citations: cited(finding, catalog, today),
        trial: isTrial(finding.rule, policy, now) || (policy.learned === 'trial' && isLearned(finding.clause)),
        override: overrideFor(finding.rule, finding.severity, policy),
      },
    ];
  });
  const findings = judged.filter(({ trial }) => !trial);
  return {
    severity: worst(findings),
    findings,
    trial: judged.filter(({ trial }) => trial),
    account,
    failedRules: result.failed.map(({ rule }) => rule),
  };
}
