// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ApprovalView } from './ApprovalView';
import type { ApprovalViewProps } from './approval-types';

const show = (approverKey: ApprovalViewProps['approverKey'], makeKey: ApprovalViewProps['makeKey']) =>
  act(() =>
    render(
      <ApprovalView
        approverKey={approverKey}
        makeKey={makeKey}
        policy={{ id: 'uji', revision: 1 }}
        read={async () => undefined}
        check={() => {
          throw new Error('There is no request to check.');
        }}
        ruleTitle={() => undefined}
        answer={async () => ({ ok: false, why: 'not-here' })}
        waiting={[]}
        withdraw={() => undefined}
        copy={async () => true}
        openLink={() => undefined}
      />,
      document.body,
    ),
  );

const maker = () => document.querySelector<HTMLButtonElement>('[data-action="make-key"]');
const type = (name: string, words: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('makes a key with a passphrase that was typed twice, and puts the focus on the button that copies the public half', async () => {
  const made: unknown[] = [];
  const makeKey: ApprovalViewProps['makeKey'] = async (...given) => {
    made.push(given);
    await show({ publicKey: 'kunci', fingerprint: 'SIDIK' }, makeKey);
  };
  await show(null, makeKey);
  expect(maker()?.disabled).toBe(true);
  await type('passphrase', 'pendek');
  await type('passphrase-again', 'pendek');
  expect(maker()?.disabled).toBe(true);
  await type('passphrase', 'tujuh kenari jingga');
  expect(maker()?.disabled).toBe(true);
  await type('passphrase-again', 'tujuh kenari jingga');
  expect(maker()?.disabled).toBe(false);
  maker()?.focus();
  await act(() => maker()?.click());
  expect(made).toEqual([['tujuh kenari jingga', { replaces: false }]]);
  expect(document.querySelector('.approval-forgotten')?.hasAttribute('open')).toBe(false);
  expect(document.activeElement).toBe(document.querySelector('[data-action="copy"]'));
  await type('passphrase', 'empat kata yang baru');
  await type('passphrase-again', 'empat kata yang baru');
  await act(() => maker()?.click());
  expect(made[1]).toEqual(['empat kata yang baru', { replaces: true }]);
});
