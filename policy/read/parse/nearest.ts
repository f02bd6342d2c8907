/** What a misspelt name was probably meant to be. */
import type { Text } from '../../../rules/engine/types';

/** Letters to put in, take out or change to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The one of `names` that is at most `most` letters away, or undefined. Nothing longer than a name of ours is compared. */
export function nearest(name: string, names: Iterable<string>, most = 3): string | undefined {
  if (name.length > 60) return undefined;
  let best: string | undefined;
  let least = most + 1;
  for (const each of names) {
    // Names that differ more in length are further away.
    if (Math.abs(each.length - name.length) >= least) continue;
    const far = distance(name, each);
    if (far < least) [best, least] = [each, far];
  }
  return best;
}

/** The end of a sentence about a name that is not known. */
export function hint(name: string, names: Iterable<string>): Text {
  const meant = nearest(name, names);
  return meant
    ? { id: `mungkin maksudnya "${meant}"`, en: `perhaps "${meant}" is meant` }
    : { id: 'periksa ejaannya', en: 'check the spelling' };
}
