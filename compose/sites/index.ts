/** The sites. Their names and addresses are plain data that every room may read; all else about one stands in its folder. */
import { facebook } from './facebook/site';
import { instagram } from './instagram/site';
import { threads } from './threads/site';
import type { SiteFacts } from './types';
import { x } from './x/site';

export const sites = { facebook, x, instagram, threads } as const satisfies Readonly<Record<string, SiteFacts>>;

export type Site = keyof typeof sites;

export const siteIds = Object.keys(sites) as [Site, ...Site[]];

declare module '../../rules/draft' {
  interface Sites extends Record<keyof typeof sites, SiteFacts> {}
}
