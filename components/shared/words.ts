/** The product's words in both languages, typed so that neither can lack an entry. */
import { signal } from '@preact/signals-core';
import type { Text } from '../../rules/engine/types';

export type Locale = 'id' | 'en';

/** The language on screen; Indonesian unless the officer chose otherwise. */
export const locale = signal<Locale>('id');

/** The office's zone, in which moments are written; WIB where no policy says. */
export const officeZone = signal<'WIB' | 'WITA' | 'WIT'>('WIB');

/** How dates are written: the day before the month in both languages. */
export const dateLocale = (): string => ({ id: 'id-ID', en: 'en-GB' })[locale.value];

type Entry = string | ((...values: never[]) => string);

/** Messages of one area: `const t = messages({ id: { send: 'Kirim' }, en: { send: 'Send' } })`, then `t().send`. */
export function messages<T extends Record<string, Entry>>(texts: {
  id: T;
  en: { [K in keyof T]: T[K] extends string ? string : T[K] };
}): () => T {
  return () => texts[locale.value] as T;
}

/** The words of a rule, citation or policy in the language on screen. */
export const say = (text: Text): string => text[locale.value];
