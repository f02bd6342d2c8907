import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { embedded } from '../../policy/keep/embedded';
import * as kept from '../../policy/keep/store';
import { activePolicy, chooseOfficer, officerChoice } from './stored';

beforeEach(() => fakeBrowser.reset());

it('is the built-in policy and nobody while nothing is stored', async () => {
  expect([await activePolicy.getValue(), await officerChoice.getValue()]).toEqual([embedded, {}]);
});

it('reads what the rest of the product stored, and tells of each change until it is stopped', async () => {
  const told: string[] = [];
  const stops = [activePolicy.watch(() => told.push('policy')), officerChoice.watch(() => told.push('choice'))];
  await kept.activePolicy.setValue({ ...embedded, id: 'dinas-contoh' });
  await kept.officerChoice.setValue({ officerId: 'rina' });
  await kept.news.setValue([]);
  expect(told).toEqual(['policy', 'choice']);
  expect([(await activePolicy.getValue()).id, await officerChoice.getValue()]).toEqual(['dinas-contoh', { officerId: 'rina' }]);
  for (const stop of stops) stop();
  await kept.officerChoice.setValue({});
  expect(told).toHaveLength(2);
});

it('stores what the rest of the product reads', async () => {
  await officerChoice.setValue({ officerId: 'rina' });
  expect(await kept.officerChoice.getValue()).toEqual({ officerId: 'rina' });
});

it('names the officer beside what was chosen elsewhere meanwhile', async () => {
  await kept.officerChoice.setValue({ officerId: 'rina', language: 'en', personal: ['x @rina'] });
  await chooseOfficer('budi');
  expect(await kept.officerChoice.getValue()).toEqual({ officerId: 'budi', language: 'en', personal: ['x @rina'] });
});
