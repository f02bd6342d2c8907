// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ApprovalView } from './ApprovalView';
import type { ApprovalViewProps } from './approval-types';

it('takes the focus from the button that makes a key to the one that copies it', async () => {
  const show = (approverKey: ApprovalViewProps['approverKey']) =>
    act(() =>
      render(
        <ApprovalView
          approverKey={approverKey}
          makeKey={() => show({ publicKey: 'kunci', fingerprint: 'SIDIK' })}
          policy={{ id: 'uji', revision: 1 }}
          read={async () => undefined}
          check={() => {
            throw new Error('There is no request to check.');
          }}
          answer={async () => undefined}
          waiting={[]}
          withdraw={() => undefined}
          copy={async () => true}
        />,
        document.body,
      ),
    );
  await show(null);
  const maker = document.querySelector<HTMLButtonElement>('[data-action="make-key"]');
  maker?.focus();
  await act(() => maker?.click());
  expect(document.querySelector('[data-action="make-key"]')).toBe(null);
  expect(document.activeElement).toBe(document.querySelector('[data-action="copy"]'));
});
