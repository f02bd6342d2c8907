/** Made-up entries for the journal's tests and measurements. */
import type { JournalInput } from './types';

let names = 0;
/** A database name that no other test uses. */
export const freshName = (): string => `journal-${++names}`;

/** An input with everything that is required; `change` overrides. */
export function input(eventId: string, change: Partial<JournalInput> = {}): JournalInput {
  return {
    eventId,
    at: Date.UTC(2026, 10, 2, 3),
    outcome: 'sent-clean',
    site: 'x',
    surface: 'post',
    account: '@dinas_contoh',
    findings: [],
    officer: 'rina',
    policy: { id: 'dinas-contoh', revision: 3 },
    textHash: 'ab'.repeat(32),
    ...change,
  };
}
