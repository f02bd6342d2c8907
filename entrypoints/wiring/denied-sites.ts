/** The sites on which the browser gives Saring no access: never granted, withdrawn, or on click only. */
import { browser } from 'wxt/browser';
import { siteIds, sites } from '../../compose/sites';
import type { Site } from '../../rules/engine/types';
import { matchesOf } from '../compose/matches';

const everywhere = new Set(['<all_urls>', '*://*/*', 'https://*/*']);

export async function deniedSites(): Promise<Site[]> {
  // Chromium counts the pages of content scripts among these only, and not where it is asked for one.
  const { origins = [] } = await browser.permissions.getAll();
  const isOpen = (match: string) => origins.some((origin) => origin === match || everywhere.has(origin));
  return siteIds.filter((id) => !matchesOf(sites[id]).some(isOpen));
}

/** Asks the officer for access, at a click of theirs: is it given now? */
export const requestAccess = (site: Site): Promise<boolean> => browser.permissions.request({ origins: matchesOf(sites[site]) });
