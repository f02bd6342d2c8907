import type { Rule } from '../engine/types';
import { rule as akuntabel } from './akuntabel';
import { rule as faktual } from './faktual';
import { rule as harmonis } from './harmonis';
import { rule as keikutsertaan } from './keikutsertaan';
import { rule as kesetaraan } from './kesetaraan';
import { rule as mudahDipahami } from './mudah-dipahami';

/** The rules of this folder. */
export const rules: readonly Rule[] = [akuntabel, faktual, keikutsertaan, mudahDipahami, harmonis, kesetaraan];
