// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { embedded } from '../../policy/keep/embedded';
import { Me } from './Me';
import type { OptionsActions, OptionsState } from './types';

const roles = ['petugas', 'penanggung-jawab', 'pelatih', 'admin'] as const;
const policy = { ...embedded, source: 'imported', officers: roles.map((role) => ({ id: role, name: role, role })) } as const;

afterEach(() => render(null, document.body));

it.each([
  ['admin', '/studio.html'],
  ['pelatih', '/training.html#dek'],
  ['penanggung-jawab', '#persetujuan'],
  ['petugas', undefined],
  ['tidak-ada', undefined],
])('offers to %s first of all: %s', async (officerId, address) => {
  const state = { policy, choice: { officerId }, accounts: [] } as unknown as OptionsState;
  await act(() => render(<Me state={state} actions={{} as OptionsActions} />, document.body));
  const first = document.querySelector('section.card');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe(address);
  expect(document.querySelectorAll('a')).toHaveLength(address ? 1 : 0);
});
