// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { openOffice } from '../../desk/office';
import { quickCheck } from '../../desk/quick-check';
import { ownPolicy } from '../../policy/apply/own-setup';
import { embedded } from '../../policy/keep/embedded';
import { readPolicy } from '../../policy/read';
import type { OfficerChoice } from '../../policy/types';
import { Start } from './Start';
import type { OptionsActions, OptionsState } from './types';

const nothing = () => undefined;
const state: OptionsState = {
  policy: embedded,
  choice: {},
  today: '2026-11-26',
  accounts: [],
  rows: [],
  managedProblems: [],
  isManaged: false,
  isOfficerLocked: false,
  pinned: [],
  importing: { step: 'idle' },
  version: '0',
  denied: [],
  licences: [],
};

let root: HTMLElement;
let told: unknown[];
const actions: OptionsActions = {
  choose: nothing,
  chooseOfficer: (id) => told.push(id),
  start: (done) => told.push(done),
  setUp: (own) => told.push(own),
  language: nothing,
  read: nothing,
  apply: nothing,
  cancel: nothing,
  remove: nothing,
  setUrl: nothing,
  grant: nothing,
  visitUrl: nothing,
  setRule: nothing,
};
const check = quickCheck(openOffice(embedded, {}));
const show = (change: Partial<OptionsState>) =>
  act(() => render(<Start state={{ ...state, ...change }} actions={actions} check={check} />, root));
const alone = (start: NonNullable<OfficerChoice['start']>) => ({ choice: { start: { isAlone: true, ...start } } });
const press = (words: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click());
const ticks = () => [...root.querySelectorAll('.start-step')].map((step) => step.hasAttribute('data-done'));

beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('main');
  document.body.append(root);
  told = [];
});

it('can go without an office’s policy, and then without a name', async () => {
  await show({});
  expect(ticks()).toEqual([false, false, false]);
  await press('Pakai sendiri dulu');
  await show(alone({}));
  expect(ticks()).toEqual([true, false, false]);
  await press('Lewati, saya hanya memakai akun pribadi');
  expect(told).toEqual([{ isAlone: true }, { isNameless: true }]);
});

it('makes a policy of a name, an office and its accounts, which the reader takes', async () => {
  await show(alone({}));
  const [name, office, account] = root.querySelectorAll<HTMLInputElement>('.own-setup input');
  for (const [input, words] of [
    [name, 'Rina'],
    [office, 'Kecamatan Contoh'],
    [account, '@kec_contoh'],
  ] as const)
    await act(() => {
      if (!input) throw new Error('no field');
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
  const own = { name: 'Rina', office: 'Kecamatan Contoh', accounts: [{ platform: 'instagram', shown: '@kec_contoh' }] } as const;
  expect(told).toEqual([own]);
  const accounts = [...own.accounts, { platform: 'facebook', shown: 'Kecamatan Contoh Kita' }] as const;
  const read = await readPolicy(JSON.stringify(ownPolicy({ ...own, accounts }, 1, state.today)), 'imported', {
    trustedKeys: [],
    today: state.today,
  });
  expect(read.ok ? read.held.policy.accounts?.map(({ handle, name: shown }) => [handle, shown]) : read.problems).toEqual([
    ['kec_contoh', 'kec_contoh'],
    [undefined, 'Kecamatan Contoh Kita'],
  ]);
});

it('shows a mark, a stop and a fix, after which the draft is sent', async () => {
  await show({});
  expect(root.querySelector('.try-out mark')?.textContent).toBe('3578014203850005');
  await press('Kirim');
  expect(root.querySelectorAll('.try-out .finding')).toHaveLength(1);
  // Only a person presses the fix; here the words are mended by hand.
  expect(root.querySelector('[data-action=apply]')?.textContent).toContain('Ganti dengan');
  const box = root.querySelector<HTMLTextAreaElement>('.try-out textarea');
  await act(() => {
    if (!box) throw new Error('no box');
    box.value = 'Bantuan dapat diambil besok pukul 09.00.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(root.querySelector('.try-out mark')).toBeNull();
  await press('Kirim');
  expect(root.querySelector('.try-out [role=status]')?.textContent).toContain('Terkirim');
  expect(told[0]).toEqual({ isTried: true });
});

it('lets the officer choose a name, unless group policy has', async () => {
  const policy = { ...embedded, source: 'imported', officers: [{ id: 'rina', name: 'Rina', role: 'petugas' }] } as const;
  await show({ policy });
  expect(ticks()).toEqual([true, false, false]);
  const select = root.querySelector<HTMLSelectElement>('.start-step select');
  await act(() => {
    if (!select) throw new Error('no list');
    select.value = 'rina';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(told).toEqual(['rina']);
  await show({ policy, isOfficerLocked: true, choice: { officerId: 'rina' } });
  expect(root.querySelector<HTMLSelectElement>('.start-step select')?.disabled).toBe(true);
});
