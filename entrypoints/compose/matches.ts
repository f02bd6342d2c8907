import type { SiteFacts } from '../../compose/sites/types';

/** The addresses of a site, as a manifest wants them. */
export const matchesOf = ({ hosts }: Pick<SiteFacts, 'hosts'>): string[] => hosts.map((host) => `https://${host}/*`);
