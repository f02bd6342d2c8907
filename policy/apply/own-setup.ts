/** What Saring minds where no office has sent a policy: the private life of an officer is nobody's business. */

/** The id of the policy that an officer makes on the start page for the accounts of the own office. */
export const ownSetupId = 'buatan-sendiri';

/** The rules whose breach harms somebody else: identifiers, credentials, secrets, children, hatred. */
export const harmful: ReadonlySet<string> = new Set([
  'pelindungan/data-pribadi',
  'pelindungan/identitas-anak',
  'pelindungan/ujaran-kebencian',
  'keamanan/kredensial',
  'larangan/rahasia',
]);
