/** What one field alone can't show: names given twice, references to nothing, dates that cross, sums over the file. */
import type { Text } from '../../../rules/engine/types';
import { sameHandle, sameName } from '../../apply/accounts';
import { timesOf } from '../../apply/siaga';
import type { PolicyDocument } from '../../schema';
import { LIMITS } from '../../schema/limits';
import { characterChecks } from './characters';
import { type Finding, type Path, writePath } from './problem';

const both = (id: string, en: string): Text => ({ id, en });

/** Each value that was given before, with the path of the first one. */
function repeated(entries: readonly (readonly [Path, string | undefined])[], says: (path: Path, first: Path) => Text): Finding[] {
  const seen = new Map<string, Path>();
  return entries.flatMap(([path, value]) => {
    if (value === undefined) return [];
    const first = seen.get(value);
    if (first) return [{ path, message: says(path, first) }];
    seen.set(value, path);
    return [];
  });
}

const sameId = (path: Path, first: Path) =>
  both(
    `Kode pada "${writePath(path)}" sudah dipakai oleh "${writePath(first)}".`,
    `The id at "${writePath(path)}" is already used by "${writePath(first)}".`,
  );

function ids(policy: PolicyDocument): Finding[] {
  const parts = {
    accounts: policy.accounts,
    officers: policy.officers,
    switches: policy.switches,
    ownRules: policy.ownRules,
    approvers: policy.approvers,
    citations: policy.citations,
  };
  const lists = Object.entries(parts).flatMap(([part, items = []]) =>
    repeated(
      items.map(({ id }, index) => [[part, index, 'id'], id] as const),
      sameId,
    ),
  );
  const reasons = (policy.decisions?.reasons ?? []).map(
    ({ code }, index) => [['decisions', 'reasons', index, 'code'], code] as const,
  );
  const clauses = (policy.ownRules ?? []).flatMap((rule, index) =>
    repeated(
      rule.clauses.map(({ name }, at) => [['ownRules', index, 'clauses', at, 'name'], name] as const),
      sameId,
    ),
  );
  return [...lists, ...repeated(reasons, sameId), ...clauses];
}

function accounts(policy: PolicyDocument): Finding[] {
  const all = policy.accounts ?? [];
  const claimed = (path: Path, first: Path) =>
    both(
      `Akun pada "${writePath(path)}" sudah terdaftar pada "${writePath(first)}".`,
      `The account at "${writePath(path)}" is already listed at "${writePath(first)}".`,
    );
  const by = (key: 'handle' | 'pageId', same: (value: string) => string) =>
    repeated(
      all.map((account, index) => {
        const value = account[key];
        return [['accounts', index, key], value === undefined ? undefined : `${account.platform} ${same(value)}`] as const;
      }),
      claimed,
    );
  // A Facebook page with neither id nor handle is known by its name alone, so that has to be unique.
  const pages = all.map((account, index) => {
    const isByName = account.platform === 'facebook' && account.pageId === undefined && account.handle === undefined;
    return [['accounts', index, 'name'], isByName ? sameName(account.name) : undefined] as const;
  });
  const missing = all.flatMap((account, index): Finding[] => {
    if (account.platform === 'facebook' || account.handle !== undefined) return [];
    const path = ['accounts', index, 'handle'];
    return [
      {
        path,
        message: both(
          `Isian "${writePath(path)}" wajib diisi untuk akun ${account.platform}.`,
          `Field "${writePath(path)}" is required for an account on ${account.platform}.`,
        ),
      },
    ];
  });
  return [...by('handle', sameHandle), ...by('pageId', (id) => id), ...repeated(pages, claimed), ...missing];
}

/** One key under two names would let a person approve what the same person asks for. */
const approverKeys = (policy: PolicyDocument): Finding[] =>
  repeated(
    (policy.approvers ?? []).map(({ publicKey }, index) => [['approvers', index, 'publicKey'], publicKey] as const),
    (path, first) =>
      both(
        `Kunci pada "${writePath(path)}" sudah dipakai pada "${writePath(first)}"; setiap penyetuju punya kunci sendiri.`,
        `The key at "${writePath(path)}" is already used at "${writePath(first)}"; every approver has a key of their own.`,
      ),
  );

