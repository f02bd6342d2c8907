/** What making a file ends with: the thing made, or the one sentence that says what to mend. */
import type { Text } from '../../rules/engine/types';

export type Made<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Text };

export const made = <T>(value: T): Made<T> => ({ ok: true, value });
export const unmade = (id: string, en: string): { readonly ok: false; readonly message: Text } => ({
  ok: false,
  message: { id, en },
});
