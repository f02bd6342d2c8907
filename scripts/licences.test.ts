import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { licences } from './licences';

it('finds for every library a licence that allows what Saring does', () => {
  const strange = licences(fileURLToPath(new URL('..', import.meta.url))).filter(
    ({ licence }) => !['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD'].includes(licence),
  );
  expect(strange).toEqual([]);
});
