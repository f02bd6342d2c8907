/** The policy of a computer on which no office policy was installed: usable at once, and nothing is ever stopped for good. */
import type { ActivePolicy } from '../types';

export const embedded: ActivePolicy = {
  formatVersion: 1,
  id: 'bawaan',
  revision: 1,
  issued: '2026-11-21',
  source: 'embedded',
  signature: { state: 'none' },
  institution: { name: 'Tanpa kebijakan kantor', kind: 'lainnya' },
  // With no list of accounts there is nothing to compare the acting account with.
  rules: { 'prinsip/akun-keliru': { severity: 'off', locked: false } },
  ownRules: [],
  citations: [],
};
