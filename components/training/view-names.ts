/** The views of the stage, as its address names them. */
export const viewNames = ['latihan', 'jejak', 'dek', 'aturan', 'banding'] as const;
export type ViewName = (typeof viewNames)[number];
