import { everyRule } from '../../../rules/pictures';
import { say } from '../../shared/words';
import { passes } from '../decks/types';
import { words } from './words';

/** What a choice is called on screen. */
export function choiceName(choice: string): string {
  if (choice === passes) return words().passes;
  const rule = everyRule.find(({ id }) => id === choice);
  return rule ? say(rule.title) : choice;
}
