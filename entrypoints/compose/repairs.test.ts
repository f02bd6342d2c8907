import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteOverrides } from '../../compose/sites/types';
import { officerChoice, siteRepairs } from '../../policy/keep/store';
import { followRepairs } from './repairs';

const repairs = (version: string) => ({ version, off: [{ row: 'threads', reason: 'Belum dipakai.' }] });

describe('the repairs of site tables', () => {
  let told: (SiteOverrides | undefined)[];
  let end: AbortController;
  beforeEach(() => {
    fakeBrowser.reset();
    told = [];
    end = new AbortController();
  });
  const follow = () => followRepairs((one) => told.push(one), end.signal);

  it('are none until a policy brings some', async () => {
    await follow();
    expect(told).toEqual([undefined]);
  });

  it('are told as the policy stored them, when they change and when they go', async () => {
    await siteRepairs.setValue(repairs('1'));
    await follow();
    await siteRepairs.setValue(repairs('2'));
    await officerChoice.setValue({ officerId: 'sari' });
    await siteRepairs.setValue(null);
    await vi.waitFor(() => expect(told).toEqual([repairs('1'), repairs('2'), undefined]));
  });

  it('are not followed after the end', async () => {
    await follow();
    end.abort();
    await siteRepairs.setValue(repairs('3'));
    expect(told).toEqual([undefined]);
  });
});
