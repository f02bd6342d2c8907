/** Runs every surface of a site through every way to send and every verdict, on one page, and tells what went wrong. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Site } from '../../../rules/engine/types';
import type { Build } from '../../fixtures/dom';
import type { Basis, FixtureSurface } from '../../fixtures/site';

export const ways = [
  'click',
  'button-enter',
  'button-space',
  'enter',
  'mod-enter',
  'form',
  'mod-s',
  'new-line',
  'touch',
] as const;
export type Way = (typeof ways)[number];
const verdicts = ['clean', 'warn', 'block'] as const;
export type CaseVerdict = (typeof verdicts)[number];
export type Surface = Omit<FixtureSurface, 'build'>;

export interface CaseResult {
  readonly site: Site;
  readonly surface: string;
  readonly row: string;
  readonly basis: Basis;
  readonly build: Build;
  readonly way: Way;
  readonly verdict: CaseVerdict;
  /** Absent: all was as it must be. */
  readonly problem?: string;
}

interface Case {
  readonly surface: Surface;
  readonly build: Build;
  readonly way: Way;
  readonly verdict: CaseVerdict;
}

const words: Record<CaseVerdict, string> = {
  clean: 'Rapat\nbesok pagi',
  warn: 'Rapat\nKASAR besok',
  block: 'Rapat\nRAHASIA besok',
};

/** Which ways a surface has: those of its row, and those that the site itself takes. */
export async function waysOf(page: Page, surface: Surface): Promise<readonly Way[]> {
  if (surface.isSeldom) return surface.shortcuts;
  const row = await page.evaluate((id) => window.jaga.table().rows.find((each) => each.id === id), surface.row);
  const byEnter = row?.enter ?? surface.shortcuts.includes('enter');
  const control = await page.evaluate((name) => {
    window.situs.show(name, 'id');
    return window.situs.has('control');
  }, surface.name);
  const own: Way[] = [...(control ? (['click', 'button-enter', 'button-space'] as const) : []), 'mod-enter'];
  if (byEnter) own.push('enter');
  if (surface.shortcuts.includes('form')) own.push('form');
  // The last step has no editor to press a key in.
  return surface.steps ? own.filter((way) => way !== 'mod-enter') : own;
}

/** Of the cases of a surface: all of them, or as many as bring each two of way, verdict and build together. */
export type Extent = 'all' | 'pairs';

export async function runSite(page: Page, site: Site, builds: readonly Build[], extent: Extent): Promise<CaseResult[]> {
  return runSurfaces(page, site, await page.evaluate((wanted) => window.situs.surfaces(wanted), site), builds, extent);
}

export async function runSurfaces(
  page: Page,
  site: Site,
  surfaces: readonly Surface[],
  builds: readonly Build[],
  extent: Extent = 'all',
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const surface of surfaces) {
    for (const [nth, way] of (await waysOf(page, surface)).entries()) {
      for (const [mth, build] of builds.entries()) {
        for (const [kth, verdict] of verdicts.entries()) {
          if (verdict === 'clean' && !isTaken(surface, way)) continue;
          if (extent === 'pairs' && (nth + kth) % builds.length !== mth) continue;
          const problem = await runCase(page, { surface, build, way, verdict });
          const { name, row, basis } = surface;
          results.push({ site, surface: name, row, basis, build, way, verdict, ...(problem ? { problem } : {}) });
        }
      }
    }
  }
  return results;
}

/** Whether the site itself would send in this way. */
const isTaken = ({ shortcuts }: Surface, way: Way) =>
  way === 'click' || way === 'button-enter' || way === 'button-space' || shortcuts.includes(way);

async function runCase(page: Page, it: Case): Promise<string | undefined> {
  const text = words[it.verdict];
  const before = await show(page, it, text);
  await press(page, it.way);
  const after = await look(page);
  if (it.verdict === 'clean') {
    if (after.held > 0) return 'a clean draft was held';
    if (after.received.length !== 1) return `${after.received.length} posts of a clean draft`;
    if (after.received[0] !== before.texts) return `the server got ${after.received[0]}`;
    return after.sent === 1 || (after.sent === 0 && it.surface.isUncounted) ? undefined : `${after.sent} sends were counted`;
  }
  const wrong = isHeld(after, before, it);
  if (wrong) return wrong;
  return it.verdict === 'block' ? pressAgain(page, it) : release(page, before);
}

interface Seen {
  readonly held: number;
  readonly sent: number;
  readonly received: readonly string[];
  readonly html: string;
  readonly row: string | undefined;
  readonly draft: string | undefined;
  readonly account: string | undefined;
  readonly confidence: string | undefined;
}

