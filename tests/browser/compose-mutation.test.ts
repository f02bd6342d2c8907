/**
 * A site changes overnight: parts of the table are broken on purpose. Every surface must then still be held, or say that a send
 * went out unchecked. None may be silent.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { press, type Surface, type Way, waysOf } from './matrix/run';

/** What is broken in the row of a surface; `row`: the whole row is gone. */
const mutants = ['editor', 'submit', 'root', 'row'] as const;
type Mutant = (typeof mutants)[number];

describe.each(browserKinds)('with a broken table in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
  });
  afterAll(() => session.close());

  it.each(['facebook', 'x', 'instagram', 'threads'] as const)('no send on %s is silent', async (site) => {
    const page = await session.newPage();
    await openSite(page, site, { guard: true });
    const outcomes = await breakAll(page, site);
    await page.close();
    expect(outcomes.filter((outcome) => outcome.endsWith('silent'))).toEqual([]);
    expect(outcomes.some((outcome) => outcome.endsWith('held'))).toBe(true);
  });
});

async function breakAll(page: Page, site: Site): Promise<string[]> {
  const outcomes: string[] = [];
  const surfaces = await page.evaluate((wanted) => window.situs.surfaces(wanted), site);
  for (const surface of surfaces) {
    await page.evaluate(() => window.jaga.start());
    const ways = (await waysOf(page, surface)).filter((way) => way === 'click' || surface.shortcuts.some((own) => own === way));
    for (const mutant of mutants) {
      await page.evaluate(startBroken, surface.row, mutant);
      for (const way of ways) outcomes.push(`${surface.name}, ${mutant}, ${way}: ${await attempt(page, surface, way)}`);
    }
  }
  return outcomes;
}

function startBroken(row: string, mutant: Mutant): void {
  const table = window.jaga.table();
  const nothing = { editor: ['.hilang'], editorLabels: [], submit: ['.hilang'], submitLabels: [], root: ['.hilang'] };
  const { editor, editorLabels, submit, submitLabels, root } = nothing;
  const broken = {
    editor: { editor, editorLabels },
    submit: { submit, submitLabels, nextLabels: [] },
    root: { root },
    row: { editor, editorLabels, submit, submitLabels },
  }[mutant];
  window.jaga.start(undefined, { ...table, rows: table.rows.map((each) => (each.id === row ? { ...each, ...broken } : each)) });
}

async function attempt(page: Page, surface: Surface, way: Way): Promise<'held' | 'told' | 'not sent' | 'silent'> {
  await page.evaluate(async (name) => {
    window.situs.show(name, 'id');
    window.situs.write('Rapat RAHASIA besok');
    window.situs.focus();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.situs.clear();
    window.jaga.clear();
  }, surface.name);
  const next = await page.$('[data-fx=next]');
  if (next) await next.click();
  await press(page, way);
  const { held, posts } = await page.evaluate(() => ({
    held: window.jaga.state().held.length,
    posts: window.situs.received.length,
  }));
  if (held > 0) return posts === 0 ? 'held' : 'silent';
  if (posts === 0) return 'not sent';
  const told = await page
    .waitForFunction(() => window.jaga.state().unchecked.length > 0, { timeout: 5000 })
    .catch(() => undefined);
  return told ? 'told' : 'silent';
}
