/**
 * A site changes overnight: parts of the table are broken on purpose. Every surface must then still be held, or say that a send
 * went out unchecked, and no account may be taken for another. None may be silent.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, siteIds } from '../../compose/sites';
import type { BrowserKind } from '../../scripts/browsers';
import type { Build } from '../fixtures/dom';
import type { Attached } from '../fixtures/page';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { clickOn, press, type Surface, type Way, waysOf } from './matrix/run';

/** `account`: no reader of an account finds anything; `account-row`: only those of the row; `account-not`: nothing tells strangers. */
const accountMutants = ['account', 'account-row', 'account-not'] as const;
const mediaMutants = ['site', 'row', 'editor', 'root', 'submit', 'holds', 'media'];
/** Written at an address of private messages: a box that is not recognised as the public one there is left alone, and so not told of. */
const privately = /^ig-note \(\w+\), (site|editor|row|editorLabels: .*)$/;
const likePlain = new Set(['capitals', 'blank', 'srcdoc', 'rewritten', 'scripted']);
const attached: readonly Attached[] = ['picture', 'video', 'uploaded'];
type AccountMutant = (typeof accountMutants)[number];

describe.each(browserKinds)('with a broken table in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
  });
  afterAll(() => session.close());

  describe.each(siteIds)('on %s', (site) => {
    let surfaces: readonly Surface[];
    beforeAll(async () => {
      page = await session.newPage();
      await openSite(page, site, { guard: true });
      await page.evaluate(hurry);
      const all = await page.evaluate((wanted: Site) => window.situs.surfaces(wanted), site);
      // What is sent in one way alone, or differs only in where it stands, breaks as its plain dress does.
      surfaces = all.filter(({ isSeldom, dress }) => !isSeldom && !(dress && likePlain.has(dress)));
    });
    afterAll(() => page.close());

    it('no send is silent, whichever list of the table or single entry of it is broken', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        const ways = (await waysOf(page, surface)).filter(
          (way) => way === 'click' || surface.shortcuts.some((own) => own === way),
        );
        for (const [nth, [mutant, build]] of (await mutantsOf(page, surface)).entries()) {
          for (const way of waysFor(surface.dress ? 'firefox' : kind, mutant, ways, nth)) {
            // Anew for each, so that nothing of the attempt before is told now.
            await page.evaluate((row, mutant) => window.jaga.startBroken(row, mutant), surface.row, mutant);
            const what = `${surface.name} (${build}), ${mutant}`;
            const sent = await attempt(page, surface, build, way, { isPrivate: privately.test(what) });
            outcomes.push(`${what}, ${way}: ${sent}`);
          }
        }
      }
      expect(outcomes.filter((outcome) => !/: (held|told|left alone)$/.test(outcome))).toEqual([]);
      // Without any row the generic guard is all there is, and it says so.
      const alone = outcomes.filter((outcome) => outcome.includes(', site, '));
      expect(alone.length).toBeGreaterThanOrEqual(surfaces.length);
      expect(alone.some((outcome) => outcome.endsWith('held'))).toBe(true);
    });

    it('no line that is published with it (a choice of a poll, an alternative text) is silent', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        if (!(await hasLine(page, surface))) continue;
        for (const [mutant, build] of await mutantsOf(page, surface)) {
          await page.evaluate((row, mutant) => window.jaga.startBroken(row, mutant), surface.row, mutant);
          const outcome = await attempt(page, surface, build, 'click', { field: 'line' });
          outcomes.push(`${surface.name} (${build}), ${mutant}: ${outcome}`);
        }
      }
      expect(outcomes.filter((outcome) => !/: (held|told|said)$/.test(outcome))).toEqual([]);
      expect(outcomes.some((outcome) => outcome.endsWith('held'))).toBe(site === 'x' || site === 'instagram');
    });

    it('no attachment is overlooked, whichever list by which it is found is broken', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        if (!(await hasTray(page, surface))) continue;
        const mutants = (await mutantsOf(page, surface)).filter(([mutant]) => mediaMutants.includes(mutant));
        for (const [nth, [mutant, build]] of mutants.entries()) {
          // One browser takes all, the other each in turn.
          for (const what of kind === 'chromium' ? attached : attached.slice(nth % attached.length).slice(0, 1)) {
            await page.evaluate((row, mutant) => window.jaga.startBroken(row, mutant), surface.row, mutant);
            outcomes.push(`${mutant}: ${what} of ${surface.name}: ${await attach(page, surface, build, what)}`);
          }
        }
      }
      expect(outcomes.filter((outcome) => !/: (counted|said|unmet)$/.test(outcome))).toEqual([]);
      // What comes from the disk is known without the list of the site.
      const own = outcomes.filter((outcome) => /^media: (picture|video) /.test(outcome));
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter((outcome) => !outcome.endsWith(': counted'))).toEqual([]);
    });

    it('no account is taken for another, and one that cannot be read is called so', async () => {
      const outcomes: string[] = [];
      for (const surface of surfaces) {
        const way = (await waysOf(page, surface)).find((each) => each === 'click') ?? 'enter';
        for (const mutant of accountMutants) {
          await page.evaluate(startWithoutAccount, surface.row, mutant);
          const sent = await attempt(page, surface, 'id', way);
          outcomes.push(`${surface.name}, ${mutant}: ${sent}, ${await account(page, surface)}`);
        }
      }
      expect(outcomes.filter((outcome) => !/: held, (right|unreadable)$/.test(outcome))).toEqual([]);
      expect(outcomes.filter((outcome) => outcome.includes(', account: ') && !outcome.endsWith('unreadable'))).toEqual([]);
    });
  });
});

