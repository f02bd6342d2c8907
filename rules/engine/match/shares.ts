import { type Hit, lowerBound } from './hit';
import { isNear } from './reach';

/** Does any of `others` stand in the same sentence, line or draft as the hit? */
export function shares(hit: Hit, others: readonly Hit[], within: 'sentence' | 'line' | 'draft'): boolean {
  if (within === 'line') {
    const at = lowerBound(others, hit.paragraph, (other) => other.paragraph);
    return others[at]?.paragraph === hit.paragraph || others[0]?.whole === true;
  }
  return isNear(hit, others, { within });
}
