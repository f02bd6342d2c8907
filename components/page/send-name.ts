/** What the site calls its send control, so that we call it the same. */

import { labelsOf, tidyLabel } from '../../compose/sites/labels';
import type { Composer } from '../../compose/types';

/** Words alone, and few of them: what stands there is the page's, and is repeated by us. */
const plainName = /^\p{L}[\p{L}\p{M}\p{N} .&'-]{0,23}$/u;

/** Undefined where there is no control, none with a name, or several with different names. */
export function sendNameOf({ sendControls }: Pick<Composer, 'sendControls'>): string | undefined {
  // What a control shows comes last of its names.
  const names = new Set((sendControls?.() ?? []).map((control) => tidyLabel(labelsOf(control).at(-1) ?? '')));
  const [name = ''] = names;
  return names.size === 1 && plainName.test(name) ? name : undefined;
}
