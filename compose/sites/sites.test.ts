import { describe, expect, it } from 'vitest';
import { rules } from '../../rules';
import { type Site, siteIds } from '.';
import { siteTables } from './generated/tables';

describe.each(siteIds)('the site %s', (site) => {
  it('has a table of its own, whose rows bear its name', () => {
    expect(siteTables[site].site).toBe(site);
    expect(siteTables[site].rows.filter(({ id }) => !id.startsWith(`${site}/`))).toEqual([]);
  });
});

it('rules are written for sites that there are', () => {
  const named: readonly Site[] = rules.flatMap(({ scope }) => scope?.sites ?? []);
  expect(named.filter((site) => !siteIds.includes(site))).toEqual([]);
});
