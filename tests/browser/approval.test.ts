/** An approval from request to send, and each refusal, with an officer's and an approver's browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../../journal/approval/refusals';
import type { Refusal } from '../../journal/approval/types';
import { generateKeys, type KeyPair } from '../../policy/read/trust/keys';
import { askApproval, giveAnswer, refusalOf, setValue, sign } from './approval-desk';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { drafts, openComposer, openDesk, outcomes, pressOverlay, type Sent, useOffice } from './journal-office';
import { everythingKept, expectNoCanary, listen } from './journal-traces';

declare const inside: typeof insideModule;

describe.each(browserKinds)('an approval in %s', (kind) => {
  let officer: Session;
  let approver: Session;
  let page: Page;
  let desk: Page;
  let approverDesk: Page;
  let deputy: KeyPair;
  let keys: Record<string, string>;
  beforeAll(async () => {
    [officer, approver] = await Promise.all([startSession(kind), startSession(kind)]);
    approverDesk = await openDesk(approver);
    deputy = await generateKeys();
    keys = { kepala: await approverDesk.evaluate(() => inside.makeOwnKey('tujuh kenari jingga')), wakil: deputy.publicKey };
    await useOffice(approverDesk, { keys, officer: 'kepala' });
    desk = await openDesk(officer);
    await useOffice(desk, { keys });
    await Promise.all([listen(desk), listen(approverDesk)]);
    page = await openComposer(officer);
  });
  afterAll(() => Promise.all([officer?.close(), approver?.close()]));

  /** A page that has the policy and the officer of this moment from its beginning. */
  async function openAnew(): Promise<void> {
    await page.close();
    page = await openComposer(officer);
  }
  const ask = (text: string, how?: Sent) => askApproval(page, text, how);
  const because = (refusal: Refusal) => refusals[refusal].id;

  it('goes from the officer to the approver and back, and releases the send once', async () => {
    const request = await ask(drafts.block, { picture: true });
    const view = await approver.openExtension('options.html#persetujuan');
    // The approver's key stands over the request; once it is there nothing moves any more.
    await view.waitForSelector('.journal-hash');
    await setValue((await view.waitForSelector('[name=request]')) as ElementHandle<Element>, request);
    await view.click('[data-action=read-request]');
    const shown = await view.waitForSelector('.approval-request');
    const words = await shown?.evaluate((element) => element.textContent);
    expect(words).toContain('Rina Contoh');
    expect(words).toContain('@dinas_contoh');
    expect(words).toContain(drafts.block);
    expect(words).toContain('Data pribadi');
    expect(await shown?.$$eval('[data-bound]', (all) => all.map((each) => each.getAttribute('data-bound')))).toEqual(['bytes']);
    const type = async (words: string) => {
      await setValue((await view.waitForSelector('.approval-decision [name=passphrase]')) as ElementHandle<Element>, words);
      await (await view.waitForSelector('[data-action=approve]:not([disabled])'))?.click();
    };
    await type('bukan sandinya');
    await view.waitForSelector('[data-state=wrong-passphrase]');
    await type('tujuh kenari jingga');
    const area = await view.waitForSelector('.approval-request .copy-text textarea');
    const answer = (await area?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '';
    await view.close();

    // Bound to its bytes: the same picture picked anew has another address, and without it nothing opens.
    await pressOverlay(page, 'close');
    await ask(drafts.block);
    expect(await refusalOf(page, answer)).toBe(because('altered-text'));
    await ask(drafts.block, { picture: true });
    await giveAnswer(page, answer);
    await page.waitForFunction(() => window.situs.received.length === 1);
    expect(await outcomes(desk, 3)).toEqual(['held', 'held', 'sent-approved']);

    await ask(drafts.block);
    expect(await refusalOf(page, answer)).toBe(because('not-asked'));
  });

  it('is refused for an altered text, another account, and anything that is no answer', async () => {
    const answer = await sign(await ask(drafts.block), deputy.secretKey);
    await pressOverlay(page, 'close');
    await ask(`${drafts.block} Segera.`);
    expect(await refusalOf(page, answer)).toBe(because('altered-text'));
    await ask(drafts.block, { account: 'akun_lama' });
    expect(await refusalOf(page, answer)).toBe(because('other-account'));
    await ask(drafts.block);
    expect(await refusalOf(page, answer.slice(0, -20))).toBe(because('malformed'));
  });

  it('is refused outside its time and with another key', async () => {
    const request = await ask(drafts.block);
    expect(await refusalOf(page, await sign(request, deputy.secretKey, { from: 0, until: Date.now() - 1 }))).toBe(
      because('expired'),
    );
    await ask(drafts.block);
    expect(await refusalOf(page, await sign(request, (await generateKeys()).secretKey))).toBe(because('wrong-key'));
  });

  it('is refused under another policy and from oneself', async () => {
    const answer = await sign(await ask(drafts.block), deputy.secretKey);
    await pressOverlay(page, 'close');
    await useOffice(desk, { keys, revision: 2 });
    await openAnew();
    await ask(drafts.block);
    expect(await refusalOf(page, answer)).toBe(because('other-policy'));
    await useOffice(desk, { keys, revision: 2, officer: 'wakil' });
    await openAnew();
    await ask(drafts.block);
    expect(await refusalOf(page, answer)).toBe(because('own-approval'));
  });

  it('is refused to another officer than the one who asked', async () => {
    await useOffice(desk, { keys, revision: 2 });
    await openAnew();
    const answer = await sign(await ask(drafts.block), deputy.secretKey);
    await useOffice(desk, { keys, revision: 2, officer: 'kepala' });
    await openAnew();
    await ask(drafts.block);
    expect(await refusalOf(page, answer)).toBe(because('other-officer'));
  });

  it('leaves nothing of the draft with the officer, with the approver, or in a message', async () => {
    const { kept, csv, json, heard } = await everythingKept(desk);
    expect(kept).toContain('sent-approved');
    expect(heard).toContain('redeem');
    const others = await everythingKept(approverDesk);
    for (const text of [kept, csv, json, heard, others.kept, others.heard]) expectNoCanary(text);
  });

  it('is refused while its use cannot be noted; what is asked anew later opens the draft', async () => {
    const answer = await sign(await ask(drafts.block), deputy.secretKey);
    // As after a newer Saring that was taken back: the browser does not open its journal for an older one.
    await desk.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('saring-journal', 99);
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    expect(await refusalOf(page, answer)).toBe(because('no-storage'));
    await desk.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const removing = indexedDB.deleteDatabase('saring-journal');
          removing.onerror = () => failed(removing.error);
          removing.onsuccess = () => done();
        }),
    );
    // The request went with the journal, so its answer opens nothing.
    const later = await sign(await ask(drafts.block), deputy.secretKey);
    expect(await refusalOf(page, answer)).toBe(because('not-asked'));
    await ask(drafts.block);
    await giveAnswer(page, later);
    await page.waitForFunction(() => window.situs.received.length === 1);
  });
});
