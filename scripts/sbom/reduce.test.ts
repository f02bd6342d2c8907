import { expect, it } from 'vitest';
import { reduceBom } from './reduce';

const bom = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: 'now', component: { 'bom-ref': 'saring@1' } },
  components: [
    { 'bom-ref': 'preact@10', name: 'preact' },
    { 'bom-ref': 'vitest@4', name: 'vitest' },
  ],
  dependencies: [
    { ref: 'saring@1', dependsOn: ['preact@10', 'vitest@4'] },
    { ref: 'vitest@4', dependsOn: [] },
    { ref: 'preact@10', dependsOn: [] },
  ],
};

it('keeps what ships, and nothing that differs from one day to the next', () => {
  expect(reduceBom(bom, ['preact'])).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'saring@1' } },
    components: [{ 'bom-ref': 'preact@10', name: 'preact' }],
    dependencies: [
      { ref: 'saring@1', dependsOn: ['preact@10'] },
      { ref: 'preact@10', dependsOn: [] },
    ],
  });
});

it('is no bill where something that ships is missing', () => {
  expect(() => reduceBom(bom, ['preact', 'zod'])).toThrow('zod');
});
