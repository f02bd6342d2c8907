/** An officer's reason is kept, but must not carry the draft or somebody's data into the journal through the back door. */

export const maxReasonLength = 300;
/** Words in a row that the reason may share with the draft. */
const sharedWords = 3;
const words = /[\p{L}\p{N}@#_]+/gu;

const masks: readonly [RegExp, string][] = [
  [/[^\s@]{1,64}@(?:[^\s@.]{1,63}\.){1,6}[^\s@.]{1,63}/gu, '[surel]'],
  [/\+?\d(?:[\s.\-/]?\d){5,}/gu, '[nomor]'],
];

const spans = (text: string) =>
  [...text.matchAll(words)].map((match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));

/** Replaces stretches of more than three words that also stand in the draft. */
function withoutQuotes(reason: string, draft: string): string {
  const size = sharedWords + 1;
  const drafted = spans(draft).map(({ word }) => word);
  const runs = new Set(drafted.map((_, i) => drafted.slice(i, i + size).join(' ')));
  const said = spans(reason);
  const quoted = new Set<number>();
  said.forEach((_, i) => {
    const run = said.slice(i, i + size);
    if (run.length === size && runs.has(run.map(({ word }) => word).join(' '))) for (let k = i; k < i + size; k++) quoted.add(k);
  });
  let kept = '';
  let from = 0;
  said.forEach(({ at, end }, i) => {
    if (!quoted.has(i)) return;
    if (!quoted.has(i - 1)) kept += `${reason.slice(from, at)}[isi draf]`;
    from = end;
  });
  return kept + reason.slice(from);
}

/** The reason as it may be kept: at most 300 characters, numbers, e-mail addresses and quotations of the draft masked. */
export function safeReason(reason: string, draft: string): string {
  const masked = masks.reduce((text, [pattern, mask]) => text.replace(pattern, mask), withoutQuotes(reason, draft));
  return [...masked.replace(/\s+/gu, ' ').trim()].slice(0, maxReasonLength).join('');
}
