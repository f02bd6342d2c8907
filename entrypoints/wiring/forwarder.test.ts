import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forwardDue } from '../../journal/forward/due';
import type { JournalDatabase } from '../../journal/store/database';
import { embedded } from '../../policy/keep/embedded';
import { activePolicy } from '../../policy/keep/store';
import { type Forwarder, forwarder, keepForwarding } from './forwarder';

const minute = 60_000;
const run = vi.fn<Forwarder['run']>();
beforeEach(async () => {
  fakeBrowser.reset();
  run.mockReset();
  forwarder.handOver({ run, stop: async () => undefined });
  await activePolicy.setValue({ ...embedded, journal: { forward: { address: 'https://otel.kantor.go.id/v1/logs' } } });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const keep = () => keepForwarding(async () => ({}) as JournalDatabase);

it('tries again at the time it was told, or as soon as it is forced to', async () => {
  run.mockImplementation(async () => Date.now() + minute);
  const forwarding = keep();
  await forwarding.look();
  await vi.advanceTimersByTimeAsync(minute / 2);
  await forwarding.look();
  expect(run).toHaveBeenCalledTimes(1);
  await forwarding.look('force');
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2 * minute);
  await forwarding.look();
  expect(run).toHaveBeenCalledTimes(3);
});

it('goes on by itself when the next attempt is near, and rests where none waits', async () => {
  run.mockImplementationOnce(async () => Date.now() + 15_000).mockResolvedValue('idle');
  const forwarding = keep();
  await forwarding.look();
  await vi.advanceTimersByTimeAsync(14_000);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(minute);
  await forwarding.look();
  expect([run.mock.calls.length, await forwardDue.getValue()]).toEqual([2, 'idle']);
});
