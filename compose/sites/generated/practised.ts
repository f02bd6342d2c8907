// Made by `npm run -s manifest` of the folders in compose/sites. Do not edit.

/** The sites that have composers to practise in. */
export const practiceSites = [
  'facebook',
  'x',
  'instagram',
] as const;
