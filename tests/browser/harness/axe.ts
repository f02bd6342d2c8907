/** What axe objects to in a page of the extension or in the overlay. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const frameWindow = `document.querySelector('[data-saring-overlay]').shadowRoot.querySelector('.frame').contentWindow`;

/**
 * Rule and element of everything axe finds in the parts of the page that match `include`, but for those that match `exclude`; in
 * Saring's frame, where it is asked for, on a page that sees into it.
 */
export async function objectionsTo(
  page: Page,
  include: readonly string[],
  exclude: readonly string[] = [],
  place: 'page' | 'frame' = 'page',
): Promise<string[]> {
  const there = place === 'frame' ? frameWindow : 'window';
  // Firefox's driver names no frames of extension pages, so axe is given the frame's window as its own.
  if (!(await page.evaluate(`'axe' in ${there}`))) await page.evaluate(`(function (window) { ${source} })(${there})`);
  // No landmark of another's page is ours to give; all else is asked.
  const whole = { enabled: include.some((part) => part === 'html') };
  const context = JSON.stringify({ include, exclude });
  // WCAG 2.2 asks for targets of 24 px, axe only when it is told to. What a frame shows is asked in the frame.
  const rules = { region: whole, 'target-size': { enabled: true } };
  const options = JSON.stringify({ rules, resultTypes: ['violations'], iframes: false });
  const results = (await page.evaluate(`${there}.axe.run(${context}, ${options})`)) as AxeResults;
  if (results.passes.length === 0) return [`axe saw nothing of ${include.join(', ')}`];
  // What lies half under a bar that stays is whole once it is scrolled.
  const isHidden = (id: string, why = '') => id === 'target-size' && why.includes('partially obscured');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ target, failureSummary }) => (isHidden(id, failureSummary) ? [] : [`${id}: ${target} ${failureSummary}`])),
  );
}
