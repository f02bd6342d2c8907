import type { SiteFacts } from '../types';

export const x = {
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'],
  knownBy: 'handle',
} as const satisfies SiteFacts;
