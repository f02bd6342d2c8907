import { tStudio } from '../words';
import { useStudio } from './context';
import { isList, type Json, valueAt } from './json';
import { Grouped, Labelled } from './Labelled';
import type { Node } from './node';
import type { FieldProps } from './TextField';
import { choiceName, helpOf } from './wording';

/** One of a few. */
export function ChoiceField({ path, node, look }: FieldProps) {
  const studio = useStudio();
  const value = valueAt(studio.policy.value, path);
  const choices = node.enum ?? [];
  const isOdd = value !== undefined && !choices.includes(String(value));
  return (
    <Labelled path={path} look={{ ...look, help: helpOf(node, choices) }}>
      {(control) => (
        <select
          {...control}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget }) => studio.set(path, currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          {(!look.isRequired || value === undefined) && <option value="">{tStudio().usual}</option>}
          {isOdd && <option value={String(value)}>{String(value)}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceName(node, choice)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Yes, no, or as usual. */
export function YesNoField({ path, look }: FieldProps) {
  const studio = useStudio();
  const t = tStudio();
  const value = valueAt(studio.policy.value, path);
  return (
    <Labelled path={path} look={look}>
      {(control) => (
        <select
          {...control}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget: { value: chosen } }) => studio.set(path, chosen === '' ? undefined : chosen === 'true')}
        >
          {(!look.isRequired || value === undefined) && <option value="">{t.usual}</option>}
          <option value="true">{t.yes}</option>
          <option value="false">{t.no}</option>
        </select>
      )}
    </Labelled>
  );
}

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Some of a few: of the schema's own, or of what the policy lists elsewhere. */
export function ChoicesField({ path, look, choices }: Omit<FieldProps, 'node'> & { readonly choices: readonly Choice[] }) {
  const studio = useStudio();
  const value = valueAt(studio.policy.value, path);
  const chosen = isList(value) ? value.map(String) : [];
  const odd = chosen.filter((each) => !choices.some((choice) => choice.value === each));
  const write = (to: readonly Json[]) => studio.set(path, to.length === 0 && !look.isRequired ? undefined : to);
  const all = [...choices, ...odd.map((each) => ({ value: each, name: each }))];
  return (
    <Grouped path={path} look={{ ...look, deep: true }}>
      <div class="choices">
        {all.map((choice) => (
          <label key={choice.value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={({ currentTarget }) =>
                write(
                  currentTarget.checked
                    ? // In the order they are offered, whichever was ticked first.
                      all.map((each) => each.value).filter((each) => each === choice.value || chosen.includes(each))
                    : chosen.filter((each) => each !== choice.value),
                )
              }
            />
            <span>{choice.name}</span>
          </label>
        ))}
        {all.length === 0 && <p class="help">{tStudio().nothingToChoose}</p>}
      </div>
    </Grouped>
  );
}

/** Choices of a list whose items the schema itself names. */
export const namedChoices = (items: Node): readonly Choice[] =>
  (items.enum ?? []).map((value) => ({ value, name: choiceName(items, value) }));

/** The list's own words for its choices, where its items have none. */
export const itemsOf = (node: Node): Node => ({ ...node.items, ...(node.description ? { description: node.description } : {}) });
