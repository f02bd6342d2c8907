import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, Held, ReleaseOutcome } from '../../compose/types';
import type { AccountCard, Decision, JudgedFinding, Verdict } from '../../policy/types';
import { moodOf } from '../frame/mood';
import { heading, listed } from '../frame/panel-words';
import { stopping, wayOut } from '../shared/finding/stopping';
import { createState, type Panel, type State } from './state';
import { createTransitions } from './transitions';

const text = (words: string) => ({ id: words, en: words });
const account: AccountCard = { site: 'x', name: 'Dinas', standing: 'assigned', kind: 'official', confidence: 'sure' };

const finding = (
  rule: string,
  severity: JudgedFinding['severity'],
  override: JudgedFinding['override'],
  start = 0,
): JudgedFinding => ({
  rule,
  clause: 'uji',
  severity,
  override,
  start,
  end: start + 4,
  message: text('pesan'),
  advice: text('saran'),
  basis: [],
  key: rule,
  ruleTitle: text(rule),
  citations: [],
  trial: false,
  fix: { start, end: start + 4, replacement: 'baik' },
});

const verdict = (...findings: JudgedFinding[]): Verdict => ({
  severity: stopping({ findings })[0]?.[0].severity ?? 'off',
  findings,
  trial: [],
  account,
  failedRules: [],
});

const one = finding('satu', 'warn', 'reason');
const two = finding('dua', 'warn', 'reason', 10);
const note = finding('catatan', 'note', 'free', 20);

