/** What a policy would change, in sentences: for the preview of an import and for the command line. */
import canonicalize from 'canonicalize';
import type { Rule, Severity, Text } from '../../rules/engine/types';
import type { ActivePolicy, PolicyOfficer } from '../types';
import { ownRulesOf } from './ruleset';
import { ruleValue, settingOf } from './settings';
import { siagaRule, siagaText } from './siaga';
import { siteNames } from './sites';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly message: Text;
}

/** Storage gives a policy back with the fields of its objects in another order. */
const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);

const both = (id: string, en: string): Text => ({ id, en });
/** An ISO day as people write it. */
const day = (iso: string, language: 'id-ID' | 'en-GB'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
const severities: Record<Severity, Text> = {
  off: both('dimatikan', 'off'),
  note: both('catatan', 'note'),
  warn: both('peringatan', 'warning'),
  block: both('wajib diperbaiki', 'must be fixed'),
};

/** Entries of a list by id: which came, went, or are different. */
function listed<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  idOf: (item: T) => string,
  name: (item: T) => Text,
): Change[] {
  const [old, now] = [before ?? [], after ?? []].map((items) => new Map(items.map((item) => [idOf(item), item])));
  const added = [...(now ?? [])].flatMap(([id, item]): Change[] => {
    const previous = old?.get(id);
    if (previous === undefined) return [{ kind: 'added', message: name(item) }];
    return same(previous, item) ? [] : [{ kind: 'changed', message: name(item) }];
  });
  const removed = [...(old ?? [])].flatMap(([id, item]): Change[] =>
    now?.has(id) ? [] : [{ kind: 'removed', message: name(item) }],
  );
  return [...added, ...removed];
}

/** Rules whose severity or trial is not what it was; `now` in milliseconds since the epoch. */
function rulesChanged(rules: readonly Rule[], before: ActivePolicy, after: ActivePolicy, now: number): Change[] {
  return rules.flatMap((rule): Change[] => {
    // It goes on and off with the alert, which is told as such.
    if (rule.id === siagaRule) return [];
    const [was, is] = [ruleValue(rule, before, {}, now), ruleValue(rule, after, {}, now)];
    const detail = detailChanged(rule, before, after);
    if (was.severity === is.severity && was.trial === is.trial) return detail;
    const trial = is.trial ? both(', uji coba', ', on trial') : both('', '');
    const [from, to] = [severities[was.severity], severities[is.severity]];
    return [
      {
        kind: 'changed',
        message: both(
          `Aturan ${rule.title.id}: ${from.id} → ${to.id}${trial.id}`,
          `Rule ${rule.title.en}: ${from.en} → ${to.en}${trial.en}`,
        ),
      },
      ...detail,
    ];
  });
}

/** What a policy says of a rule beside its severity: a clause that is off, a way past it. */
function detailOf(rule: string, policy: ActivePolicy) {
  const { severity: _, trial: __, locked: ___, reason: ____, ...detail } = settingOf(rule, policy) ?? {};
  return detail;
}

const detailChanged = ({ id, title }: Rule, before: ActivePolicy, after: ActivePolicy): Change[] =>
  same(detailOf(id, before), detailOf(id, after))
    ? []
    : [
        {
          kind: 'changed',
          message: both(`Aturan ${title.id}: pengaturan rincinya berubah`, `Rule ${title.en}: its detailed settings change`),
        },
      ];

/** Every term of the office, one that is taken out with a minus before it. */
const terms = ({ ownTerms = {} }: ActivePolicy): string[] =>
  Object.entries(ownTerms).flatMap(([lexicon, { add = [], remove = [] }]) => [
    ...add.map((term) => `${lexicon} ${term}`),
    ...remove.map((term) => `${lexicon} -${term}`),
  ]);

/** Lists of which the length is told, and whether another one is as long. */
function figures(before: ActivePolicy, after: ActivePolicy): Change[] {
  const parts: readonly (readonly [Text, readonly string[], readonly string[]])[] = [
    [both('Kata kantor', 'Office terms'), terms(before), terms(after)],
    [both('Daftar boleh', 'Allow list'), before.allow ?? [], after.allow ?? []],
  ];
  return [
    ...parts.flatMap(([{ id, en }, was, is]): Change[] => {
      if (same(was.toSorted(), is.toSorted())) return [];
      const said =
        was.length === is.length
          ? both('isinya berubah', 'its content changes')
          : both(`${was.length} → ${is.length}`, `${was.length} → ${is.length}`);
      return [{ kind: 'changed', message: both(`${id}: ${said.id}`, `${en}: ${said.en}`) }];
    }),
    ...officers(before.officers ?? [], after.officers ?? []),
  ];
}

