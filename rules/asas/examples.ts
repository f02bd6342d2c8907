import type { RuleExamples } from '../engine/types';
import { examples as akuntabel } from './akuntabel';
import { examples as faktual } from './faktual';
import { examples as harmonis } from './harmonis';
import { examples as keikutsertaan } from './keikutsertaan';
import { examples as kesetaraan } from './kesetaraan';
import { examples as mudahDipahami } from './mudah-dipahami';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'asas/akuntabel': akuntabel,
  'asas/faktual': faktual,
  'asas/keikutsertaan': keikutsertaan,
  'asas/mudah-dipahami': mudahDipahami,
  'asas/harmonis': harmonis,
  'asas/kesetaraan': kesetaraan,
};
