/** Reads the boxes out of a report that was copied from the toolbar popup (components/popup/health-report.ts). */
import { type Site, sites } from '../../compose/sites';

export interface ReportedBox {
  readonly site: Site;
  readonly row: string;
  readonly failed: readonly string[];
  readonly path: string;
  /** Line of the report in which it begins, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const heading = /^\s*skeleton (\S+) \[([\w, -]*)\](?: at (\/\S*))?\s*$/;
const ofSite = /^\s*(\w+) \(table /;
const body = /^\s*\| ?(.*)$/;

/** Mail and chat programs indent and quote what is pasted into them. */
const unquoted = (line: string) => line.replace(/^\s*(?:>\s?)+/, '').trimEnd();

export function boxesIn(report: string): ReportedBox[] {
  const boxes: (ReportedBox & { lines: string[] })[] = [];
  let site: Site | undefined;
  for (const [index, raw] of report.split(/\r?\n/).entries()) {
    const line = unquoted(raw);
    const named = ofSite.exec(line)?.[1];
    if (named !== undefined) site = named in sites ? (named as Site) : undefined;
    const [, row, failed = '', path = '/'] = heading.exec(line) ?? [];
    const at = site ?? (row?.split('/')[0] as Site | undefined);
    if (row && at && at in sites)
      boxes.push({ site: at, row, failed: failed.split(', ').filter(Boolean), path, line: index + 1, lines: [] });
    const part = body.exec(line)?.[1];
    if (part !== undefined) boxes.at(-1)?.lines.push(part);
  }
  return boxes;
}
