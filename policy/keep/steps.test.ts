/** Single steps of the reducer, each with the whole of what is kept after it. */
import { describe, expect, it } from 'vitest';
import { embedded } from './embedded';
import { type KeepEvent, type Reading, reduce, whole } from './reduce';
import { fresh, type GroupState, type KeepState, type Kept, noGroup } from './state';

const keptOf = (digest: string, by?: string): Kept => ({
  policy: { ...embedded, id: digest, institution: { name: `Dinas ${digest}`, kind: 'pemda' } },
  digest,
  ...(by === undefined ? {} : { signedBy: by }),
});
const good = (kept: Kept): Reading => ({ ok: true, kept });
const wrong = whole({ id: 'Salah', en: 'Wrong' });
const bad: Reading = { ok: false, problems: [wrong] };

type Group = Extract<KeepEvent, { kind: 'group' }>;
const none: Group['values'] = { isUrlWrong: false, keys: [], isKeysWrong: false, problems: [] };
const grouped = (values: Partial<Group['values']>, more: Partial<Group> = {}): Group => ({
  kind: 'group',
  digest: 'g',
  values: { ...none, ...values },
  ...more,
});
const present = (change: Partial<GroupState> = {}): GroupState => ({ ...noGroup, answer: 'present', digest: 'g', ...change });
const url = 'https://a.go.id/k.json';
const byGroup = { url, by: 'group', nextAt: 0, failures: 0, problems: [] } as const;
const visitedAt = { ...byGroup, checkedAt: 1, nextAt: 9 } as const;
const from = (change: Partial<KeepState> = {}): KeepState => ({ ...fresh, ...change });

describe('group policy', () => {
  it.each<[string, KeepState, KeepEvent, KeepState]>([
    [
      'that brings a policy is kept with it',
      fresh,
      grouped({ text: '{}' }, { reading: good(keptOf('a')) }),
      from({ group: present({ hasText: true, kept: keptOf('a') }) }),
    ],
    [
      'that brings an address, an officer and keys is kept with them, and the address with it',
      fresh,
      grouped({ url, officer: 'rina', keys: ['k'] }),
      from({ group: present({ url, officer: 'rina', keys: ['k'] }), address: byGroup }),
    ],
    [
      'that brings nothing leaves the policy of before behind',
      from({ group: present({ kept: keptOf('a'), hasText: true }) }),
      grouped({}, { digest: 'h' }),
      from({ group: present({ digest: 'h' }) }),
    ],
    [
      'that moves to an address keeps its policy until the first visit',
      from({ group: present({ kept: keptOf('a'), hasText: true }) }),
      grouped({ url }, { digest: 'h' }),
      from({ group: present({ digest: 'h', kept: keptOf('a'), url }), address: byGroup }),
    ],
    [
      'that is refused keeps the policy of before and tells why',
      from({ group: present({ kept: keptOf('a'), hasText: true }) }),
      grouped({ text: 'x', problems: [whole({ id: 'Dulu', en: 'First' })] }, { digest: 'h', reading: bad }),
      from({
        group: present({ digest: 'h', kept: keptOf('a'), hasText: true, problems: [whole({ id: 'Dulu', en: 'First' }), wrong] }),
      }),
    ],
    [
      'that is found as it was tells again what it told',
      from({ group: present({ problems: [wrong] }) }),
      grouped({}),
      from({ group: present({ problems: [wrong] }) }),
    ],
    [
      'that is found as it was and read anew tells what is wrong now',
      from({ group: present({ problems: [wrong] }) }),
      grouped({ text: '{}' }, { reading: good(keptOf('a')) }),
      from({ group: present({ hasText: true, kept: keptOf('a') }) }),
    ],
    [
      'that changed tells what is wrong now alone',
      from({ group: present({ problems: [wrong] }) }),
      grouped({}, { digest: 'h' }),
      from({ group: present({ digest: 'h' }) }),
    ],
    [
      'with an address that is none keeps the one of before',
      from({ group: present({ url }), address: visitedAt }),
      grouped({ isUrlWrong: true }),
      from({ group: present({ url }), address: visitedAt }),
    ],
    [
      'with keys that are none keeps those of before, and closes',
      from({ group: present({ keys: ['k'] }) }),
      grouped({ isKeysWrong: true }),
      from({ group: present({ keys: ['k'], isClosed: true }) }),
    ],
    [
      'with one key right and one wrong takes the right one, and stays open',
      from({ group: present({ keys: ['k'] }) }),
      grouped({ isKeysWrong: true, keys: ['l'] }),
      from({ group: present({ keys: ['l'] }) }),
    ],
    [
      'without keys any more lets go of those of before',
      from({ group: present({ keys: ['k'] }) }),
      grouped({}),
      from({ group: present() }),
    ],
    [
      'with the address that it had lets its visits be',
      from({ group: present({ url }), address: visitedAt }),
      grouped({ url }),
      from({ group: present({ url }), address: visitedAt }),
    ],
    [
      'with the address that a person entered makes it its own',
      from({ address: { ...visitedAt, by: 'person' } }),
      grouped({ url }),
      from({ group: present({ url }), address: byGroup }),
    ],
    [
      'without an address leaves a person’s where it is',
      from({ address: { ...visitedAt, by: 'person' }, visited: { ...keptOf('v'), from: url } }),
      grouped({}),
      from({ group: present(), address: { ...visitedAt, by: 'person' }, visited: { ...keptOf('v'), from: url } }),
    ],
    [
      'without its address any more takes what that brought along',
      from({ group: present({ url }), address: visitedAt, visited: { ...keptOf('v'), from: url } }),
      grouped({}),
      from({ group: present() }),
    ],
    [
      'that is read well lets what was dropped be forgotten',
      from({ dropped: [wrong] }),
      grouped({ text: '{}' }, { reading: good(keptOf('a')) }),
      from({ group: present({ hasText: true, kept: keptOf('a') }) }),
    ],
    [
      'that is refused, or not read, does not',
      from({ dropped: [wrong] }),
      grouped({ text: '{}' }, { reading: bad }),
      from({ dropped: [wrong], group: present({ hasText: true, problems: [wrong] }) }),
    ],
    [
      'that is empty for the first time is unsure',
      from({ group: present({ keys: ['k'] }) }),
      { kind: 'group-empty' },
      from({ group: present({ keys: ['k'], answer: 'unsure' }) }),
    ],
    [
      'that is empty for the second time is gone with its address',
      from({ group: present({ keys: ['k'], url, answer: 'unsure' }), address: visitedAt }),
      { kind: 'group-empty' },
      fresh,
    ],
    ['that is empty where there was none changes nothing', fresh, { kind: 'group-empty' }, fresh],
    [
      'that cannot be asked keeps all, and says so',
      from({ group: present({ keys: ['k'], answer: 'unsure' }) }),
      { kind: 'group-failed' },
      from({ group: present({ keys: ['k'], answer: 'failed' }) }),
    ],
    ['that cannot be asked where there was none changes nothing', fresh, { kind: 'group-failed' }, fresh],
  ])('%s', (_, before, event, after) => {
    expect(reduce(before, event)).toStrictEqual(after);
  });
});

