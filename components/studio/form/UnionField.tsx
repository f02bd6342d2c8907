import { tStudio } from '../words';
import { useField, useStudio } from './context';
import { valueAt } from './json';
import { Grouped, Labelled } from './Labelled';
import { blank, kindOf, optionFor, optionsOf } from './node';
import type { FieldProps } from './TextField';
import { inLanguage } from './wording';

/** "near: A near B." without the code. */
const meaning = (text: string | undefined, kind: string) => {
  const words = inLanguage(text ?? kind).replace(new RegExp(`^${kind}: `), '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A field of several forms: the kind is chosen first where kinds have names, else the form is that of what stands there. */
export function UnionField({ path, node, look }: FieldProps) {
  const studio = useStudio();
  const Field = useField();
  const value = valueAt(studio.policy.value, path);
  const options = optionsOf(node);
  const option = optionFor(node, value);
  const kind = option && kindOf(option);
  if (kind === undefined)
    return option ? <Field path={path} node={{ ...option, ...titled(node) }} isRequired={look.isRequired ?? false} /> : null;
  return (
    <Grouped path={path} look={look}>
      <Labelled path={[...path, 'kind']} look={{ title: tStudio().kind, isRequired: true }}>
        {(control) => (
          <select
            {...control}
            value={value === undefined ? '' : kind}
            onChange={({ currentTarget }) => {
              const chosen = options.find((each) => kindOf(each) === currentTarget.value);
              studio.set(path, chosen ? blank(chosen) : undefined);
            }}
          >
            {(!look.isRequired || value === undefined) && <option value="">{tStudio().none}</option>}
            {options.map((each) => {
              const name = kindOf(each) ?? '';
              return (
                <option key={name} value={name}>
                  {meaning(each.properties?.kind?.description, name)}
                </option>
              );
            })}
          </select>
        )}
      </Labelled>
      {value !== undefined && option && <Field path={path} node={option} isRequired isBare />}
    </Grouped>
  );
}

const titled = ({ title, description }: FieldProps['node']) => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
});
