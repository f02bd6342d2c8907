/** One request to the receiver, and what its answer means. */
import type { ForwardProblem } from './types';

/** Less than a background may wait for an answer before the browser ends it. */
const patience = 20_000;
/** Nothing of an answer beyond this is read. */
const longest = 20_000;

export type Answer =
  /** `rejected`: of the entries, so many were found to be wrong and are not to be sent again. */
  | { readonly kind: 'taken'; readonly rejected: number }
  /** Later, `after` this many milliseconds at the least where the receiver says so. */
  | { readonly kind: 'later'; readonly problem: ForwardProblem; readonly after?: number }
  /** The protocol asks that a request with this answer is not repeated at once: somebody has to mend something. */
  | { readonly kind: 'refused'; readonly problem: ForwardProblem }
  | { readonly kind: 'too-long' };

/** Answers after which the protocol has the request repeated. */
const passing = new Set([429, 502, 503, 504]);

async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done && text.length < longest; part = await reader.read())
    text += decoder.decode(part.value, { stream: true });
  await reader.cancel();
  return text;
}

/** `partialSuccess.rejectedLogRecords` of an answer; 0 where it says nothing, or nothing that can be read. */
function rejectedIn(text: string): number {
  try {
    const { partialSuccess }: { partialSuccess?: { rejectedLogRecords?: unknown } } = JSON.parse(text);
    const count = Number(partialSuccess?.rejectedLogRecords ?? 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

/** `Retry-After` in milliseconds: seconds or a date; undefined where it is neither. */
function retryAfter(response: Response, now: number): number | undefined {
  const value = response.headers.get('retry-after');
  if (value === null) return undefined;
  const after = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(after) && after > 0 ? after : undefined;
}

/** Sends `body`. Never throws. Whoever does not answer in time, or breaks off, may have taken it all the same. */
export async function post(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { ask = fetch, within = patience }: { readonly ask?: typeof fetch; readonly within?: number } = {},
): Promise<Answer> {
  try {
    const response = await ask(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // An address that sends on would get what is meant for another.
      redirect: 'error',
      signal: AbortSignal.timeout(within),
    });
    const { status } = response;
    const text = await limitedText(response);
    if (response.ok) return { kind: 'taken', rejected: rejectedIn(text) };
    if (status === 413) return { kind: 'too-long' };
    const problem = { kind: 'refused', status } as const;
    if (!passing.has(status)) return { kind: 'refused', problem };
    const after = retryAfter(response, Date.now());
    return { kind: 'later', problem, ...(after === undefined ? {} : { after }) };
  } catch {
    return { kind: 'later', problem: { kind: 'unreachable' } };
  }
}
