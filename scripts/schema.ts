/** Writes public/policy.schema.json and public/managed_schema.json from the policy schema: `npm run -s schema`. */
import { writeFileSync } from 'node:fs';
import { editorSchema, managedSchema } from '../policy/schema/published';

const write = (name: string, schema: object) =>
  writeFileSync(new URL(`../public/${name}`, import.meta.url), `${JSON.stringify(schema, null, 1)}\n`);

write('policy.schema.json', editorSchema());
write('managed_schema.json', managedSchema());
