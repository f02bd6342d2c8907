/** A bill of materials without what does not ship. */

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
}

export interface Bom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * Keeps the components with these names, in the order of the file; where npm installed one twice, both. Throws when one is missing:
 * a bill that leaves something out is none. Number and time are left out, so that the same code gives the same bill.
 */
export function reduceBom<B extends Bom>(bom: B, names: readonly string[]): Omit<B, 'serialNumber'> {
  const components = bom.components.filter(({ name }) => names.includes(name));
  const missing = names.filter((name) => !components.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`npm knows nothing of ${missing.join(', ')}`);
  const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const { serialNumber: _, ...rest } = bom as B & { readonly serialNumber?: string };
  const { timestamp: __, ...metadata } = bom.metadata as B['metadata'] & { readonly timestamp?: string };
  return {
    ...rest,
    metadata,
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  } as Omit<B, 'serialNumber'>;
}
