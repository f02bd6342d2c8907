/** A bill of materials without what does not ship. */

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string }[];
}

/** npm's mark of what it installed for development alone. */
const development = 'cdx:npm:package:development';
const isForDevelopment = ({ properties = [] }: Component) => properties.some(({ name }) => name === development);

export interface Bom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly name?: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * Keeps the components with these names, in the order of the file. Where npm installed one twice, the one that ships is kept: the other
 * serves development. A tool of development of which code ships is required like the rest. Throws when one is missing: a bill that
 * leaves something out is none. Number, time and the folder's name are left out, so that the same code gives the same bill.
 */
export function reduceBom<B extends Bom>(bom: B, names: readonly string[]): Omit<B, 'serialNumber'> {
  const named = bom.components.filter(({ name }) => names.includes(name));
  const hasShipped = new Set(named.filter((each) => !isForDevelopment(each)).map(({ name }) => name));
  const components = named
    .filter((each) => !(isForDevelopment(each) && hasShipped.has(each.name)))
    .map(({ properties = [], ...rest }) => ({
      ...rest,
      scope: 'required',
      properties: properties.filter(({ name }) => name !== development),
    }));
  const missing = names.filter((name) => !components.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`npm knows nothing of ${missing.join(', ')}`);
  const { serialNumber: _, ...rest } = bom as B & { readonly serialNumber?: string };
  const { timestamp: __, ...metadata } = bom.metadata as B['metadata'] & { readonly timestamp?: string };
  const own = metadata.component['bom-ref'];
  const refs = new Set([own, ...components.map((each) => each['bom-ref'])]);
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name: own.slice(0, own.lastIndexOf('@')) } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  } as unknown as Omit<B, 'serialNumber'>;
}
