/** The sites by their own names, the same in both languages. */
import { type Site, siteIds, sites } from '../../compose/sites';

export const siteNames = Object.fromEntries(siteIds.map((id) => [id, sites[id].name])) as Readonly<Record<Site, string>>;
