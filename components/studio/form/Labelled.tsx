import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Path } from '../../../policy/read/parse/problem';
import { tStudio } from '../words';
import { Told, useProblems } from './Told';

export interface FieldLook {
  readonly title: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean;
  /** Problems of what stands in it are told here too. */
  readonly deep?: boolean;
  /** Nothing is written yet: that it is missing is not told before the field was left once. */
  readonly isEmpty?: boolean;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
  readonly onBlur: () => void;
}

/** One control with its name, its help and what is wrong with it. */
export function Labelled({
  path,
  look,
  children,
}: {
  readonly path: Path;
  readonly look: FieldLook;
  readonly children: (control: ControlProps) => ComponentChildren;
}) {
  const id = useId();
  const [isLeft, leave] = useState(!look.isEmpty);
  const problems = useProblems(path, look.deep);
  const shown = isLeft || !look.isEmpty ? problems : [];
  const describedBy = [look.help && `${id}-help`, shown.length > 0 && `${id}-told`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {look.title}
        {look.isRequired && look.isEmpty && <small class="required">{tStudio().required}</small>}
      </label>
      {look.help && (
        <span class="help" id={`${id}-help`}>
          {look.help}
        </span>
      )}
      {children({
        id,
        onBlur: () => leave(true),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(shown.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
      })}
      <Told path={path} problems={shown} id={`${id}-told`} />
    </div>
  );
}

/** Several controls under one name. */
export function Grouped({
  path,
  look,
  children,
}: {
  readonly path: Path;
  readonly look: FieldLook;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const problems = useProblems(path, look.deep);
  return (
    <fieldset class="group" aria-describedby={problems.length > 0 ? `${id}-told` : undefined}>
      <legend>{look.title}</legend>
      {look.help && <p class="help">{look.help}</p>}
      {children}
      <Told path={path} problems={problems} id={`${id}-told`} />
    </fieldset>
  );
}
