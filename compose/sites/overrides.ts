/** Repairs from the policy, laid over the table of a site. */
import type { AccountReader, SiteOverrides, SiteTable, SurfaceRow } from './types';

const rowLists = [
  'paths',
  'editor',
  'editorLabels',
  'holds',
  'root',
  'submit',
  'submitLabels',
  'submitWithout',
  'nextLabels',
  'lastLabels',
  'extras',
  'media',
  'mediaAlt',
] as const;
const siteLists = ['exclude', 'excludeLabels', 'excludePaths', 'publicAddresses', 'openList'] as const;
const accountLists = { accountHandle: 'handle', accountName: 'name' } as const;

/** What the fields of an override may be called, for the row of a surface and for a whole site. */
export const overridable = { row: [...rowLists, ...Object.keys(accountLists)], site: siteLists };

/**
 * The table with the overrides that concern its site; the rest is left for other sites. Lists are replaced whole. Unknown rows and
 * fields come back in `unknown` as `row.field`, so that they can be reported; nothing throws.
 */
export function mergeOverrides(
  table: SiteTable,
  overrides: SiteOverrides | undefined,
): { readonly table: SiteTable; readonly unknown: readonly string[] } {
  if (!overrides) return { table, unknown: [] };
  const own = Object.entries(overrides.rows ?? {}).filter(([id]) => id === table.site || id.startsWith(`${table.site}/`));
  const unknown: string[] = [];
  const changed = new Map<string, SurfaceRow>(table.rows.map((row) => [row.id, row]));
  let site = table;
  for (const [id, fields] of own) {
    const row = changed.get(id);
    if (id !== table.site && !row) unknown.push(id);
    else if (row) changed.set(id, mergeRow(row, fields, unknown));
    else site = { ...site, ...pick(fields, siteLists, id, unknown) };
  }
  const off = (overrides.off ?? []).filter(({ row }) => row === table.site || row.startsWith(`${table.site}/`));
  return {
    table: {
      ...site,
      version: `${table.version}+${overrides.version}`,
      rows: [...changed.values()],
      off: { ...table.off, ...Object.fromEntries(off.map(({ row, reason }) => [row, reason])) },
    },
    unknown,
  };
}

type Fields = Readonly<Record<string, readonly string[]>>;

function mergeRow(row: SurfaceRow, fields: Fields, unknown: string[]): SurfaceRow {
  const readers: AccountReader[] = Object.entries(accountLists).flatMap(([field, gives]) =>
    (fields[field] ?? []).map((select) => ({
      source: 'policy',
      where: 'around' as const,
      select,
      gives,
      confidence: 'sure' as const,
    })),
  );
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in accountLists)));
  return { ...row, ...pick(rest, rowLists, row.id, unknown), account: [...readers, ...row.account] };
}

function pick(fields: Fields, known: readonly string[], id: string, unknown: string[]): Fields {
  for (const field of Object.keys(fields)) if (!known.includes(field)) unknown.push(`${id}.${field}`);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => known.includes(field)));
}
