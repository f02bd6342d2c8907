/** An approval from request to send, and each refusal, with an officer's and an approver's browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve, readRequest } from '../../journal/approval/answer';
import { refusals } from '../../journal/approval/refusals';
import type { Refusal } from '../../journal/approval/types';
import { generateKeys, type KeyPair } from '../../policy/trust/keys';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { drafts, openComposer, openDesk, outcomes, pressOverlay, send, sentCount, useOffice } from './journal-office';

declare const inside: typeof insideModule;

const setValue = (area: ElementHandle<Element>, text: string) =>
  area.evaluate((element, words) => {
    (element as HTMLTextAreaElement).value = words;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

describe.each(browserKinds)('an approval in %s', (kind) => {
  let officer: Session;
  let approver: Session;
  let page: Page;
  let desk: Page;
  let deputy: KeyPair;
  let keys: Record<string, string>;
  beforeAll(async () => {
    [officer, approver] = await Promise.all([startSession(kind), startSession(kind)]);
    const approverDesk = await openDesk(approver);
    deputy = await generateKeys();
    keys = { kepala: await approverDesk.evaluate(() => inside.makeOwnKey()), wakil: deputy.publicKey };
    await useOffice(approverDesk, { keys, officer: 'kepala' });
    desk = await openDesk(officer);
    await useOffice(desk, { keys });
    page = await openComposer(officer);
  });
  afterAll(() => Promise.all([officer?.close(), approver?.close()]));

  /** Sends a draft that is stopped and opens the way to an approval; answers the request. */
  async function ask(text: string, account?: string): Promise<string> {
    await send(page, text, account);
    await pressOverlay(page, 'approval');
    const area = await inOverlay(page, '[data-step=approval] textarea[readonly]');
    return area.evaluate((element) => (element as HTMLTextAreaElement).value);
  }

  async function give(answer: string): Promise<void> {
    await setValue(await inOverlay(page, '[data-step=approval] .field textarea'), answer);
    await pressOverlay(page, 'send-approved');
  }

  /** Gives an answer to the draft that is held and tells why it was refused; nothing may have been sent. */
  async function refusalOf(answer: string): Promise<string> {
    const before = await sentCount(page);
    await give(answer);
    const shown = await inOverlay(page, '[data-step=approval] .refusal:not(:empty)');
    const text = await shown.evaluate((element) => element.textContent ?? '');
    await pressOverlay(page, 'close');
    expect(await sentCount(page)).toBe(before);
    return text;
  }

  /** Signs as a second approver whose key is here, past the view: for windows and keys that the view does not give. */
  async function sign(request: string, window: { from: number; until: number }, secretKey = deputy.secretKey): Promise<string> {
    const read = await readRequest(request);
    if (!read) throw new Error('no request in the message');
    return (await approve(read, { id: 'wakil', secretKey }, window)) ?? '';
  }
  const today = () => ({ from: Date.now() - 1000, until: Date.now() + 3_600_000 });
  const because = (refusal: Refusal) => refusals[refusal].id;

  it('goes from the officer to the approver and back, and releases the send once', async () => {
    const request = await ask(drafts.block);
    const view = await approver.openExtension('options.html#persetujuan');
    await setValue((await view.waitForSelector('[name=request]')) as ElementHandle<Element>, request);
    await view.click('[data-action=read-request]');
    const shown = await view.waitForSelector('.approval-request');
    const words = await shown?.evaluate((element) => element.textContent);
    expect(words).toContain('Rina Contoh');
    expect(words).toContain('@dinas_contoh');
    expect(words).toContain(drafts.block);
    expect(words).toContain('Data pribadi');
    await (await view.waitForSelector('[data-action=approve]:not([disabled])'))?.click();
    const area = await view.waitForSelector('.approval-request .copy-text textarea');
    const answer = (await area?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '';
    await view.close();

    await page.bringToFront();
    await give(answer);
    await page.waitForFunction(() => window.situs.received.length === 1);
    expect((await outcomes(desk, 2)).filter((outcome) => outcome !== 'edited')).toEqual(['sent-approved']);

    await ask(drafts.block);
    expect(await refusalOf(answer)).toBe(because('second-use'));
  });

  it('is refused for an altered text, another account, and anything that is no answer', async () => {
    const answer = await sign(await ask(drafts.block), today());
    await pressOverlay(page, 'close');
    await ask(`${drafts.block} Segera.`);
    expect(await refusalOf(answer)).toBe(because('altered-text'));
    await ask(drafts.block, 'akun_lama');
    expect(await refusalOf(answer)).toBe(because('other-account'));
    await ask(drafts.block);
    expect(await refusalOf(answer.slice(0, -20))).toBe(because('malformed'));
  });

  it('is refused outside its time and with another key', async () => {
    const request = await ask(drafts.block);
    expect(await refusalOf(await sign(request, { from: 0, until: Date.now() - 1 }))).toBe(because('expired'));
    await ask(drafts.block);
    expect(await refusalOf(await sign(request, today(), (await generateKeys()).secretKey))).toBe(because('wrong-key'));
  });

  it('is refused under another policy and from oneself', async () => {
    const answer = await sign(await ask(drafts.block), today());
    await pressOverlay(page, 'close');
    await useOffice(desk, { keys, revision: 2 });
    await ask(drafts.block);
    expect(await refusalOf(answer)).toBe(because('other-policy'));
    await useOffice(desk, { keys, revision: 2, officer: 'wakil' });
    await ask(drafts.block);
    expect(await refusalOf(answer)).toBe(because('own-approval'));
  });
});
