/** What every look at a page has to know of accounts; how they are read is loaded when there is one to read. */
import type { ActingIdentity } from '../../policy/types';
import type { SiteTable } from '../sites/types';

/** Attributes in which an editor names itself. */
export const editorNames = ['aria-label', 'aria-placeholder', 'placeholder'];

/** Attributes of the page that name accounts. */
export function accountAttributes({ rows, account }: SiteTable): string[] {
  const readers = [...rows.flatMap((row) => row.account), ...account].filter(
    ({ where }) => where !== 'url' && where !== 'script',
  );
  return [...new Set([...editorNames, ...readers.flatMap(({ attribute }) => attribute ?? [])])];
}

/** Nothing tells who is about to post. */
export const nobody = (site: SiteTable['site']): ActingIdentity => ({
  site,
  confidence: 'unreadable',
  source: 'none',
  readAt: Date.now(),
});