/**
 * What a lost list does is tried by all ways; what a lost entry of one changes is found by the same code whatever the way, and in the
 * same way by every browser: the second takes the lists, by each way in turn, and so does every one of a surface in another dress.
 */
function waysFor(kind: BrowserKind, mutant: string, ways: readonly Way[], nth: number): readonly Way[] {
  const isEntry = mutant.includes(': ');
  if (kind === 'chromium') return isEntry ? ways.slice(0, 1) : ways;
  return isEntry ? [] : ways.slice(nth % ways.length).slice(0, 1);
}

/** What the guard gives a site as time to clear its boxes would be spent waiting here. */
function hurry(): void {
  const wait = window.setTimeout.bind(window);
  const shortened = (run: () => void, ms = 0): number => wait(run, Math.min(ms, 50));
  window.setTimeout = shortened as typeof window.setTimeout;
}

/** The mutants that matter in any step of the surface, each in the first build in which it does. */
async function mutantsOf(page: Page, surface: Surface): Promise<readonly (readonly [mutant: string, build: Build])[]> {
  const found = new Map<string, Build>();
  await page.evaluate(() => window.jaga.stop());
  const look = async (build: Build): Promise<void> => {
    const here = await page.evaluate((row) => window.jaga.mutants(row), surface.row);
    for (const mutant of here) if (!found.has(mutant)) found.set(mutant, build);
  };
  for (const build of ['id', 'en'] as const) {
    await show(page, surface, build);
    await look(build);
    while (await page.evaluate(() => window.situs.has('next'))) {
      await clickOn(page, 'next');
      await look(build);
    }
  }
  return [...found];
}

function startWithoutAccount(row: string, mutant: AccountMutant): void {
  const table = window.jaga.table();
  const rows = table.rows.map((each) => {
    if (mutant === 'account-not') return { ...each, account: each.account.map(({ not: _, ...reader }) => reader) };
    return each.id === row ? { ...each, account: [] } : each;
  });
  window.jaga.start(undefined, { ...table, account: mutant === 'account' ? [] : table.account, rows });
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
  // The last step shows no composer any more.
  return reasons.includes('no-account') || surface.steps ? 'unreadable' : 'unreadable, and silent';
}

const hasLine = (page: Page, { name }: Surface): Promise<boolean> =>
  page.evaluate((name) => {
    window.situs.show(name, 'id');
    return window.situs.line('');
  }, name);

