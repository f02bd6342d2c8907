/** Points into a draft of several editors and writes there: offsets count in the whole draft. */
import { isControl, type TextControl } from './kinds';
import { rangesOf } from './ranges';
import type { Reading } from './read';
import { replaceText, select } from './write';

/** One editor's share of the draft's text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  readonly reading: Reading;
}

type Parts = readonly Part[];

const partOf = (parts: Parts, start: number, end: number): Part | undefined =>
  parts.find((part) => part.start <= start && end <= part.end);

export const rangesIn = (parts: Parts, start: number, end: number, before: readonly Range[] = []): Range[] =>
  parts.flatMap((part) =>
    part.end <= start || part.start >= end
      ? []
      : rangesOf(
          part.element,
          part.reading,
          Math.max(start, part.start) - part.start,
          Math.min(end, part.end) - part.start,
          before,
        ),
  );

export function controlIn(
  parts: Parts,
  start: number,
  end: number,
): { element: TextControl; start: number; end: number } | undefined {
  const part = partOf(parts, start, end);
  return part && isControl(part.element)
    ? { element: part.element, start: start - part.start, end: end - part.start }
    : undefined;
}

export function selectIn(parts: Parts, start: number, end: number): void {
  const part = partOf(parts, start, end) ?? partOf(parts, start, start);
  if (part) {
    select(part.element, start - part.start, Math.min(end, part.end) - part.start);
    return;
  }
  // The words stand in no field of the composer any more; the officer is at least brought back to it.
  const [first] = parts;
  if (first) select(first.element, first.end - first.start, first.end - first.start);
}

/** Undefined where the stretch lies in no single editor. */
export async function replaceIn(parts: Parts, start: number, end: number, text: string): Promise<'done' | 'differs' | undefined> {
  const part = partOf(parts, start, end);
  return part && replaceText(part.element, start - part.start, end - part.start, text);
}