function* references(policy: PolicyDocument): Generator<Finding> {
  const officers = new Set((policy.officers ?? []).map(({ id }) => id));
  const known = new Set((policy.accounts ?? []).map(({ id }) => id));
  const unknown = (path: Path, id: string, part: 'officers' | 'accounts'): Finding => ({
    path,
    message: both(
      `Isian "${writePath(path)}" menyebut "${id}" yang tidak ada pada "${part}".`,
      `Field "${writePath(path)}" names "${id}", which is not among "${part}".`,
    ),
  });
  for (const [index, account] of (policy.accounts ?? []).entries())
    for (const [at, id] of (account.officers ?? []).entries())
      if (!officers.has(id)) yield unknown(['accounts', index, 'officers', at], id, 'officers');
  for (const [index, account] of (policy.accounts ?? []).entries())
    for (const [at, { officer }] of (account.standIns ?? []).entries())
      if (!officers.has(officer)) yield unknown(['accounts', index, 'standIns', at, 'officer'], officer, 'officers');
  for (const part of ['officers', 'accounts'] as const)
    for (const [at, id] of (policy.siaga?.[part] ?? []).entries())
      if (!(part === 'officers' ? officers : known).has(id)) yield unknown(['siaga', part, at], id, part);
  for (const [index, { officer }] of (policy.approvers ?? []).entries())
    if (officer !== undefined && !officers.has(officer)) yield unknown(['approvers', index, 'officer'], officer, 'officers');
  for (const [index, officer] of (policy.officers ?? []).entries())
    for (const [at, id] of (officer.accounts ?? []).entries())
      if (!known.has(id)) yield unknown(['officers', index, 'accounts', at], id, 'accounts');
}

function dates(policy: PolicyDocument): Finding[] {
  const crossed = (from: string | undefined, to: string | undefined, path: Path, name: string): Finding[] =>
    from === undefined || to === undefined || from <= to
      ? []
      : [
          {
            path,
            message: both(
              `Isian "${writePath(path)}" (${to}) lebih awal dari "${name}" (${from}).`,
              `Field "${writePath(path)}" (${to}) is earlier than "${name}" (${from}).`,
            ),
          },
        ];
  const { siaga } = policy;
  const alert = siaga && timesOf(siaga, policy);
  return [
    ...(siaga && alert && alert.until <= alert.from
      ? [
          {
            path: ['siaga', 'until'],
            message: both(
              `Isian "siaga.until" (${siaga.until}) harus sesudah "from" (${siaga.from}).`,
              `Field "siaga.until" (${siaga.until}) must be after "from" (${siaga.from}).`,
            ),
          },
        ]
      : []),
    ...crossed(policy.issued.slice(0, 10), policy.validUntil, ['validUntil'], 'issued'),
    ...(policy.switches ?? []).flatMap(({ from, until }, index) => crossed(from, until, ['switches', index, 'until'], 'from')),
    ...(policy.accounts ?? []).flatMap(({ standIns = [] }, index) =>
      standIns.flatMap(({ from, until }, at) => crossed(from, until, ['accounts', index, 'standIns', at, 'until'], 'from')),
    ),
    ...(policy.citations ?? []).flatMap(({ since, until }, index) =>
      crossed(since?.slice(0, until?.length), until?.slice(0, since?.length), ['citations', index, 'until'], 'since'),
    ),
    ...(policy.accounts ?? []).flatMap(({ serviceHours = [] }, index) =>
      serviceHours.flatMap(({ from, to }, at): Finding[] => {
        if (from < to) return [];
        const path = ['accounts', index, 'serviceHours', at, 'to'];
        return [
          {
            path,
            message: both(
              `Isian "${writePath(path)}" (${to}) harus sesudah "from" (${from}).`,
              `Field "${writePath(path)}" (${to}) must be after "from" (${from}).`,
            ),
          },
        ];
      }),
    ),
  ];
}

function sums(policy: PolicyDocument): Finding[] {
  const terms = Object.values(policy.ownTerms ?? {}).reduce(
    (total, { add = [], remove = [] }) => total + add.length + remove.length,
    0,
  );
  if (terms <= LIMITS.terms) return [];
  return [
    {
      path: ['ownTerms'],
      message: both(
        `Isian "ownTerms" memuat ${terms} kata, paling banyak ${LIMITS.terms}.`,
        `Field "ownTerms" holds ${terms} terms, at most ${LIMITS.terms}.`,
      ),
    },
  ];
}

/** Everything that is wrong between the fields of a policy that passed the schema, as it is asked for. */
export function* crossChecks(policy: PolicyDocument): Generator<Finding> {
  for (const check of [ids, accounts, approverKeys, references, dates, sums, characterChecks]) yield* check(policy);
}
