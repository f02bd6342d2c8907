/** What was found in the pictures of one video or document, as findings of the whole of it. */
import type { Within } from '../../policy/types';
import type { PictureFinding } from '../answer';

/** At so many of them a rule points; more of the same tell nothing new. */
const most = 3;

/**
 * What is said in one picture and again in the next is told once. Nothing of it can be settled in place: there is no new video or
 * document to be made. `places`: of each list of findings.
 */
export function joined(findings: readonly (readonly PictureFinding[])[], places: readonly Within[]): PictureFinding[] {
  const told = new Set<string>();
  const counts = new Map<string, number>();
  return findings.flatMap((here, index) => {
    const within = places[index];
    return here.flatMap(({ picture: { mend: _, ...picture }, ...finding }) => {
      const rule = `${finding.rule} ${finding.clause}`;
      const said = `${rule} ${picture.words}`;
      const count = counts.get(rule) ?? 0;
      if (told.has(said) || count >= most || !within) return [];
      told.add(said);
      counts.set(rule, count + 1);
      return [{ ...finding, picture: { ...picture, within } }];
    });
  });
}
