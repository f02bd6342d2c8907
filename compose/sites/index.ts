/** The tables of all sites. */
import type { Site } from '../../rules/engine/types';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { threads } from './threads';
import type { SiteTable } from './types';
import { x } from './x';

export const siteTables: Readonly<Record<Site, SiteTable>> = { facebook, x, instagram, threads };
