import type { Draft, Example } from './engine/types';

/** A range of words in an example's text. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

export interface ParsedExample {
  readonly draft: Draft;
  /** The ranges written `[[so]]`, in order; offsets of `draft.text`. */
  readonly marked: readonly MarkedRange[];
  readonly clause: string | undefined;
}

const MARK = /\[\[|\]\]/g;

/** An example as a draft, its marks taken out. Undefined where brackets do not pair. */
export function parseExample(example: Example): ParsedExample | undefined {
  const given = typeof example === 'string' ? { text: example } : example;
  const marked: MarkedRange[] = [];
  let text = '';
  let last = 0;
  let open: number | undefined;
  for (const found of given.text.matchAll(MARK)) {
    text += given.text.slice(last, found.index);
    last = found.index + 2;
    if (found[0] === '[[') {
      if (open !== undefined) return undefined;
      open = text.length;
    } else {
      if (open === undefined) return undefined;
      marked.push({ start: open, end: text.length });
      open = undefined;
    }
  }
  if (open !== undefined) return undefined;
  text += given.text.slice(last);
  const draft: Draft = {
    text,
    site: given.site ?? 'facebook',
    surface: given.surface ?? 'post',
    account: { standing: 'assigned', kind: 'official', ...given.account },
    attachments: given.attachments ?? [],
    ...(given.picture && { picture: given.picture }),
    ...(given.replyTo && { replyTo: given.replyTo }),
    ...(given.today && { today: given.today }),
  };
  return { draft, marked, clause: given.clause };
}
