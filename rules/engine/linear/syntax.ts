/** What parts of a parsed expression ask for. */
import type { AST } from '@eslint-community/regexpp';

/** The single characters a look-around asks for; undefined where it asks for more. */
export function neighbours(
  list: readonly AST.Alternative[],
  edgeKind: 'start' | 'end',
): { sets: string[]; edge: boolean } | undefined {
  const sets: string[] = [];
  let edge = false;
  for (const { elements } of list) {
    const [only, more] = elements;
    if (!only || more) return undefined;
    if (only.type === 'Character' || only.type === 'CharacterSet' || only.type === 'CharacterClass') sets.push(only.raw);
    else if (only.type === 'Assertion' && only.kind === edgeKind) edge = true;
    else if (only.type === 'Group' && !only.modifiers) {
      const inner = neighbours(only.alternatives, edgeKind);
      if (!inner) return undefined;
      sets.push(...inner.sets);
      edge ||= inner.edge;
    } else return undefined;
  }
  return { sets, edge };
}

/** Can it match nothing at all? */
export function canBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return false;
    case 'Quantifier':
      return element.min === 0 || canBeEmpty(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some((alternative) => alternative.elements.every(canBeEmpty));
    default:
      return true;
  }
}
