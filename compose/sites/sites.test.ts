import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules';
import { type Site, siteIds } from '.';
import { siteTables } from './tables';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

describe.each(siteIds)('the site %s', (site) => {
  it('has a table of its own, by the name that its content script asks for, whose rows bear its name', async () => {
    expect(await import(`./${site}/table.ts`)).toHaveProperty(`${site}Table`, siteTables[site]);
    expect(siteTables[site].site).toBe(site);
    expect(siteTables[site].rows.filter(({ id }) => !id.startsWith(`${site}/`))).toEqual([]);
  });

  it('has a bound for the size of its content script', () => {
    const { gzipKilobytes } = JSON.parse(readFileSync(at('bench/size-budget.json'), 'utf8'));
    expect(gzipKilobytes).toHaveProperty([`${site}.js`]);
  });
});

it('rules are written for sites that there are', () => {
  const named: readonly Site[] = rules.flatMap(({ scope }) => scope?.sites ?? []);
  expect(named.filter((site) => !siteIds.includes(site))).toEqual([]);
});
