/** The sites' own kind of button: a `div` that handles its keys itself, so no click follows Enter or Space. */
import type { ComponentChildren } from 'preact';

export function RoleButton(props: {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  const press = (): void => {
    if (!props.disabled) props.onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rebuilt as the sites build it; the guard must hold exactly this.
    <div
      role="button"
      tabIndex={0}
      class={props.class}
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {props.children}
    </div>
  );
}