describe('the transitions of the overlay', () => {
  let state: State;
  let decisions: Decision[];
  let alarms: string[];
  let draft: string;
  let picture: string | undefined;
  /** What the guard would hold the draft with now. */
  let now: Verdict | undefined;
  let focused: string[];
  let outcome: ReleaseOutcome | 'kept';
  let composer: Composer;
  let moves: ReturnType<typeof createTransitions>;

  const held = (is: Verdict): Held => ({
    composer,
    draft: composer.read(),
    verdict: is,
    release: async () => 'sent',
    again: () => (now ? held(now) : undefined),
    cancel: () => {},
  });

  /** As the frame is given it. */
  const view = (panel: Panel) => ({
    ...panel,
    health: 'understood' as const,
    textNow: draft,
    parts: [],
    holds: panel.held !== undefined,
    isScheduled: false,
  });
  const cards = (panel: Panel) =>
    listed(view(panel)).map((card) => card.map(({ place, done = false }) => `${place.map(({ key }) => key)} ${done}`).join('; '));

  beforeEach(() => {
    state = createState();
    decisions = [];
    alarms = [];
    focused = [];
    now = undefined;
    draft = 'satu dan dua';
    picture = undefined;
    outcome = 'sent';
    composer = {
      id: 'c1',
      site: 'x',
      surface: 'post',
      root: {} as Element,
      health: () => ({ site: 'x', row: 'x/home', state: 'understood', reasons: [] }),
      read: () => ({
        text: draft,
        parts: [{ start: 0, end: draft.length }],
        site: 'x',
        surface: 'post',
        identity: { site: 'x', confidence: 'sure', source: '', readAt: 0 },
        attachments: picture ? [{ kind: 'image', source: picture }] : [],
      }),
      box: () => new Object() as DOMRect,
      ranges: () => [],
      control: () => undefined,
      focus: (start, end) => focused.push(`${start}-${end}`),
      replace: async (start, end, words) => {
        draft = draft.slice(0, start) + words + draft.slice(end);
        return 'done';
      },
    };
    const host = {
      window: globalThis as unknown as Window,
      frame: { url: 'about:blank', announce: async () => undefined },
      shadowMode: 'open',
      terms: () => ({ reasons: [], minReasonLength: 0, approvers: [], onEngineFailure: 'ask' }),
      decide: async (_held, decision) => {
        decisions.push(decision);
        return decision.kind === 'fix' || decision.kind === 'dismiss' ? 'kept' : outcome;
      },
      falseAlarm: (_composer, _verdict, keys) => alarms.push(...keys),
      visible: () => {},
      alert: () => {},
      leakReport: () => text('laporan'),
      approval: {
        request: async () => '',
        isAsked: ({ draft: { text: asked } }) => asked === 'menunggu',
        accept: async () => ({ ok: true, approver: 'Ratna' }),
      },
    } satisfies OverlayHost;
    moves = createTransitions(state, host, () => 'light');
  });

  it('writes the report of a leak once the popup stands, once, and for no other popup', () => {
    vi.useFakeTimers();
    const leak = verdict(finding('larangan/rahasia', 'block', 'never'));
    moves.hold(held(leak));
    const report = () => [state.panel.value?.isLeak, state.panel.value?.leakReport?.id];
    expect(report()).toEqual([true, undefined]);
    moves.hold(held(verdict(one)));
    vi.runAllTimers();
    expect(report()).toEqual([false, undefined]);
    moves.hold(held(leak));
    vi.runAllTimers();
    expect(report()).toEqual([true, 'laporan']);
    vi.useRealTimers();
  });

  it('gives the focus back to the words when a card goes with its false alarm', () => {
    moves.show(composer, verdict(one, two));
    state.peek.value = { composer, key: 'dua', pinned: true };
    moves.flag('dua', true);
    expect([alarms, focused, state.peek.value]).toEqual([['dua'], ['14-14'], undefined]);
  });

  it('puts an approved answer at the end of the draft and goes to its first blank; of a held draft the popup stays', async () => {
    moves.show(composer, verdict());
    moves.openReview(composer);
    expect(await moves.insert('Halo [NAMA WARGA] dan [LAIN].')).toBe('done');
    expect([draft, state.panel.value, focused.at(-1)]).toEqual([
      'satu dan dua Halo [NAMA WARGA] dan [LAIN].',
      undefined,
      '18-30',
    ]);
    moves.hold(held(verdict(one)));
    await moves.insert('Baik.');
    expect(state.panel.value?.kind).toBe('held');
  });

  it('asks whoever sends again what waits for an answer for that answer, in no alarm, and says who let it go', async () => {
    const must = verdict(finding('satu', 'block', 'approval'));
    moves.hold(held(must));
    expect(state.panel.value?.step).toBe('review');
    draft = 'menunggu';
    moves.hold(held(must));
    const panel = state.panel.value as Panel;
    expect([panel.step, moodOf(panel), heading(view(panel), moodOf(panel)).title]).toEqual([
      'approval',
      'waiting',
      'Perlu persetujuan',
    ]);
    await moves.decide({ kind: 'approved', approver: 'Ratna' });
    expect(state.notices.value.map(({ words }) => words.id)).toEqual(['Terkirim dengan persetujuan Ratna.']);
  });

  it('says of a scheduled draft that it is scheduled, not sent', async () => {
    moves.hold({ ...held(verdict(finding('satu', 'block', 'approval'))), isScheduled: true });
    await moves.decide({ kind: 'approved', approver: 'Ratna' });
    expect(state.notices.value.map(({ words }) => words.id)).toEqual(['Dijadwalkan dengan persetujuan Ratna.']);
    moves.hold({ ...held(verdict(one)), isScheduled: true });
    await moves.decide({ kind: 'send', code: 'arahan' });
    expect(state.spoken.value).toBe('Draf dijadwalkan.');
  });

  it('follows a policy that changed: what is asked now is what is decided on', () => {
    moves.show(composer, verdict(one));
    moves.hold(held(verdict(one)));
    now = verdict({ ...one, severity: 'block', override: 'approval' });
    moves.show(composer, now);
    expect(state.panel.value).toMatchObject({ kind: 'held', verdict: now, held: { verdict: now }, step: 'review' });
    now = verdict();
    moves.show(composer, now);
    expect(state.panel.value).toBeUndefined();
    expect(decisions).toEqual([{ kind: 'dismiss' }]);
  });

  it('follows an edit: the hold ends once, and what is settled stays in view as done', () => {
    moves.show(composer, verdict(one, two, note));
    moves.hold(held(verdict(one, two, note)));
    draft = 'baik dan dua';
    moves.show(composer, verdict(two, note));
    moves.show(composer, verdict(two, note));
    const panel = state.panel.value;
    if (!panel) throw new Error('the popup closed');
    expect(decisions).toEqual([{ kind: 'fix' }]);
    expect(heading(view(panel), moodOf(panel)).title).toBe('1 dari 2 selesai');
    expect(cards(panel)).toEqual(['satu true', 'dua false']);
    expect(state.shown.value.get('c1')?.progress).toEqual({ done: 1, total: 2 });
    draft = 'baik dan baik';
    moves.show(composer, verdict());
    expect(state.panel.value && moodOf(state.panel.value)).toBe('done');
  });

  it('keeps the hold while the draft is mended, and sends what is left of it on', async () => {
    moves.show(composer, verdict(one, two));
    moves.hold(held(verdict(one, two)));
    draft = 'baik dan dua';
    now = verdict(two);
    moves.show(composer, now);
    expect(state.panel.value).toMatchObject({ kind: 'fixing', held: { draft: { text: draft }, verdict: now } });
    await moves.decide({ kind: 'send', code: 'a' });
    expect(decisions).toEqual([{ kind: 'fix' }, { kind: 'send', code: 'a' }]);
    expect(state.panel.value).toBeUndefined();
  });

  it('leaves a form that was gone on to while nothing changes', () => {
    moves.show(composer, verdict(one, two));
    moves.hold(held(verdict(one, two)));
    draft = 'baik dan dua';
    now = verdict(two);
    moves.show(composer, now);
    moves.step('reason');
    moves.show(composer, now);
    expect(state.panel.value?.step).toBe('reason');
    draft = 'baik dan dua lagi';
    moves.show(composer, now);
    expect(state.panel.value?.step).toBe('review');
  });

  it('lets go of a mended draft by itself no more than of another, and ends its hold when it is closed', () => {
    const cancel = vi.fn();
    moves.show(composer, verdict(one));
    moves.hold({ ...held(verdict(one)), again: () => ({ ...held(verdict()), cancel }) });
    draft = 'baik';
    moves.show(composer, verdict());
    expect(state.panel.value && moodOf(state.panel.value)).toBe('done');
    expect(decisions).toEqual([{ kind: 'fix' }]);
    moves.close(false);
    expect(decisions).toEqual([{ kind: 'fix' }]);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('waits for the picture that took the place of another, and is done when nothing is found in it', () => {
    picture = 'blob:satu';
    moves.show(composer, verdict(one));
    moves.hold(held(verdict(one)));
    const mood = () => state.panel.value && moodOf(state.panel.value);
    picture = 'blob:dua';
    now = { ...verdict(), unseen: 'reading' };
    moves.show(composer, now);
    expect([mood(), decisions]).toEqual(['reading', [{ kind: 'fix' }]]);
    now = verdict();
    moves.show(composer, now);
    expect([mood(), state.panel.value?.held !== undefined]).toEqual(['done', true]);
  });

  it('mends everything that has a fix, from the last to the first', async () => {
    const replaced: number[] = [];
    const inside = { ...finding('dalam', 'warn', 'reason', 11), end: 13 };
    const mending: Composer = {
      ...composer,
      async replace(start) {
        replaced.push(start);
        return 'done';
      },
    };
    moves.hold({ ...held(verdict(one, two, note, inside)), composer: mending });
    expect(await moves.fixAll()).toBe('done');
    expect(replaced).toEqual([10, 0]);
  });

  it('counts down what is marked as a false alarm, says so, and takes the mark back', () => {
    const must = finding('wajib', 'block', 'reason', 30);
    moves.hold(held(verdict(one, two, must)));
    const words = () => (state.panel.value ? heading(view(state.panel.value), moodOf(state.panel.value)).text : '');
    expect(words()).toMatch(/^1 wajib diperbaiki, 2 disarankan\./);
    moves.flag('dua', true);
    expect(words()).toMatch(/^1 wajib diperbaiki, 1 disarankan, 1 ditandai keliru\./);
    expect(state.spoken.value).toBe('Ditandai keliru');
    moves.flag('dua', false);
    expect(words()).toMatch(/^1 wajib diperbaiki, 2 disarankan\./);
  });

  it('goes back to the words on "Perbaiki", and only closes on Escape', () => {
    moves.show(composer, verdict(note, two));
    moves.hold(held(verdict(note, two)));
    moves.close(true);
    expect(decisions).toEqual([{ kind: 'fix' }]);
    expect(focused).toEqual(['10-14']);
    moves.hold(held(verdict(note, two)));
    moves.close(false);
    expect(decisions.at(-1)).toEqual({ kind: 'dismiss' });
    expect(focused.at(-1)).toBe('14-14');
    expect(state.panel.value).toBeUndefined();
  });

  it('decides once, however often it is pressed', async () => {
    moves.hold(held(verdict(one)));
    await Promise.all([moves.decide({ kind: 'send', code: 'a' }), moves.decide({ kind: 'send', code: 'a' })]);
    expect(decisions).toEqual([{ kind: 'send', code: 'a' }]);
    expect(state.panel.value).toBeUndefined();
  });

  it.each([
    ['changed', /berubah/],
    ['pass', /alasan tidak perlu diisi ulang/],
  ] as const)('tells honestly that a draft was not sent: %s', async (how, words) => {
    outcome = how;
    moves.hold(held(verdict(one)));
    await moves.decide({ kind: 'send', code: 'a' });
    expect(state.notices.value.map(({ words: told }) => told.id).join()).toMatch(words);
  });

  it('stays open and says so where the decision could not be carried out', async () => {
    outcome = 'kept';
    moves.hold(held(verdict(one)));
    await moves.decide({ kind: 'send', code: 'a' });
    expect(state.panel.value).toMatchObject({ failed: true, step: 'review' });
  });

  it('keeps a false alarm for the admin at once only where it opens no way', () => {
    const closed = finding('tertutup', 'block', 'never', 10);
    moves.hold(held(verdict(one, closed)));
    moves.flag('satu', true);
    moves.flag('tertutup', true);
    expect(alarms).toEqual(['tertutup']);
    expect(state.panel.value?.flagged).toEqual(['satu', 'tertutup']);
    moves.flag('satu', false);
    expect(state.panel.value?.flagged).toEqual(['tertutup']);
  });

  it('counts and decides once for two rules on one word, and names both to the journal', () => {
    const also = { ...one, rule: 'juga', key: 'juga' };
    moves.show(composer, verdict(one, also, two));
    moves.hold(held(verdict(one, also, two)));
    const panel = state.panel.value;
    if (!panel) throw new Error('the popup closed');
    expect(heading(view(panel), moodOf(panel)).text).toMatch(/^2 hal disarankan diperbaiki\./);
    expect(cards(panel)).toEqual(['satu,juga false', 'dua false']);
    moves.flag('juga', true);
    expect(state.panel.value?.flagged).toEqual(['satu', 'juga']);
    draft = 'satu dan baik';
    moves.show(composer, verdict(also));
    const after = state.panel.value;
    if (!after) throw new Error('the popup closed');
    // One of the two rules still holds there, so the place is not settled.
    expect(heading(view(after), moodOf(after)).title).toBe('1 dari 2 selesai');
    expect(cards(after)).toEqual(['juga false', 'dua true']);
  });

  it('shortens the advice of a rule that was read before', () => {
    moves.hold(held(verdict(one)));
    expect(state.panel.value?.familiar).toEqual([]);
    moves.close(true);
    moves.hold(held(verdict(one, two)));
    expect(state.panel.value?.familiar).toEqual(['satu']);
  });

  it('goes back to the words by keyboard with a caret at their end, and selects nothing', () => {
    moves.show(composer, verdict(two));
    moves.hold(held(verdict(two)));
    moves.close(true, true);
    expect(focused).toEqual(['14-14']);
  });

  it('stands when the same send is pressed again', () => {
    const same = held(verdict(one));
    moves.hold(same);
    const before = state.panel.value;
    moves.hold(same);
    expect(state.panel.value).toBe(before);
    expect(decisions).toEqual([]);
  });

  it('goes on with the editor that the site puts in the place of the held one', async () => {
    moves.show(composer, verdict(one));
    moves.hold(held(verdict(one)));
    moves.gone(composer);
    const next = { ...composer, id: 'c2' };
    moves.show(next, verdict(one));
    expect(state.panel.value).toMatchObject({ kind: 'held', composer: next });
    outcome = 'changed';
    await moves.decide({ kind: 'send', code: 'a' });
    expect(state.notices.value.map(({ words: told }) => told.id).join()).toMatch(/alasan tidak perlu diisi ulang/);
  });

  it('ends a hold whose draft is on the page no more, and says so', () => {
    vi.useFakeTimers();
    moves.show(composer, verdict(one));
    moves.hold(held(verdict(one)));
    moves.gone(composer);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(decisions).toEqual([{ kind: 'dismiss' }]);
    expect([state.panel.value, state.shown.value.size]).toEqual([undefined, 0]);
    expect(state.notices.value.map(({ words: told }) => told.id).join()).toMatch(/tidak mengirim apa pun/);
  });
});

it('asks for the strictest way out of all findings', () => {
  expect(wayOut([[one], [finding('a', 'block', 'approval')]])).toBe('approval');
  expect(wayOut([[finding('a', 'block', 'approval'), finding('b', 'block', 'never')]])).toBe('never');
  expect(wayOut([[one]])).toBe('reason');
});