describe('keys that become known', () => {
  const signed = keptOf('s', 'k');
  it('put out what they do not vouch for, name it, and leave the rest', () => {
    const before = from({
      imported: keptOf('tanpa'),
      visited: { ...signed, from: url },
      address: { ...visitedAt, by: 'person' },
    });
    const after = reduce(before, grouped({ keys: ['k'] }));
    const { imported: _, ...stays } = before;
    expect(after).toStrictEqual({
      ...stays,
      group: present({ keys: ['k'] }),
      dropped: [
        whole({
          id: 'Kebijakan "Dinas tanpa" (revisi 1) tidak dipakai lagi: tidak ditandatangani kunci kantor yang kini dikenal.',
          en: 'The policy "Dinas tanpa" (revision 1) is no longer used: it is not signed with the office’s key that is now known.',
        }),
      ],
    });
  });

  it('leave an import that they vouch for while a visit goes out, and the other way round', () => {
    const states = reduce(from({ imported: signed, visited: { ...keptOf('v', 'l'), from: url } }), grouped({ keys: ['k'] }));
    expect([states.imported, 'visited' in states, states.dropped.length]).toEqual([signed, false, 1]);
    const both = reduce(
      from({ imported: keptOf('i', 'l'), group: present({ kept: keptOf('a', 'l'), hasText: true }) }),
      grouped({ keys: ['k'], text: '{}' }),
    );
    expect([both.imported, both.group.kept, both.dropped.length]).toEqual([undefined, undefined, 2]);
  });

  it('change nothing where they vouch for all', () => {
    const before = from({ imported: signed, group: present({ keys: ['k'] }) });
    expect(reduce(before, { kind: 'group-failed' }).dropped).toEqual([]);
    expect(reduce(before, { kind: 'group-failed' }).imported).toBe(signed);
  });
});

