import { describe, expect, it, vi } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import type { Verdict } from '../../policy/types';
import type { Composer, Held, ReleaseOutcome } from '../types';
import type { Checker } from './checker';
import { lazyChecker } from './lazy';

const draft: ComposerDraft = {
  text: 'halo',
  parts: [{ start: 0, end: 4 }],
  site: 'x',
  surface: 'post',
  identity: { site: 'x', confidence: 'unreadable', source: 'none', readAt: 0 },
  attachments: [],
};
const account = { site: 'x', name: 'Dinas', standing: 'assigned', kind: 'official', confidence: 'sure' } as const;
const verdict = (severity: Verdict['severity']): Verdict => ({ severity, findings: [], trial: [], account, failedRules: [] });
const again = () => undefined;
const composer = { id: 'a', read: () => draft } as unknown as Composer;

function checkerWith(severity: Verdict['severity'], mustWait = false) {
  return {
    look: vi.fn(() => ({ draft, verdict: verdict(severity) })),
    isDecided: () => false,
    mustWait: () => mustWait,
    onHeld: vi.fn(),
    onComposer: vi.fn(),
    onSent: vi.fn(),
    onUnchecked: vi.fn(),
    pressAgain: vi.fn(),
  } as unknown as Checker & {
    onHeld: ReturnType<typeof vi.fn>;
    onSent: ReturnType<typeof vi.fn>;
    onComposer: ReturnType<typeof vi.fn>;
  };
}

/** `later`: what the loaded checker makes of it. */
function heldWith(verdictNow: Verdict, later = verdict('block')) {
  const release = vi.fn(async (): Promise<ReleaseOutcome> => 'sent');
  const cancel = vi.fn();
  const held = { composer, draft, verdict: verdictNow, release, cancel, again: (): Held => ({ ...held, verdict: later }) };
  return held satisfies Held;
}

describe('a checker that is loaded when needed', () => {
  it('calls nothing clean before it has been loaded', () => {
    const lazy = lazyChecker({ load: () => new Promise(() => undefined), again, sendUnchecked: () => true });
    expect(lazy.look(draft).verdict).toMatchObject({ severity: 'warn', unchecked: expect.any(String) });
  });

  it('loads once, at the first composer, and has every composer looked at anew then', async () => {
    const checker = checkerWith('off');
    const load = vi.fn(async () => checker);
    const again = vi.fn(() => lazy.onComposer(composer, verdict('off'), 'changed'));
    const lazy = lazyChecker({ load, again, sendUnchecked: () => false });
    expect(load).not.toHaveBeenCalled();
    lazy.onComposer(composer, undefined, 'seen');
    lazy.onComposer({ ...composer, id: 'b' }, undefined, 'seen');
    await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1), 60_000);
    expect(checker.onComposer.mock.calls).toEqual([[composer, verdict('off'), 'changed']]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('lets a held draft go by itself when it turns out clean, and records it as such', async () => {
    const checker = checkerWith('note');
    const lazy = lazyChecker({ load: async () => checker, again, sendUnchecked: () => false });
    const held = heldWith(lazy.look(draft).verdict, verdict('note'));
    lazy.onHeld(held);
    await vi.waitFor(() => expect(held.release).toHaveBeenCalledTimes(1), 60_000);
    lazy.onSent(composer, draft, held.again().verdict);
    expect(checker.onHeld).not.toHaveBeenCalled();
    expect(checker.onSent).toHaveBeenCalledWith(composer, draft, verdict('note'));
  });

  it('asks about a draft that was written on meanwhile, as it stands, and sends no part of it by itself', async () => {
    const checker = checkerWith('block');
    const lazy = lazyChecker({ load: async () => checker, again, sendUnchecked: () => false });
    const held = heldWith(lazy.look(draft).verdict);
    const longer = { ...held, draft: { ...draft, text: 'halo lagi' }, verdict: verdict('block') };
    lazy.onHeld({ ...held, again: () => longer });
    await vi.waitFor(() => expect(checker.onHeld).toHaveBeenCalledWith(longer), 60_000);
    const other = lazyChecker({ load: async () => checker, again, sendUnchecked: () => false });
    const clean = heldWith(other.look(draft).verdict);
    other.onHeld({ ...clean, again: () => ({ ...longer, verdict: verdict('off'), cancel: clean.cancel }) });
    await vi.waitFor(() => expect(clean.cancel).toHaveBeenCalledTimes(1), 60_000);
    expect(checker.pressAgain).toHaveBeenCalledTimes(1);
    expect([held.release, clean.release].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('makes haste only when a send waits', () => {
    const load = vi.fn<(hurry: AbortSignal) => Promise<Checker>>(() => new Promise(() => undefined));
    const lazy = lazyChecker({ load, again, sendUnchecked: () => false });
    lazy.onComposer(composer, undefined, 'seen');
    const [hurry] = load.mock.calls[0] ?? [];
    expect(hurry?.aborted).toBe(false);
    lazy.onHeld(heldWith(lazy.look(draft).verdict));
    expect(hurry?.aborted).toBe(true);
  });

  it('shows what it found in a draft that was held before', async () => {
    const checker = checkerWith('block');
    const lazy = lazyChecker({ load: async () => checker, again, sendUnchecked: () => true });
    const held = heldWith(lazy.look(draft).verdict);
    lazy.onHeld(held);
    await vi.waitFor(() => expect(checker.onHeld).toHaveBeenCalledTimes(1), 60_000);
    expect(checker.onHeld.mock.calls[0]?.[0]).toMatchObject({ draft, verdict: verdict('block') });
    expect(held.release).not.toHaveBeenCalled();
  });

  it('leaves a clean draft to the checker where something must be done first', async () => {
    const checker = checkerWith('off', true);
    const lazy = lazyChecker({ load: async () => checker, again, sendUnchecked: () => true });
    const held = heldWith(lazy.look(draft).verdict, verdict('off'));
    lazy.onHeld(held);
    await vi.waitFor(() => expect(checker.onHeld).toHaveBeenCalledTimes(1), 60_000);
    expect(held.release).not.toHaveBeenCalled();
  });

  it.each([true, false])('asks when it cannot be loaded (answer: %s), and tries again next time', async (answer) => {
    const checker = checkerWith('off');
    const load = vi.fn<() => Promise<Checker>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(checker);
    const lazy = lazyChecker({ load, again, sendUnchecked: () => answer });
    const held = heldWith(lazy.look(draft).verdict);
    lazy.onHeld(held);
    await vi.waitFor(() => expect(answer ? held.release : held.cancel).toHaveBeenCalledTimes(1), 60_000);
    expect(answer ? held.cancel : held.release).not.toHaveBeenCalled();
    lazy.onComposer(composer, undefined, 'seen');
    await vi.waitFor(() => expect(lazy.checker()).toBe(checker), 60_000);
  });
});
