/** A text with stretches marked by severity, as the overlay marks them in the composer. */
import type { Severity } from '../../rules/engine/types';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly active?: boolean;
}

/** Overlapping marks: the first one given wins, so give the gravest first. A mark over the whole text frames it. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const inside = marks.filter(({ start, end }) => end > start && !(start === 0 && end >= text.length));
  const whole = marks.find((mark) => !inside.includes(mark));
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    return { start, words: text.slice(start, end), mark: inside.find((mark) => mark.start <= start && end <= mark.end) };
  });
  return (
    <p class="marked-text" data-whole={whole?.severity}>
      {pieces.map(({ start, words, mark }) =>
        mark ? (
          <mark key={start} data-severity={mark.severity} data-active={mark.active ? '' : undefined}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}
