import type { FileReport } from '../../../journal/exchange/types';
import { number } from '../words';
import { tUnit } from './words';

/** One sentence about a file: that it is intact, or what is wrong and what to do. */
export function fileState({ problem: found }: FileReport): string {
  const t = tUnit();
  if (!found) return t.sound;
  switch (found.kind) {
    case 'not-a-journal':
      return t['not-a-journal'];
    case 'bad-line':
      return t.badLine(number(found.line));
    case 'chain':
      return t.chain(number(found.seq));
    case 'repeated':
      return t.repeated(found.by);
    case 'disagrees':
      return t.disagrees(found.with);
    case 'does-not-follow':
      return t.doesNotFollow(number(found.seq));
    default:
      return t[found.kind];
  }
}
