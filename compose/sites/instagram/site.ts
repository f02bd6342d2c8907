import type { SiteFacts } from '../types';

export const instagram = {
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  knownBy: 'handle',
} as const satisfies SiteFacts;