/** Shows the surface with the text in its last editor, and goes to the last step. */
async function show(page: Page, { surface, build }: Case, text: string): Promise<{ html: string; texts: string }> {
  const { name } = surface;
  const before = await page.evaluate(
    async (name, build, text) => {
      window.jaga.cancel();
      await window.situs.show(name, build);
      const count = window.situs.texts().length;
      window.situs.write(...Array.from({ length: count }, (_, index) => (index === count - 1 ? text : `bagian ${index + 1}`)));
      window.situs.focus(count - 1);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const html = window.situs.html().join('\n');
      window.jaga.composers();
      window.situs.clear();
      window.jaga.clear();
      const texts = JSON.stringify(window.situs.texts());
      return { html, texts, untouched: html === window.situs.html().join('\n') };
    },
    name,
    build,
    text,
  );
  if (!before.untouched) throw new Error(`${name}: the editor's HTML changed while it was checked.`);
  return (await toLastStep(page)) ? { ...before, html: '' } : before;
}

/** Presses "Next" as often as the surface has it; true if it had it at all. */
export async function toLastStep(page: Page): Promise<boolean> {
  let steps = 0;
  for (; await page.evaluate(() => window.situs.has('next')); steps++) await clickOn(page, 'next');
  return steps > 0;
}

/** A click of the mouse on a button of the surface that is shown. */
export async function clickOn(page: Page, which: 'control' | 'next'): Promise<void> {
  const { x, y } = await page.evaluate((which) => window.situs.aim(which, 'mouse'), which);
  await page.mouse.click(x, y);
}

const keys: Partial<Record<Way, KeyInput>> = { 'button-enter': 'Enter', 'button-space': ' ', enter: 'Enter' };

export async function press(page: Page, way: Way): Promise<void> {
  if (way === 'click') return clickOn(page, 'control');
  if (way === 'form') return page.evaluate(() => window.situs.submitForm());
  if (way === 'new-line') return page.evaluate(() => window.situs.newLine());
  if (way === 'touch') {
    await page.evaluate(() => window.situs.touch());
    // What a browser makes of a finger for a page that hears of no fingers.
    return clickOn(page, 'control');
  }
  if (way.startsWith('button')) await page.evaluate(() => window.situs.aim('control', 'key'));
  const key = keys[way];
  if (key) return page.keyboard.press(key);
  await page.keyboard.down('Control');
  await page.keyboard.press(way === 'mod-s' ? 's' : 'Enter');
  await page.keyboard.up('Control');
}

/** `cancel`: as an officer who closes the popup after what was seen. */
const look = (page: Page, cancel = false): Promise<Seen> =>
  page.evaluate((cancel) => {
    const { held, sent, row } = window.jaga.state();
    const identity = held.at(-1)?.identity;
    if (cancel) window.jaga.cancel();
    return {
      held: held.length,
      sent: sent.length,
      received: window.situs.received.map(({ texts }) => JSON.stringify(texts)),
      html: window.situs.html().join('\n'),
      row,
      draft: held.at(-1)?.text,
      account: identity?.handle ?? identity?.name ?? identity?.pageId,
      confidence: identity?.confidence,
    };
  }, cancel);

function isHeld(after: Seen, before: { html: string; texts: string }, { surface }: Case): string | undefined {
  if (after.received.length > 0) return 'a send slipped through';
  if (after.held !== 1) return `held ${after.held} times`;
  if (after.row !== surface.row) return `taken for ${after.row}`;
  const texts: string[] = JSON.parse(before.texts);
  if (!after.draft?.startsWith(texts.join('\n\n'))) return `read as ${JSON.stringify(after.draft)}`;
  if (after.account !== surface.account || after.confidence !== surface.confidence) {
    return `account ${after.account} (${after.confidence})`;
  }
  if (before.html !== '' && after.html !== before.html) return 'the editor was changed by a held send';
  return undefined;
}

/** A second press asks no second question; after a cancel the next one asks again. */
async function pressAgain(page: Page, { way }: Case): Promise<string | undefined> {
  await press(page, way);
  const twice = await look(page, true);
  if (twice.received.length > 0) return 'a second press slipped through';
  if (twice.held !== 1) return `a second press made ${twice.held} questions`;
  await press(page, way);
  const again = await look(page);
  if (again.received.length > 0) return 'a press after cancel slipped through';
  return again.held === 2 ? undefined : 'not asked again after cancel';
}

/** As a popup in front does it: the focus is elsewhere, and the release is asked for twice. */
async function release(page: Page, before: { texts: string }): Promise<string | undefined> {
  const outcome = await page.evaluate(async () => {
    window.situs.blur();
    const result = await window.jaga.release();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return result;
  });
  const { received, sent } = await look(page);
  if (outcome !== 'sent') return `release: ${outcome}`;
  if (received.length !== 1) return `${received.length} posts after release`;
  if (received[0] !== before.texts) return `the server got ${received[0]}`;
  return sent === 1 ? undefined : `${sent} sends were counted`;
}
