import { expect, it } from 'vitest';
import { reduceBom } from './reduce';

const bom = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: 'now', component: { 'bom-ref': 'saring@1', name: 'folder' } },
  components: [
    { 'bom-ref': 'preact@10', name: 'preact', properties: [] },
    { 'bom-ref': 'preact@9', name: 'preact', scope: 'optional', properties: [{ name: 'cdx:npm:package:development' }] },
    { 'bom-ref': 'wxt@1', name: 'wxt', scope: 'optional', properties: [{ name: 'cdx:npm:package:development' }] },
    { 'bom-ref': 'vitest@4', name: 'vitest' },
  ],
  dependencies: [
    { ref: 'saring@1', dependsOn: ['preact@10', 'vitest@4'] },
    { ref: 'vitest@4', dependsOn: [] },
    { ref: 'preact@10', dependsOn: [] },
  ],
};

it('keeps what ships, and nothing that differs from one day or one folder to the next', () => {
  expect(reduceBom(bom, ['preact', 'wxt'])).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'saring@1', name: 'saring' } },
    components: [
      { 'bom-ref': 'preact@10', name: 'preact', scope: 'required', properties: [] },
      { 'bom-ref': 'wxt@1', name: 'wxt', scope: 'required', properties: [] },
    ],
    dependencies: [
      { ref: 'saring@1', dependsOn: ['preact@10'] },
      { ref: 'preact@10', dependsOn: [] },
    ],
  });
});

it('is no bill where something that ships is missing', () => {
  expect(() => reduceBom(bom, ['preact', 'zod'])).toThrow('zod');
});