/** Without officers an account of the office is anybody's. */
function officers(before: readonly PolicyOfficer[], after: readonly PolicyOfficer[]): Change[] {
  if (same(before, after)) return [];
  const [was, is] = [before.length, after.length];
  if (was === is) return [{ kind: 'changed', message: both('Petugas: datanya berubah', 'Officers: their details change') }];
  const [id, en] = [`Petugas: ${was} → ${is}`, `Officers: ${was} → ${is}`];
  if (is > 0) return [{ kind: 'changed', message: both(id, en) }];
  const told = both(
    `${id}. Akun yang salah tidak lagi ketahuan: siapa pun boleh mengirim dari akun kantor.`,
    `${en}. The wrong account is not noticed any more: anybody may post from the office’s accounts.`,
  );
  return [{ kind: 'removed', message: told }];
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
const kindOf = (before: unknown, after: unknown): Change['kind'] =>
  isEmpty(before) ? 'added' : isEmpty(after) ? 'removed' : 'changed';

/** Parts that are told as a whole, since their detail is read in the file. */
function blocks(before: ActivePolicy, after: ActivePolicy): Change[] {
  const parts = [
    ['institution', both('Data instansi', 'Institution')],
    ['pictures', both('Pembacaan gambar', 'Reading of pictures')],
    ['learned', both('Yang dipelajari dari contoh', 'What was learned from examples')],
    ['decisions', both('Cara tetap mengirim yang ditandai', 'How marked drafts may still be sent')],
    ['approvers', both('Penyetuju', 'Approvers')],
    ['journal', both('Penyimpanan jurnal', 'Journal')],
    ['sites', both('Perbaikan situs', 'Site repairs')],
    ['citations', both('Dasar aturan', 'Citations')],
  ] as const;
  return parts.flatMap(([key, message]): Change[] =>
    same(before[key] ?? [], after[key] ?? []) ? [] : [{ kind: kindOf(before[key], after[key]), message }],
  );
}

function alerts(before: ActivePolicy, after: ActivePolicy): Change[] {
  const [was, is] = [before.siaga, after.siaga];
  if (same(was ?? null, is ?? null)) return [];
  const message = is ? siagaText(is, after) : was && siagaText(was, before);
  return message ? [{ kind: kindOf(was, is), message }] : [];
}

/** Everything that putting `after` in force in place of `before` would change. `rules` are the built-in ones. */
export function describeChanges(
  rules: readonly Rule[],
  before: ActivePolicy,
  after: ActivePolicy,
  now: number,
): readonly Change[] {
  return [
    ...rulesChanged(rules, before, after, now),
    ...listed(
      ownRulesOf(before),
      ownRulesOf(after),
      ({ id }) => id,
      ({ title, severity }) =>
        both(`Aturan kantor ${title.id} (${severities[severity].id})`, `Office rule ${title.en} (${severities[severity].en})`),
    ),
    ...listed(
      before.accounts,
      after.accounts,
      ({ id }) => id,
      ({ name, platform, handle }) => {
        const where = [siteNames[platform], handle].filter(Boolean).join(', ');
        return both(`Akun ${name} (${where})`, `Account ${name} (${where})`);
      },
    ),
    ...listed(
      before.switches,
      after.switches,
      ({ id }) => id,
      ({ reason, from, until }) =>
        both(
          `${reason.id}: ${day(from, 'id-ID')} sampai ${day(until, 'id-ID')}`,
          `${reason.en ?? reason.id}: ${day(from, 'en-GB')} to ${day(until, 'en-GB')}`,
        ),
    ),
    ...alerts(before, after),
    ...listed(
      before.replies,
      after.replies,
      ({ title }) => title,
      ({ title }) => both(`Jawaban siap pakai "${title}"`, `Approved answer "${title}"`),
    ),
    ...figures(before, after),
    ...blocks(before, after),
  ];
}
