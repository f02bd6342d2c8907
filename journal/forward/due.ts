import { storage } from '@wxt-dev/storage';

/** When entries are forwarded next, milliseconds since the epoch; `idle` when none waits, null where none are forwarded. Small, for every wake reads it. */
export const forwardDue = storage.defineItem<number | 'idle' | null>('local:journal.forward.due', { fallback: null });
