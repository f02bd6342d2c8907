import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Matcher } from '../../rules/engine/types';
import { policySchema } from './index';
import type { matcherKinds } from './matchers';
import { z } from './zod';

describe('the policy schema', () => {
  it('knows every matcher kind of the engine', () => {
    expectTypeOf<z.infer<(typeof matcherKinds)[number]>['kind']>().toEqualTypeOf<Matcher['kind']>();
  });

  it('explains every field in a title and a description', () => {
    const mute: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      const properties: unknown = Reflect.get(node, 'properties');
      if (typeof properties === 'object' && properties !== null)
        for (const [name, field] of Object.entries(properties)) {
          const of = field.$ref ? { title: 'x', description: 'x', ...field } : field;
          if (!of.title || !of.description) mute.push(`${path}.${name}`);
        }
      for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
    };
    visit(z.toJSONSchema(policySchema, { io: 'input' }), '');
    expect(mute).toEqual([]);
  });
});
