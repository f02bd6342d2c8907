/** Whatever happens in whatever order, the reducer keeps these laws. Files come in as they are admitted under the state of the moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '../read/trust/admit';
import { embedded } from './embedded';
import { groupValues } from './managed';
import { type KeepEvent, type Reading, reduce } from './reduce';
import { contextOf, fresh, inForce, type KeepState, trustedKeys, winner } from './state';

// The base point of the curve and its double: two keys that are points.
const keys = ['WGZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=', 'yaPoavERmCWOq0qhXFbwHjQ9iK9NLtS0fYzOMzr6CyI='] as const;
const addresses = ['https://a.go.id/k.json', 'https://b.go.id/k.json'] as const;
const today = '2026-11-21';

interface File {
  readonly id: string;
  readonly revision: number;
  readonly by?: string | undefined;
  readonly content: number;
}
const file = fc.record<File>({
  id: fc.constantFrom('dinas', 'latihan'),
  revision: fc.integer({ min: 1, max: 4 }),
  by: fc.constantFrom(undefined, ...keys),
  content: fc.integer({ min: 0, max: 1 }),
});

/** As `readPolicy` reads it, without a parser and without signatures to make. */
function readingOf(given: File, context: Parameters<typeof admit>[1], source: 'managed' | 'imported' | 'url'): Reading {
  const { id, revision, by, content } = given;
  const signature =
    by === undefined ? ({ state: 'none' } as const) : ({ state: 'good', publicKey: by, fingerprint: by } as const);
  const digest = JSON.stringify([id, revision, content]);
  const admission = admit({ id, name: id, revision, issued: today, signature, digest }, context);
  if (!admission.ok) return { ok: false, problems: [{ path: '', line: 1, column: 1, message: admission.message }] };
  const policy = {
    ...embedded,
    id,
    revision,
    source,
    signature: admission.signature,
    institution: { name: id, kind: 'pemda' },
  } as const;
  return { ok: true, kept: { policy, digest, ...(by === undefined ? {} : { signedBy: by }) } };
}

type Deed = (state: KeepState) => KeepEvent;
const bad = fc.constantFrom<unknown>(undefined, [], ['x'], 'x', [keys[0]], [keys[1]], [...keys], [keys[0], 'x']);
const groupDeed = fc
  .record({
    given: fc.option(file, { nil: undefined }),
    url: fc.constantFrom(undefined, ...addresses, 'http://a.go.id/k'),
    publicKeys: bad,
  })
  .map(
    ({ given, url, publicKeys }): Deed =>
      (state) => {
        const snapshot = { ...(given ? { policyText: JSON.stringify(given) } : {}), policyUrl: url, publicKeys };
        const values = groupValues(snapshot);
        const digest = JSON.stringify(snapshot);
        if (!given || digest === state.group.digest) return { kind: 'group', digest, values };
        const isClosed = values.isKeysWrong && values.keys.length === 0;
        const context = { trustedKeys: isClosed ? state.group.keys : values.keys, isClosed, today };
        return { kind: 'group', digest, values, reading: readingOf(given, context, 'managed') };
      },
  );
const deed: fc.Arbitrary<Deed> = fc.oneof(
  groupDeed,
  fc.constant<Deed>(() => ({ kind: 'group-empty' })),
  fc.constant<Deed>(() => ({ kind: 'group-failed' })),
  fc.constantFrom(undefined, ...addresses).map(
    (url): Deed =>
      () => ({ kind: 'address', ...(url ? { url } : {}) }),
  ),
  fc.tuple(file, fc.constantFrom(...addresses)).map(
    ([given, url]): Deed =>
      (state) => ({
        kind: 'fetched',
        url,
        at: 1,
        nextAt: () => 2,
        reading: readingOf(given, contextOf(state, 'url', today), 'url'),
      }),
  ),
  fc.tuple(file, fc.boolean()).map(
    ([given, pin]): Deed =>
      (state) => {
        const reading = readingOf(given, contextOf(state, 'imported', today), 'imported');
        return reading.ok ? { kind: 'imported', kept: reading.kept, pin } : { kind: 'group-failed' };
      },
  ),
  fc.constant<Deed>(() => ({ kind: 'removed' })),
  fc.constantFrom('2026-11-21', '2026-11-22').map(
    (day): Deed =>
      () => ({ kind: 'day', today: day }),
  ),
);

