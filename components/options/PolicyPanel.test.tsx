// @vitest-environment happy-dom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { embedded } from '../../policy/keep/embedded';
import { PolicyPanel } from './PolicyPanel';
import type { OptionsActions, OptionsState } from './types';
import { UrlCard } from './UrlCard';

const state: OptionsState = {
  policy: { ...embedded, source: 'imported' },
  choice: {},
  today: '2026-11-21',
  accounts: [],
  rows: [],
  managedProblems: [],
  isManaged: false,
  isOfficerLocked: false,
  pinned: [],
  importing: { step: 'idle' },
  version: '1',
  denied: [],
  licences: [],
};
const url = { url: 'https://kantor.example/saring.json', problems: [], locked: false };
const nothing = () => {};
const actions: OptionsActions = {
  chooseOfficer: () => undefined,
  start: () => undefined,
  setUp: () => undefined,
  choose: nothing,
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

const show = (view: ComponentChildren) => act(() => render(view, document.body));
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words)) as HTMLButtonElement;
async function press(words: string): Promise<void> {
  button(words).focus();
  await act(() => button(words).click());
}

describe('the focus on the page of the policy', () => {
  beforeEach(() => show(null));

  it('goes along when an address takes the place of its form, and back', async () => {
    await show(<UrlCard state={state} actions={actions} />);
    await press('Pakai alamat ini');
    await show(<UrlCard state={{ ...state, url }} actions={actions} />);
    expect(document.activeElement).toBe(button('Periksa sekarang'));
    await press('Berhenti');
    await show(<UrlCard state={state} actions={actions} />);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('is left alone by an address that was entered elsewhere', async () => {
    await show(<UrlCard state={state} actions={actions} />);
    await show(<UrlCard state={{ ...state, url }} actions={actions} />);
    expect(document.activeElement).toBe(document.body);
  });

  it("stays at the policy when the office's own is removed", async () => {
    await show(<PolicyPanel state={state} actions={actions} />);
    await press('Hapus kebijakan dari komputer ini');
    await press('Hapus sekarang');
    await show(<PolicyPanel state={{ ...state, policy: embedded }} actions={actions} />);
    expect(document.activeElement).toBe(document.querySelector('section.card'));
  });

  it('goes to the line that says a policy was installed, which asks for a name where one is missing', async () => {
    const officers = [{ id: 'rina', name: 'Rina', role: 'petugas' }] as const;
    const policy = { ...state.policy, officers };
    await show(<PolicyPanel state={{ ...state, policy }} actions={actions} />);
    await show(<PolicyPanel state={{ ...state, policy, importing: { step: 'applied' } }} actions={actions} />);
    const line = document.querySelector('.notice[data-tone=done]');
    expect(document.activeElement).toBe(line);
    expect(line?.textContent).toBe('Kebijakan sudah dipasang. Sekarang pilih nama Anda');
    // Before what it is about, not in the card for the next file.
    expect(line?.nextElementSibling?.getAttribute('aria-label')).toBe('Kebijakan yang berlaku');
    await show(
      <PolicyPanel
        state={{ ...state, policy, choice: { officerId: 'rina' }, importing: { step: 'applied' } }}
        actions={actions}
      />,
    );
    expect(document.querySelector('.notice a')).toBeNull();
  });
});
