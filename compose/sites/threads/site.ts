import type { SiteFacts } from '../types';

export const threads = {
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  knownBy: 'handle',
} as const satisfies SiteFacts;