describe('a visit', () => {
  const event = (reading: Reading, at = 5): KeepEvent => ({
    kind: 'fetched',
    url,
    at,
    nextAt: (failures) => at + 10 ** failures,
    reading,
  });
  const address = { url, by: 'person', nextAt: 0, failures: 2, problems: [wrong] } as const;

  it('that brings a policy puts it in force, and forgets failures', () => {
    expect(reduce(from({ address, dropped: [wrong] }), event(good(keptOf('v'))))).toStrictEqual(
      from({
        address: { ...address, checkedAt: 5, nextAt: 6, failures: 0, problems: [] },
        visited: { ...keptOf('v'), from: url },
        latest: 'visited',
      }),
    );
  });
  it('that brings the same once more does not push out what was imported since', () => {
    const before = from({ address, visited: { ...keptOf('v'), from: url }, imported: keptOf('i'), latest: 'imported' });
    expect(reduce(before, event(good(keptOf('v')))).latest).toBe('imported');
    expect(reduce(before, event(good(keptOf('w')))).latest).toBe('visited');
  });
  it('that fails keeps what is in force and waits longer', () => {
    const before = from({ address, visited: { ...keptOf('v'), from: url } });
    expect(reduce(before, event(bad))).toStrictEqual({
      ...before,
      address: { ...address, checkedAt: 5, nextAt: 1005, failures: 3, problems: [wrong] },
    });
  });
  it('ends the bridge of a group policy that moved to an address, but not one that still carries its text', () => {
    const bridged = (hasText: boolean) =>
      reduce(from({ address: byGroup, group: present({ kept: keptOf('a'), hasText, url }) }), event(good(keptOf('v')))).group
        .kept;
    expect([bridged(false), bridged(true)]).toEqual([undefined, keptOf('a')]);
  });
});

describe('a person', () => {
  it('enters an address, changes and removes it, but not that of group policy', () => {
    const entered = { url, by: 'person', nextAt: 0, failures: 0, problems: [] } as const;
    expect(reduce(fresh, { kind: 'address', url })).toStrictEqual(from({ address: entered }));
    expect(reduce(from({ address: entered }), { kind: 'address' })).toStrictEqual(fresh);
    const fixed = from({ group: present({ url }), address: byGroup });
    expect(reduce(fixed, { kind: 'address', url: 'https://b.go.id/k' })).toBe(fixed);
    expect(reduce(fixed, { kind: 'address' })).toBe(fixed);
  });
  it('pins the key of a first import if asked to, and no other after it', () => {
    const pinnedBy = (before: KeepState, kept: Kept, pin: boolean) => reduce(before, { kind: 'imported', kept, pin }).pinned;
    expect(reduce(from({ dropped: [wrong] }), { kind: 'imported', kept: keptOf('i', 'k'), pin: true })).toStrictEqual(
      from({ imported: keptOf('i', 'k'), latest: 'imported', pinned: ['k'] }),
    );
    expect(pinnedBy(fresh, keptOf('i', 'k'), false)).toEqual([]);
    expect(pinnedBy(fresh, keptOf('i'), true)).toEqual([]);
    expect(pinnedBy(from({ pinned: ['k'] }), keptOf('i', 'k'), true)).toEqual(['k']);
    expect(pinnedBy(from({ group: present({ keys: ['k'] }) }), keptOf('i', 'k'), true)).toEqual([]);
  });
  it('lets go of all that is not group policy’s, whose address is visited anew', () => {
    const all = {
      imported: keptOf('i'),
      visited: { ...keptOf('v'), from: url },
      latest: 'visited',
      pinned: ['k'],
      dropped: [wrong],
    } as const;
    const group = present({ url });
    expect(reduce(from({ ...all, group, address: visitedAt }), { kind: 'removed' })).toStrictEqual(
      from({ group, address: { ...visitedAt, nextAt: 0 } }),
    );
    expect(reduce(from({ ...all, address: { ...visitedAt, by: 'person' } }), { kind: 'removed' })).toStrictEqual(fresh);
  });
});

describe('another day', () => {
  it('reads group policy again where something was wrong with it, and else leaves it', () => {
    const ill = from({ group: present({ problems: [wrong] }), day: '2026-11-21' });
    const { digest: _, ...again } = ill.group;
    expect(reduce(ill, { kind: 'day', today: '2026-11-22' })).toStrictEqual({ ...ill, day: '2026-11-22', group: again });
    expect(reduce(ill, { kind: 'day', today: '2026-11-21' })).toBe(ill);
    const well = from({ group: present() });
    expect(reduce(well, { kind: 'day', today: '2026-11-22' })).toStrictEqual({ ...well, day: '2026-11-22' });
  });
});
