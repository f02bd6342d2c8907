/** A draft as the engine reads it. Who uses the engine adds the facts about it by declaration, as to `FactMatchers`. Offsets are UTF-16 code units, half open. */
export interface Draft {
  /** The text of every editor of the composer; the parts of a thread are joined by a blank line. */
  readonly text: string;
  /** The part of each editor in `text`; absent where there is one editor. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
}
