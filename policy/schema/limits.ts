/** Bounds of a policy file. They are stated in the schema, so that an admin meets them in the editor and not at import. */
export const FORMAT_VERSION = 1;

export const LIMITS = {
  /** UTF-16 code units of the whole file. */
  characters: 4_000_000,
  /** Objects and lists within each other. */
  depth: 32,
  /** Commas between fields and list items of the whole file. */
  values: 80_000,
  /** Fields of one object, but for what is listed by name at the top: rules and lexicons. */
  fields: 100,
  /** Matchers of all own rules together. */
  allMatchers: 2_000,
  accounts: 1_000,
  officers: 5_000,
  rules: 500,
  switches: 100,
  ownRules: 500,
  clauses: 20,
  matchers: 50,
  examples: 50,
  /** Own terms over all lexicons and own rules together. */
  terms: 50_000,
  /** Words, names and numbers that are never marked; each is looked for in every draft that has a finding. */
  allow: 500,
  /** Characters of one comma-separated list of terms. */
  termList: 60_000,
  /** Characters of all such lists of own rules together; more belongs into `ownTerms`. */
  allTermLists: 200_000,
  pattern: 500,
  citations: 200,
  siteRows: 60,
  approvers: 50,
  replies: 200,
  reasons: 30,
  line: 200,
  paragraph: 1_000,
} as const;
