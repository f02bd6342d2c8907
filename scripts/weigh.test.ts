import { describe, expect, it } from 'vitest';
import { originOf } from './weigh';

describe('originOf', () => {
  it.each([
    ['/repo/node_modules/preact/dist/preact.module.js', 'npm:preact'],
    ['/repo/node_modules/@preact/signals/dist/signals.mjs', 'npm:@preact/signals'],
    ['/repo/node_modules/a/node_modules/b/x.js', 'npm:b'],
    ['/repo/rules/lexicons/kasar.ts', 'rules/lexicons'],
    ['/repo/rules/etika/kata-kasar.ts', 'rules/etika'],
    ['\0virtual:wxt', 'other'],
  ])('%s comes from %s', (id, origin) => {
    expect(originOf(id, '/repo')).toBe(origin);
  });
});
