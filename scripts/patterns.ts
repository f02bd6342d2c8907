/** Asks recheck about every pattern that is not known yet and keeps its verdict: `npm run -s patterns`, minutes from nothing. */
import { writeFileSync } from 'node:fs';
import { expressions, judge, KEPT, kept, keyOf, type Verdict } from './patterns/verdicts';

const known = kept();
const verdicts: Record<string, Verdict> = {};
for (const one of expressions().toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
  const verdict = known.get(keyOf(one)) ?? judge(one);
  if (verdict === 'polynomial' || verdict === 'exponential') console.error(`${one.at} ${verdict}: ${one.source}`);
  else verdicts[keyOf(one)] = verdict;
}
writeFileSync(KEPT, `${JSON.stringify(verdicts, null, 1)}\n`);
