// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { openOffice } from '../../../desk/office';
import { embedded } from '../../../policy/keep/embedded';
import { createStage } from '../stage';
import type { StagePort } from '../types';
import { WayView } from './WayView';

const unused = () => {
  throw new Error('not of this test');
};

it('makes an example for the admin of a text that should have been marked', async () => {
  const port: StagePort = {
    policies: [{ key: 'bawaan', name: { id: 'Bawaan', en: 'Built in' }, policy: embedded }],
    ownDecks: false,
    openOffice,
    readPolicy: unused,
    save: unused,
    openPresenter: unused,
    guard: unused,
    copy: unused,
  };
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<WayView stage={createStage(port, '#jejak')} />, root));
  const box = root.querySelector<HTMLTextAreaElement>('[data-way-text]');
  await act(() => {
    if (!box) throw new Error('no box');
    box.value = 'Perahu ini bocor, nakhodanya sibuk berfoto.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => root.querySelector<HTMLElement>('[data-action=missed]')?.click());
  const example = root.querySelector<HTMLTextAreaElement>('.copy-text textarea')?.value ?? '';
  expect(JSON.parse(example.split('\n').at(-1) ?? '')).toMatchObject({ text: '[[Perahu ini bocor, nakhodanya sibuk berfoto.]]' });
});
