/** Titles of the rules that come with Saring and of the office's own. */
import { useMemo } from 'preact/hooks';
import { ownRulesOf } from '../../policy/apply/ruleset';
import type { ActivePolicy } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { everyRule } from '../../rules/pictures';

export function useRuleTitles(policy: ActivePolicy): (rule: string) => Text | undefined {
  const titles = useMemo(
    () => new Map([...everyRule, ...ownRulesOf(policy)].map(({ id, title }): [string, Text] => [id, title])),
    [policy],
  );
  return (rule) => titles.get(rule);
}
