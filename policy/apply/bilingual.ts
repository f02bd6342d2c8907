import type { Text } from '../../rules/engine/types';

/** Admins may leave the English out; the Indonesian is shown then. */
export const bilingual = (text: { readonly id: string; readonly en?: string }): Text => ({
  id: text.id,
  en: text.en ?? text.id,
});
