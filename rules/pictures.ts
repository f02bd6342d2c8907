/** The rules for what is read in a picture. Apart from the others, so that a page without a picture carries none of them. */
import type { Rule } from './engine/types';
import { rules as pictureRules } from './generated/picture-rules';
import { rules } from './index';

export { pictureRules };

/** Every built-in rule, for lists of them: settings, catalogue, files of an office. */
export const everyRule: readonly Rule[] = [...rules, ...pictureRules];
