/** What axe objects to in a page of the extension or in the overlay. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and element of everything axe finds in the parts of the page that match `include`, but for those that match `exclude`. */
export async function objectionsTo(
  page: Page | Frame,
  include: readonly string[],
  exclude: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate(
    (parts, others) => {
      const axe = Reflect.get(window, 'axe') as { run(context: object, options: object): Promise<AxeResults> };
      // No landmark of another's page is ours to give; all else is asked.
      const region = { enabled: parts.some((part) => part === 'html') };
      return axe.run(
        { include: parts, exclude: others }, // What a frame shows is asked in the frame.
        { rules: { region }, resultTypes: ['violations'], iframes: false },
      );
    },
    include,
    exclude,
  );
  if (results.passes.length === 0) return [`axe saw nothing of ${include.join(', ')}`];
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
