/** Puts a policy in force as an officer does: its file chosen on the options page, its changes shown, applied. */
import type { OpenOptions, Session } from './session';

export async function importPolicy(
  session: Session,
  policy: { readonly institution: { readonly name: string; readonly kind: string }; readonly [field: string]: unknown },
  open: OpenOptions = {},
): Promise<void> {
  const options = await session.openExtension('options.html#kebijakan', open);
  await options.waitForSelector('input[type=file]');
  await options.evaluate((source) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([source], 'kebijakan.json', { type: 'application/json' }));
    if (!input) throw new Error('no file input on the options page');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(policy));
  // It is not signed, so it is asked about.
  for (const action of ['ask-apply', 'apply']) await (await options.waitForSelector(`.preview [data-action=${action}]`))?.click();
  const { name } = policy.institution;
  await options.waitForFunction((wanted) => document.querySelector('.card h2')?.textContent === wanted, {}, name);
  await options.close();
}
