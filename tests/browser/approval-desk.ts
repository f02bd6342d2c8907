/** An approval step by step, as officer and approver go through it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answerRequest, readRequest } from '../../journal/approval/answer';
import { inOverlay } from './harness/overlay';
import { pressOverlay, type Sent, send, sentCount } from './journal-office';

export const setValue = (area: ElementHandle<Element>, text: string) =>
  area.evaluate((element, words) => {
    (element as HTMLTextAreaElement).value = words;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Sends a draft that is stopped and opens the way to an approval; answers the request. */
export async function askApproval(page: Page, text: string, how?: Sent): Promise<string> {
  await send(page, text, how);
  // What was asked for already is asked for its answer at once.
  const first = await inOverlay(page, '[data-step=approval], [data-action="approval"]:not([disabled])');
  if (!(await first.evaluate((each) => each.matches('[data-step=approval]')))) await pressOverlay(page, 'approval');
  const area = await inOverlay(page, '[data-step=approval] textarea[readonly]');
  return area.evaluate((element) => (element as HTMLTextAreaElement).value);
}

export async function giveAnswer(page: Page, answer: string): Promise<void> {
  await setValue(await inOverlay(page, '[data-step=approval] .field textarea'), answer);
  await pressOverlay(page, 'send-approved');
}

/** Gives an answer to the draft that is held and tells why it was refused; nothing may have been sent. */
export async function refusalOf(page: Page, answer: string): Promise<string> {
  const before = await sentCount(page);
  await giveAnswer(page, answer);
  const shown = await inOverlay(page, '[data-step=approval] .refusal:not(:empty)');
  const text = await shown.evaluate((element) => element.textContent ?? '');
  await pressOverlay(page, 'close');
  expect(await sentCount(page)).toBe(before);
  return text;
}

/** Signs as the approver `wakil`, past the approver's view: for windows and keys that the view does not give. */
export async function sign(request: string, secretKey: string, window = signedToday()): Promise<string> {
  const read = await readRequest(request);
  if (!read) throw new Error('no request in the message');
  return (await answerRequest(read, { id: 'wakil', secretKey }, { decision: 'approve', ...window })) ?? '';
}

const signedToday = () => ({ from: Date.now() - 1000, until: Date.now() + 3_600_000 });
