/** Values of a policy file as they are being written: looked up and changed by path, never in place. */
import type { Path } from '../../../policy/read/parse/problem';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** The value with another at `path`; `undefined` takes it out. What is missing on the way is made. */
export function withValue(root: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = isList(root) ? [...root] : [];
    const changed = withValue(items[step], rest, value);
    if (changed === undefined) items.splice(step, 1);
    else items[step] = changed;
    return items;
  }
  const before = isObject(root) ? root : {};
  const changed = withValue(Object.hasOwn(before, step) ? before[step] : undefined, rest, value);
  if (changed === undefined) return Object.fromEntries(Object.entries(before).filter(([key]) => key !== step));
  return Object.hasOwn(before, step)
    ? Object.fromEntries(Object.entries(before).map(([key, each]) => [key, key === step ? changed : each]))
    : { ...before, [step]: changed };
}