const hasTray = (page: Page, { name }: Surface): Promise<boolean> =>
  page.evaluate((name) => {
    window.situs.show(name, 'id');
    return window.situs.attach('picture');
  }, name);

/** `counted`: the draft has it; `said`: the box is called not fully recognised; `unmet`: it is not taken for a composer at all. */
type Seen = 'counted' | 'said' | 'unmet' | 'overlooked';

async function attach(page: Page, surface: Surface, build: Build, what: Attached): Promise<Seen> {
  await show(page, surface, build);
  const [before, after] = await page.evaluate((what) => {
    const look = () => window.jaga.composers().find(({ draft }) => draft.text.includes('RAHASIA'));
    const before = look();
    window.situs.attach(what);
    return [before, look()];
  }, what);
  if (!before || !after) return 'unmet';
  const count = ({ draft }: typeof after, kind: string) => draft.attachments.filter((each) => each.kind === kind).length;
  const added = (kind: string) => count(after, kind) - count(before, kind);
  if (what === 'video' ? added('video') === 1 && added('image') === 0 : added('image') === 1) return 'counted';
  return after.health.state === 'understood' ? 'overlooked' : 'said';
}

/** Whether the officer is told that a box on the page is not fully recognised. */
const isSaid = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.jaga.composers().some(({ health }) => health.state !== 'understood'));

type Field = 'editor' | 'line';

/** The surface with what must not go out in the last of its editors or lines. */
async function show(page: Page, surface: Surface, build: Build, field: Field = 'editor'): Promise<void> {
  await page.evaluate(
    async (name, build, field) => {
      window.situs.show(name, build);
      const leak = 'Rapat RAHASIA besok';
      const last = window.situs.texts().length - 1;
      window.situs.write(
        ...window.situs.texts().map((_, index) => (field === 'editor' && index === last ? leak : `bagian ${index + 1}`)),
      );
      if (field === 'line') window.situs.line(leak);
      window.situs.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      window.jaga.composers();
      window.situs.clear();
      window.jaga.clear();
    },
    surface.name,
    build,
    field,
  );
}

/** Presses "Next" to the last step, or to a hold; nothing was sent by it then. */
async function heldOnTheWay(page: Page): Promise<boolean> {
  const at = () =>
    page.evaluate(() => ({
      isHeld: window.jaga.state().held.length > 0 && window.situs.received.length === 0,
      leadsOn: window.situs.has('next'),
    }));
  let now = await at();
  for (; now.leadsOn && !now.isHeld; now = await at()) await clickOn(page, 'next');
  return now.isHeld;
}

/**
 * `lost`: it was neither sent nor asked about; `said`: of a line, the box was called not fully recognised before; `left alone`: of a
 * box that may be private, nothing was read.
 */
type Outcome = 'held' | 'told' | 'said' | 'left alone' | 'lost' | 'silent';

interface Trial {
  readonly field?: Field;
  readonly isPrivate?: boolean;
}

async function attempt(page: Page, surface: Surface, build: Build, way: Way, trial: Trial = {}): Promise<Outcome> {
  const { field, isPrivate } = trial;
  await show(page, surface, build, field);
  // A box without a row is asked about wherever it is left, also by a button that leads on.
  if (await heldOnTheWay(page)) return 'held';
  const said = field === 'line' && (await isSaid(page));
  await press(page, way);
  const { held, posts } = await page.evaluate(() => ({
    held: window.jaga.state().held.length,
    posts: window.situs.received.length,
  }));
  if (held > 0) return posts === 0 ? 'held' : 'silent';
  if (posts === 0) return 'lost';
  if (said) return 'said';
  if (isPrivate && (await page.evaluate(() => window.jaga.composers().length === 0))) return 'left alone';
  const told = await page.waitForFunction(() => window.jaga.state().unchecked.length > 0, { polling: 20 }).catch(() => undefined);
  return told ? 'told' : 'silent';
}
