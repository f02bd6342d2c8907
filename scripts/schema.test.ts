import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchema, managedSchema } from '../policy/schema/published';
import { CHROMIUM_ID, chromiumId } from '../policy/write/deploy/identity';

const root = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

it.each([
  ['policy.schema.json', editorSchema],
  ['managed_schema.json', managedSchema],
] as const)('public/%s is what the policy schema says (run `npm run -s schema` after changing it)', (name, make) => {
  expect(JSON.parse(root(`public/${name}`))).toEqual(make());
});

it('offers group policy one type for each field, as Chromium demands', () => {
  const allowed = new Set(['id', '$ref', 'type', 'title', 'description', 'properties', 'additionalProperties', 'items', 'enum']);
  const strange: string[] = [];
  const visit = (node: Record<string, unknown>, path: string) => {
    for (const key of Object.keys(node)) if (!allowed.has(key)) strange.push(`${path}: ${key}`);
    if (typeof node.type !== 'string' && typeof node.$ref !== 'string') strange.push(`${path}: no type`);
    if (Array.isArray(node.enum) && node.enum.some((value) => typeof value !== node.type)) strange.push(`${path}: mixed choices`);
    for (const [name, field] of Object.entries(node.properties ?? {})) visit(field, `${path}.${name}`);
    for (const each of [node.items, node.additionalProperties]) if (each) visit({ ...each }, `${path}[]`);
  };
  visit({ ...managedSchema() }, '');
  expect(strange).toEqual([]);
});

it('names the extension by the key of its manifest', async () => {
  const key = /'(MII[A-Za-z0-9+/=]+)'/.exec(root('wxt.config.ts'))?.[1] ?? '';
  expect(await chromiumId(key)).toBe(CHROMIUM_ID);
});
