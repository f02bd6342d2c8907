import type { SiteTable, SurfaceRow } from './types';

/** The reason a policy gives for leaving a row unchecked. */
export const offReason = (table: SiteTable, row: SurfaceRow): string | undefined => table.off[row.id] ?? table.off[table.site];
