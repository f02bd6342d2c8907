/** Forwarding over restarts, refusals and answers that never come: nothing lost, nothing that a reader would count twice. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { append } from '../store/append';
import { openJournal } from '../store/database';
import { dayInMs, prune } from '../store/retention';
import { freshName, input } from '../testing';
import type { Answer } from './answer';
import { preview } from './batch';
import { backOff, type ForwardOptions, forward, longestRetry, nextTry } from './forward';
import { currentProgress, forget, forwardState, readProgress, waitingIn, waitingLimit } from './progress';
import { readRecord } from './read';

const address = 'https://otel.kantor.go.id/v1/logs';
const policy = { address, batch: 3 };
const start = Date.UTC(2026, 10, 27, 3);
const taken: Answer = { kind: 'taken', rejected: 0 };

function office(name = freshName()) {
  const bodies: string[] = [];
  const answers: Answer[] = [];
  let now = start;
  const send = async (body: string) => {
    bodies.push(body);
    return answers.shift() ?? taken;
  };
  const run = async (change: Partial<ForwardOptions> = {}) => {
    // As a background that was just started: nothing of the last run is left in memory.
    const db = await openJournal(name);
    const sender = { version: '1', institution: 'Dinas' };
    const done = await forward(db, { policy, sender, isAllowed: true, send, now: () => now, random: () => 1, ...change });
    db.close();
    return done;
  };
  const write = async (from: number, until: number) => {
    const db = await openJournal(name);
    await append(
      db,
      Array.from({ length: until - from + 1 }, (_, i) => input(`u-${from + i}`, { at: start })),
    );
    db.close();
  };
  const idsOf = (body: string) =>
    JSON.parse(body).resourceLogs[0].scopeLogs[0].logRecords.map((record: never) => readRecord(record)?.entry.eventId);
  return { name, bodies, answers, run, write, ids: () => bodies.map(idsOf), pass: (ms: number) => (now += ms), now: () => now };
}

it('sends what comes after it was switched on, in batches, and each entry once', async () => {
  const { run, write, ids } = office();
  await write(1, 2);
  await run();
  await write(3, 6);
  expect(await run()).toMatchObject({ through: 6, sent: 4, nextAt: 0, failures: 0 });
  await run();
  expect(ids()).toEqual([['u-3', 'u-4', 'u-5'], ['u-6']]);
});

it('sends the same bytes again until they are taken, later each time', async () => {
  const { run, write, bodies, answers, pass, now, ids, name } = office();
  await run();
  await write(1, 2);
  answers.push({ kind: 'later', problem: { kind: 'unreachable' } }, { kind: 'later', problem: { kind: 'refused', status: 503 } });
  expect((await run()).nextAt - now()).toBe(15_000);
  await write(3, 4);
  await run();
  expect(bodies).toHaveLength(1);
  pass(15_000);
  expect((await run()).nextAt - now()).toBe(30_000);
  const db = await openJournal(name);
  expect(await forwardState(db, policy)).toMatchObject({
    host: 'otel.kantor.go.id',
    waiting: 4,
    progress: { failures: 2, problem: { kind: 'refused', status: 503 } },
  });
  db.close();
  pass(30_000);
  expect(await run()).not.toHaveProperty('problem');
  expect(new Set(bodies.slice(0, 3)).size).toBe(1);
  expect(ids().slice(2)).toEqual([
    ['u-1', 'u-2'],
    ['u-3', 'u-4'],
  ]);
});

it('sends again what a background that was ended had sent, under the same identifiers', async () => {
  const { run, write, ids } = office();
  await run();
  await write(1, 2);
  await expect(run({ send: () => Promise.reject(new Error('ended')) })).rejects.toThrow('ended');
  await run();
  expect(ids()).toEqual([['u-1', 'u-2']]);
});

it('waits for half a day where somebody has to mend something, unless asked to try at once', async () => {
  const { run, write, bodies, answers, now } = office();
  await run();
  await write(1, 1);
  answers.push({ kind: 'refused', problem: { kind: 'refused', status: 401 } });
  expect((await run()).nextAt - now()).toBe(longestRetry);
  await run();
  expect(bodies).toHaveLength(1);
  expect(await run({ force: true })).toMatchObject({ sent: 1, failures: 0 });
});

it('waits as long as the receiver asks', async () => {
  const { run, write, answers, now } = office();
  await run();
  await write(1, 1);
  answers.push({ kind: 'later', problem: { kind: 'refused', status: 429 }, after: 3_600_000 });
  expect((await run()).nextAt - now()).toBe(3_600_000);
});

it('makes smaller batches for a receiver that finds them too long, and passes over an entry that is too long alone', async () => {
  const { run, write, answers, ids } = office();
  await run();
  await write(1, 3);
  answers.push({ kind: 'too-long' }, { kind: 'too-long' }, { kind: 'too-long' });
  expect(await run()).toMatchObject({ through: 3, sent: 2, passedOver: 1 });
  expect(ids()).toEqual([['u-1', 'u-2', 'u-3'], ['u-1', 'u-2'], ['u-1'], ['u-2'], ['u-3']]);
});

it('counts what the receiver refused by itself', async () => {
  const { run, write, answers } = office();
  await run();
  await write(1, 3);
  answers.push({ kind: 'taken', rejected: 2 });
  expect(await run()).toMatchObject({ through: 3, sent: 1, rejected: 2 });
});

it.each([
  ['permission', { isAllowed: false }],
  ['header', { policy: { ...policy, header: 'Authorization' } }],
])('sends nothing without its %s, and everything with it', async (kind, change) => {
  const { run, write, bodies, now } = office();
  await run();
  await write(1, 1);
  const stopped = await run(change);
  expect(stopped).toMatchObject({ problem: { kind }, through: 0 });
  expect(nextTry(stopped, 1, now())).toBe(now() + 60_000);
  expect(nextTry(stopped, 0, now())).toBe('idle');
  expect(bodies).toEqual([]);
  const headers = vi.fn(async () => taken);
  expect(await run({ policy: { ...policy, header: 'Authorization' }, header: 'Bearer x', send: headers })).toMatchObject({
    sent: 1,
  });
  expect(headers).toHaveBeenCalledWith(expect.any(String), { Authorization: 'Bearer x' });
});

it('passes over what no longer exists and what is too much, and tells how many', async () => {
  const { run, write, name, ids } = office();
  await run();
  await write(1, 4);
  const db = await openJournal(name);
  await prune(db, { retentionDays: 1, policy: { id: 'd', revision: 1 }, now: start + 2 * dayInMs });
  expect(await waitingIn(db)).toBe(1);
  db.close();
  expect(await run()).toMatchObject({ through: 5, sent: 1, passedOver: 4 });
  expect(ids()[0]).toHaveLength(1);
  const all = await openJournal(name);
  await all.put('state', { ...(await all.get('state', 'state')), seq: 5 + waitingLimit + 7 } as never, 'state');
  expect(await currentProgress(all)).toMatchObject({ through: 12, passedOver: 11 });
  all.close();
});

it('makes the batch anew under another policy, and forgets everything when it is switched off', async () => {
  const { run, write, answers, name, ids, bodies } = office();
  await run();
  await write(1, 2);
  answers.push({ kind: 'later', problem: { kind: 'unreachable' } });
  await run();
  await run({ force: true, policy: { ...policy, omit: ['account'] } });
  expect(bodies[0]).toContain('@dinas_contoh');
  expect(bodies[1]).not.toContain('@dinas_contoh');
  expect(ids()[1]).toEqual(['u-1', 'u-2']);
  const db = await openJournal(name);
  await forget(db);
  expect(await readProgress(db)).toBeUndefined();
  await write(3, 3);
  expect(await waitingIn(db)).toBe(0);
  db.close();
});

it('sends while the storage is full, and the same entries under the same identifiers once it can be noted', async () => {
  const { run, write, ids } = office();
  await run();
  await write(1, 2);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(run()).rejects.toThrow('full');
  put.mockRestore();
  await run();
  await run();
  expect(ids()).toEqual([
    ['u-1', 'u-2'],
    ['u-1', 'u-2'],
  ]);
});

it('shows the very bytes that go next, and an example when nothing waits', async () => {
  const { run, write, bodies, name } = office();
  await write(1, 1);
  await run();
  const db = await openJournal(name);
  const seen = async () => preview(db, await currentProgress(db), policy, { version: '1', institution: 'Dinas' });
  expect(await seen()).toMatchObject({ isWaiting: false, body: expect.stringContaining('"u-1"') });
  await write(2, 3);
  const shown = await seen();
  db.close();
  await run();
  expect(shown).toEqual({ isWaiting: true, body: bodies[0] });
});

it('backs off to six hours at the most, each computer by a time of its own', () => {
  expect([1, 2, 30].map((failures) => backOff(failures, () => 1))).toEqual([15_000, 30_000, longestRetry]);
  expect(backOff(1, () => 0)).toBe(7_500);
});
