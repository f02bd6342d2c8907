/** Plays the scripted drafts on the practice page, as an officer would, and says what happened to each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { frameNow, inOverlay, nothingInFrame } from '../../tests/browser/harness/overlay';
import { type DemoDraft, drafts } from './drafts';

interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly words: string;
}

const composerOf = (draft: DemoDraft) => `[data-composer="${draft.composer}"]`;
const editable = '[contenteditable="true"], textarea';

/** Returns whether every step did what it says; prints as it goes. */
export async function runDemo(page: Page, folder: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  let allWell = true;
  for (const draft of drafts) {
    const problems = await play(page, draft, folder).catch(async (error: unknown) => {
      await shoot(page, folder, `${draft.name}-gagal`);
      return [error instanceof Error ? error.message : String(error)];
    });
    for (const problem of problems) console.log(`   ✗ ${problem}`);
    allWell &&= problems.length === 0;
  }
  return allWell;
}

async function play(page: Page, draft: DemoDraft, folder: string): Promise<string[]> {
  const problems: string[] = [];
  console.log(`\n${draft.title}  [${draft.composer}, ${draft.account}]\n   “${draft.text}”`);
  await choose(page, draft);
  const sentBefore = await sentTexts(page);
  const editor = await page.waitForSelector(`${composerOf(draft)} :is(${editable})`);
  await editor?.click();
  await page.keyboard.type(draft.text);
  const control = await page.waitForSelector(`${composerOf(draft)} .send:not([aria-disabled="true"]):not([disabled])`);
  await control?.click();

  if (draft.stoppedBy.length === 0) {
    await page.waitForFunction((before) => document.querySelectorAll('[data-sent]').length > before, {}, sentBefore.length);
    if (await (await frameNow(page))?.$('.panel')) problems.push('the popup opened for a clean draft');
  } else {
    await inOverlay(page, '.panel .finding');
    await showAll(page);
    const findings = await shownFindings(page);
    for (const { severity, rule, words } of findings) console.log(`   ${severity.padEnd(5)} ${rule}: ${words}`);
    for (const rule of draft.stoppedBy)
      if (!findings.some((finding) => finding.rule === rule)) problems.push(`${rule} was not among the findings`);
    if ((await sentTexts(page)).length !== sentBefore.length) problems.push('it went out although it was stopped');
  }
  await shoot(page, folder, draft.name);
  if (draft.stoppedBy.length > 0) await decide(page, draft, sentBefore.length);

  const sent = await sentTexts(page);
  const added = sent.slice(0, sent.length - sentBefore.length);
  const wanted = draft.sent === undefined ? [] : [draft.sent];
  if (JSON.stringify(added) !== JSON.stringify(wanted))
    problems.push(`sent ${JSON.stringify(added)} instead of ${JSON.stringify(wanted)}`);
  console.log(`   → ${added.length === 0 ? 'not sent' : `sent once: “${added[0]}”`}`);
  await clear(page, draft);
  return problems;
}

/** Milliseconds that a picture may take. */
const pictureTime = 4_000;

/**
 * While the popup's frame lies in the top layer, Chromium without a window may wait for a picture of its surface that never
 * comes; the view is asked next. A picture that is not to be had is told and holds up nothing.
 */
async function shoot(page: Page, folder: string, name: string): Promise<void> {
  const protocol = await page.createCDPSession();
  for (const fromSurface of [true, false]) {
    const data = await Promise.race([
      protocol.send('Page.captureScreenshot', { format: 'png', fromSurface }).then((shot) => shot.data),
      new Promise<undefined>((done) => setTimeout(done, pictureTime)),
    ]);
    if (data === undefined) continue;
    writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'));
    return;
  }
  console.log('   (no picture of this one)');
}

async function choose(page: Page, { composer, account }: DemoDraft): Promise<void> {
  const site = composer.split('/')[0];
  await page.click(`[data-account-switch="${site}"] [data-role="${account}"]`);
  await page.waitForSelector(`[data-account-switch="${site}"] [data-role="${account}"][data-chosen]`);
}

async function showAll(page: Page): Promise<void> {
  const more = await (await frameNow(page))?.$('.panel [data-action="more"]');
  await more?.click();
}

async function shownFindings(page: Page): Promise<ShownFinding[]> {
  const cards = (await (await frameNow(page))?.$$('.panel .finding')) ?? [];
  return Promise.all(
    cards.map((card) =>
      card.evaluate((element) => ({
        rule: element.getAttribute('data-key')?.split('#')[0] ?? '',
        severity: element.getAttribute('data-severity') ?? '',
        words: element.querySelector('.words')?.textContent?.trim() ?? '',
      })),
    ),
  );
}

async function decide(page: Page, draft: DemoDraft, sentBefore: number): Promise<void> {
  if (draft.decision === 'fix') {
    await pressIn(page, '[data-action="apply"]');
    await page.waitForFunction(
      (root, selector, text) => document.querySelector(`${root} :is(${selector})`)?.textContent?.includes(text),
      {},
      composerOf(draft),
      editable,
      draft.sent ?? '',
    );
    await close(page);
    await press(page, `${composerOf(draft)} .send`);
  } else if (draft.decision === 'reason') {
    await pressIn(page, '[data-action="send"]');
    await pressIn(page, '[data-step="reason"] summary');
    await pressIn(page, '[data-step="reason"] textarea');
    await page.keyboard.type('Sudah dipastikan ke petugas jaga.');
    await pressIn(page, '[data-action="send-reason"]');
  } else {
    await close(page);
    return;
  }
  await page.waitForFunction((before) => document.querySelectorAll('[data-sent]').length > before, {}, sentBefore);
}

async function close(page: Page): Promise<void> {
  if (!(await (await frameNow(page))?.$('.panel'))) return;
  await pressIn(page, '[data-action="close"]');
  await nothingInFrame(page);
}

/** Presses what stands in the popup, once it takes a press. */
async function pressIn(page: Page, selector: string): Promise<void> {
  await (await inOverlay(page, `.panel ${selector}`)).click();
}

async function press(page: Page, selector: string): Promise<void> {
  const element: ElementHandle | null = await page.waitForSelector(selector);
  await element?.click();
}

const sentTexts = (page: Page) =>
  page.$$eval('[data-sent] [data-sent-text]', (all) => all.map((each) => each.textContent?.trim() ?? ''));

async function clear(page: Page, draft: DemoDraft): Promise<void> {
  const editor = await page.$(`${composerOf(draft)} :is(${editable})`);
  await editor?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}
