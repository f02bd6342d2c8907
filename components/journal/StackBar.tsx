export type BarKind = 'clean' | 'decided' | 'held' | 'block' | 'warn' | 'note' | 'trial';

export interface StackBarProps {
  readonly parts: readonly { readonly kind: BarKind; readonly value: number }[];
  /** The value that fills the whole width. */
  readonly most: number;
}

/** A bar whose parts differ in pattern as well as in colour. It says nothing by itself: the figures stand beside it. */
export const StackBar = ({ parts, most }: StackBarProps) => (
  <span class="stack-bar" aria-hidden="true">
    {parts.map(({ kind, value }) =>
      value > 0 ? <span key={kind} class={`bar-part ${kind}`} style={{ width: `${(value / most) * 100}%` }} /> : null,
    )}
  </span>
);