const always = (law: (before: KeepState, event: KeepEvent, after: KeepState, earlier: readonly KeepEvent[]) => void) =>
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let state = fresh;
      const earlier: KeepEvent[] = [];
      for (const each of deeds) {
        const event = each(state);
        const after = reduce(state, event);
        law(state, event, after, earlier);
        earlier.push(event);
        state = after;
      }
    }),
    { numRuns: 400 },
  );

describe('after any events', () => {
  it('nothing stays in force that the keys known now do not vouch for', () => {
    always((_before, _event, after) => {
      const kept = winner(after);
      const known = kept === after.group.kept ? after.group.keys : trustedKeys(after);
      if (kept && known.length > 0) expect(known).toContain(kept.signedBy);
    });
  });

  it('a key of group policy goes only when others are named or when it was found empty twice in a row', () => {
    always((before, event, after, earlier) => {
      if (before.group.keys.length === 0 || after.group.keys.length > 0) return;
      const isWithdrawn = event.kind === 'group' && !event.values.isKeysWrong;
      const sinceGroup = earlier.filter(({ kind }) => kind.startsWith('group'));
      const isGone = event.kind === 'group-empty' && sinceGroup.at(-1)?.kind === 'group-empty';
      expect(isWithdrawn || isGone).toBe(true);
    });
  });

  it('a look that failed or came back empty once changes nothing of what is in force', () => {
    always((before, event, after) => {
      if (event.kind === 'group-failed' || (event.kind === 'group-empty' && before.group.answer !== 'unsure'))
        expect({ ...inForce(after), keys: trustedKeys(after) }).toEqual({ ...inForce(before), keys: trustedKeys(before) });
    });
  });

  it('while all keys are mistyped and none is known, nothing new enters', () => {
    always((before, event, after) => {
      if (!after.group.isClosed || trustedKeys(after).length > 0 || event.kind === 'removed') return;
      for (const kept of [after.imported, after.visited, after.group.kept])
        if (kept) expect([before.imported, before.visited, before.group.kept]).toContainEqual(kept);
    });
  });

  it('a visit of an address that is not entered any more changes nothing', () => {
    always((before, event, after) => {
      if (event.kind === 'fetched' && before.address?.url !== event.url) expect(after).toEqual(before);
    });
  });

  it('the revision of one source and one id never falls, nor does its content change under one revision', () => {
    always((before, event, after) => {
      const pairs = [
        [before.imported, after.imported],
        [before.visited, after.visited],
      ] as const;
      for (const [was, is] of pairs) {
        if (!was || !is || was.policy.id !== is.policy.id || (was.signedBy === undefined) !== (is.signedBy === undefined))
          continue;
        expect(is.policy.revision, event.kind).toBeGreaterThanOrEqual(was.policy.revision);
        if (is.policy.revision === was.policy.revision) expect(is.digest).toBe(was.digest);
      }
    });
  });

  it('letting go leaves neither a file nor a pinned key nor an entered address', () => {
    always((_before, event, after) => {
      if (event.kind !== 'removed') return;
      expect(after.imported ?? after.visited).toBeUndefined();
      expect(after.pinned).toEqual([]);
      expect(after.address?.by ?? 'group').toBe('group');
    });
  });

  it('group policy that is gone leaves nothing of its own', () => {
    always((before, event, after) => {
      if (event.kind !== 'group-empty' || before.group.answer !== 'unsure') return;
      expect(after.group).toEqual({ answer: 'none', hasText: false, keys: [], isClosed: false, problems: [] });
      expect(after.address?.by ?? 'person').toBe('person');
    });
  });
});
