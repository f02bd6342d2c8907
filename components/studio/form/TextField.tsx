import { useState } from 'preact/hooks';
import type { Path } from '../../../policy/read/parse/problem';
import { useStudio } from './context';
import { isList, type Json, valueAt } from './json';
import { type FieldLook, Labelled } from './Labelled';
import type { Node } from './node';

export interface FieldProps {
  readonly path: Path;
  readonly node: Node;
  readonly look: FieldLook;
}

/** Longer ones get a box of several lines. */
const manyLines = 201;

/** JSON Schema has no format for a day and hour without a zone. */
const isMomentAt = ([part, field]: Path) => part === 'siaga' && (field === 'from' || field === 'until');

/** Text, numbers, days and moments. What is no number stays as it was typed, so that the check can say so. */
export function TextField({ path, node, look }: FieldProps) {
  const studio = useStudio();
  const value = valueAt(studio.policy.value, path);
  const shown = value === undefined ? '' : String(value);
  const isNumber = node.type === 'integer' || node.type === 'number' || (node.anyOf ?? []).some(({ type }) => type === 'integer');
  const isDay = node.format === 'date' && (shown === '' || /^\d{4}-\d{2}-\d{2}$/.test(shown));
  const isMoment = isMomentAt(path) && /^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/.test(shown);
  const write = (text: string) => {
    if (text === '') studio.set(path, look.isRequired ? '' : undefined);
    else studio.set(path, isNumber && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
  };
  return (
    <Labelled path={path} look={{ ...look, isEmpty: shown === '' }}>
      {(control) =>
        (node.maxLength ?? 0) >= manyLines && !node.format ? (
          <textarea
            {...control}
            rows={shown.length > 160 ? 4 : 2}
            value={shown}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            type={isDay ? 'date' : isMoment ? 'datetime-local' : 'text'}
            {...(isNumber ? { inputMode: 'numeric' as const } : {})}
            spellcheck={false}
            value={shown}
            onInput={({ currentTarget }) => {
              // Half a day is none yet, and takes nothing away.
              if (!(isDay || isMoment) || !currentTarget.validity.badInput) write(currentTarget.value);
            }}
          />
        )
      }
    </Labelled>
  );
}

/** A list of short texts, one a line. */
export function LinesField({ path, look }: FieldProps) {
  const studio = useStudio();
  const value = valueAt(studio.policy.value, path);
  const items = isList(value) ? value.map(String) : [];
  const [typed, type] = useState(items.join('\n'));
  const read = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  // A line that is begun has nothing in it yet; what came from elsewhere is shown.
  const shown = read(typed).join('\n') === items.join('\n') ? typed : items.join('\n');
  return (
    <Labelled path={path} look={{ ...look, deep: true, isEmpty: items.length === 0 }}>
      {(control) => (
        <textarea
          {...control}
          rows={Math.min(8, Math.max(2, shown.split('\n').length))}
          spellcheck={false}
          value={shown}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            const lines: readonly Json[] = read(currentTarget.value);
            studio.set(path, lines.length === 0 && !look.isRequired ? undefined : lines);
          }}
        />
      )}
    </Labelled>
  );
}

/** Words in both languages; the English may be left out. */
export function BilingualField({ path, node, look }: FieldProps) {
  const { id, en } = node.properties ?? {};
  if (!id || !en) return null;
  return (
    <div class="pair">
      <TextField path={[...path, 'id']} node={id} look={look} />
      <TextField path={[...path, 'en']} node={en} look={{ title: `${look.title} (English)` }} />
    </div>
  );
}
