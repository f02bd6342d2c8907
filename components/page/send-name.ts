/** What the site calls its send control, so that we call it the same. */

import type { Composer } from '../../compose/types';

/** Words alone, and few of them: what stands there is the page's, and is repeated by us. */
const plainName = /^\p{L}[\p{L}\p{M}\p{N} .&'-]{0,23}$/u;

/** What it shows, else the name it is given; written as one line. */
const nameOf = (control: Element): string =>
  [control.textContent ?? '', control.getAttribute('aria-label') ?? '']
    .map((name) =>
      name
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find(Boolean) ?? '';

/** Undefined where there is no control, none with a name, or several with different names. */
export function sendNameOf({ sendControls }: Pick<Composer, 'sendControls'>): string | undefined {
  const names = new Set((sendControls?.() ?? []).map(nameOf));
  const [name = ''] = names;
  return names.size === 1 && plainName.test(name) ? name : undefined;
}
