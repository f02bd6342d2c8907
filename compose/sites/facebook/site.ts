import type { SiteFacts } from '../types';

export const facebook = {
  name: 'Facebook',
  hosts: [
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'mbasic.facebook.com',
    'business.facebook.com',
    'facebook.com',
  ],
  knownBy: 'page',
} as const satisfies SiteFacts;
