/**
 * A site changes overnight: parts of the table are broken on purpose. Every surface must then still be held, or say that a send
 * went out unchecked, and no account may be taken for another. None may be silent.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { clickOn, press, type Surface, type Way, waysOf } from './matrix/run';

/**
 * What is broken in the row of a surface; `row`: the whole row is gone. `account`: no reader of an account finds anything;
 * `account-row`: only those of the row; `account-not`: nothing tells strangers from the one who writes.
 */
const sendMutants = ['editor', 'submit', 'root', 'row'] as const;
const accountMutants = ['account', 'account-row', 'account-not'] as const;
type Mutant = (typeof sendMutants)[number] | (typeof accountMutants)[number];

describe.each(browserKinds)('with a broken table in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
  });
  afterAll(() => session.close());

  describe.each(['facebook', 'x', 'instagram', 'threads'] as const)('on %s', (site) => {
    let surfaces: readonly Surface[];
    beforeAll(async () => {
      page = await session.newPage();
      await openSite(page, site, { guard: true });
      await page.evaluate(hurry);
      surfaces = await page.evaluate((wanted: Site) => window.situs.surfaces(wanted), site);
    });
    afterAll(() => page.close());

    it('no send is silent', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        await page.evaluate(() => window.jaga.start());
        const ways = (await waysOf(page, surface)).filter(
          (way) => way === 'click' || surface.shortcuts.some((own) => own === way),
        );
        for (const mutant of sendMutants) {
          await page.evaluate(startBroken, surface.row, mutant);
          for (const way of ways) outcomes.push(`${surface.name}, ${mutant}, ${way}: ${await attempt(page, surface, way)}`);
        }
      }
      expect(outcomes.filter((outcome) => outcome.endsWith('silent'))).toEqual([]);
      expect(outcomes.some((outcome) => outcome.endsWith('held'))).toBe(true);
    });

    it('no account is taken for another, and one that cannot be read is called so', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        await page.evaluate(() => window.jaga.start());
        const way = (await waysOf(page, surface)).find((each) => each === 'click') ?? 'enter';
        for (const mutant of accountMutants) {
          await page.evaluate(startBroken, surface.row, mutant);
          const sent = await attempt(page, surface, way);
          outcomes.push(`${surface.name}, ${mutant}: ${sent}, ${await account(page, surface)}`);
        }
      }
      expect(outcomes.filter((outcome) => !/: held, (right|unreadable)$/.test(outcome))).toEqual([]);
      expect(outcomes.filter((outcome) => outcome.includes(', account: ') && !outcome.endsWith('unreadable'))).toEqual([]);
    });
  });
});

/** What the guard gives a site as time to clear its boxes would be spent waiting here. */
function hurry(): void {
  const wait = window.setTimeout.bind(window);
  const shortened = (run: () => void, ms = 0): number => wait(run, Math.min(ms, 50));
  window.setTimeout = shortened as typeof window.setTimeout;
}

function startBroken(row: string, mutant: Mutant): void {
  const table = window.jaga.table();
  const nothing = { editor: ['.hilang'], editorLabels: [], submit: ['.hilang'], submitLabels: [], root: ['.hilang'] };
  const { editor, editorLabels, submit, submitLabels, root } = nothing;
  const blind = table.rows.flatMap(({ account }) => account.map(({ not: _, ...reader }) => reader));
  const broken = {
    editor: { editor, editorLabels },
    submit: { submit, submitLabels, nextLabels: [] },
    root: { root },
    row: { editor, editorLabels, submit, submitLabels },
    account: { account: [] },
    'account-row': { account: [] },
    'account-not': {},
  }[mutant];
  const isBlind = mutant === 'account-not';
  const account = mutant === 'account' ? [] : table.account;
  const rows = table.rows.map((each) => {
    const readers = isBlind
      ? { account: each.account.flatMap(({ source }) => blind.find((one) => one.source === source) ?? []) }
      : {};
    return each.id === row ? { ...each, ...readers, ...broken } : each;
  });
  window.jaga.start(undefined, { ...table, account, rows });
}

/** Whose the held draft is said to be. */
async function account(page: Page, surface: Surface): Promise<string> {
  const { identity, reasons } = await page.evaluate(() => ({
    identity: window.jaga.state().held.at(-1)?.identity,
    reasons: window.jaga.composers().flatMap(({ health }) => health.reasons),
  }));
  if (!identity) return 'nobody asked';
  const value = identity.handle ?? identity.name ?? identity.pageId;
  if (identity.confidence !== 'unreadable') return value === surface.account ? 'right' : `taken for ${value}`;
  if (value !== undefined) return `unreadable, and yet ${value}`;
  // The last step of a dialog shows no composer any more.
  return reasons.includes('no-account') || surface.name.endsWith('two-steps') ? 'unreadable' : 'unreadable, and silent';
}

async function attempt(page: Page, surface: Surface, way: Way): Promise<'held' | 'told' | 'not sent' | 'silent'> {
  const next = await page.evaluate(async (name) => {
    window.situs.show(name, 'id');
    window.situs.write('Rapat RAHASIA besok');
    window.situs.focus();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.jaga.composers();
    window.situs.clear();
    window.jaga.clear();
    return window.situs.has('next');
  }, surface.name);
  if (next) await clickOn(page, 'next');
  await press(page, way);
  const { held, posts } = await page.evaluate(() => ({
    held: window.jaga.state().held.length,
    posts: window.situs.received.length,
  }));
  if (held > 0) return posts === 0 ? 'held' : 'silent';
  if (posts === 0) return 'not sent';
  const told = await page.waitForFunction(() => window.jaga.state().unchecked.length > 0, { polling: 20 }).catch(() => undefined);
  return told ? 'told' : 'silent';
}
