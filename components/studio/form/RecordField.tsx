import { Plus, Trash2 } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { tStudio } from '../words';
import { useField, useStudio } from './context';
import { isObject, valueAt } from './json';
import { Grouped } from './Labelled';
import { blank, type Node, resolved } from './node';
import type { FieldProps } from './TextField';

/** Entries under names of the admin's own, such as words for each list. */
export function RecordField({ path, node, look, names = [] }: FieldProps & { readonly names?: readonly string[] }) {
  const studio = useStudio();
  const Field = useField();
  const t = tStudio();
  const id = useId();
  const value = valueAt(studio.policy.value, path);
  const entries = isObject(value) ? value : {};
  const below: Node = typeof node.additionalProperties === 'object' ? resolved(node.additionalProperties) : {};
  const known = names.length > 0 ? names : (node.propertyNames?.enum ?? []);
  const [fresh, write] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const name = fresh.trim();
    if (name === '') return;
    if (!Object.hasOwn(entries, name)) studio.set([...path, name], blank(below));
    write('');
    input.current?.focus();
  };
  return (
    <Grouped path={path} look={look}>
      <ul class="items">
        {Object.keys(entries).map((name) => (
          <li key={name} class="text-item">
            <Field path={[...path, name]} node={{ ...below, title: name }} isRequired />
            <button
              type="button"
              class="icon-button"
              aria-label={t.removeItem(name)}
              onClick={() => {
                const rest = Object.keys(entries).length > 1;
                studio.set(rest || look.isRequired ? [...path, name] : path, undefined);
              }}
            >
              <Trash2 size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <div class="add-entry">
        <label class="field">
          <span>{t.entryName}</span>
          <input
            ref={input}
            type="text"
            list={known.length > 0 ? id : undefined}
            value={fresh}
            onInput={({ currentTarget }) => write(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
        </label>
        {known.length > 0 && (
          <datalist id={id}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        )}
        <button type="button" class="button" onClick={add} disabled={fresh.trim() === ''}>
          <Plus size={14} aria-hidden="true" />
          {t.add(look.title)}
        </button>
      </div>
    </Grouped>
  );
}
