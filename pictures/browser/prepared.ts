import type { Page } from '../read/page';
import type { Camera } from '../types';

/** A picture taken apart; without a page it is too small to hold any text. */
export type Prepared = { readonly camera: Camera; readonly page?: Page } | { readonly trouble: 'format' | 'failed' };
