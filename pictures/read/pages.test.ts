import { afterEach, expect, it, vi } from 'vitest';
import { type PageHands, pagesOf } from './pages';

const bytes = new TextEncoder().encode('%PDF-1.7');
const never = new Promise<never>(() => undefined);

/** A library that has such a document at hand, and draws a page as is said. */
function hands(numPages: number, drawn: () => Promise<void> = async () => undefined, opened?: Promise<never>) {
  const page = {
    getViewport: ({ scale }: { scale: number }) => ({ width: 600 * scale, height: 1200 * scale }),
    render: () => ({ promise: drawn() }),
    cleanup: () => undefined,
  };
  const stop = vi.fn();
  const pen = vi.fn();
  const getDocument = vi.fn(() => ({
    promise: opened ?? Promise.resolve({ numPages, getPage: async () => page }),
    destroy: () => (opened ? never : Promise.resolve()),
  }));
  const easel = { pen, picture: async () => new Blob(['x']), free: () => undefined };
  const it = { library: { getDocument }, worker: {}, files: { wasmUrl: '/' }, easel, stop } as unknown as PageHands;
  return { it, stop, pen, getDocument };
}

async function taken(it: PageHands, signal = new AbortController().signal) {
  const made = await pagesOf(it, bytes, signal);
  if (typeof made === 'string') return made;
  const pages: number[] = [];
  for await (const { at } of made.leaves) pages.push(at);
  return { pages, isPart: made.isPart };
}

afterEach(() => void vi.useRealTimers());

it('draws ten pages at most, each no larger than letters need, and ends what took them apart', async () => {
  const { it: given, stop, pen } = hands(1_000_000);
  expect(await taken(given)).toEqual({ pages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isPart: true });
  expect(pen.mock.calls[0]).toEqual([{ width: 1000, height: 2000 }]);
  expect(stop).toHaveBeenCalled();
});

it('has the library run no code, build no forms, fetch nothing, and bounds the pictures on a page', async () => {
  const { it: given, getDocument } = hands(1);
  await taken(given);
  const [asked] = getDocument.mock.calls[0] as unknown as [Record<string, unknown>];
  expect(asked).toMatchObject({ isEvalSupported: false, enableXfa: false, wasmUrl: '/', maxImageSize: 2 ** 26 });
  expect(Object.keys(asked).filter((name) => /url/i.test(name))).toEqual(['wasmUrl']);
});

it('calls what has no pages no document that can be read', async () => {
  const { it: given, stop } = hands(0);
  expect(await taken(given)).toBe('format');
  expect(stop).toHaveBeenCalled();
});

it('gives up a file that does not open, and ends its worker though that does not answer', async () => {
  vi.useFakeTimers();
  const { it: given, stop } = hands(1, undefined, never);
  const answer = taken(given);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toBe('format');
  expect(stop).toHaveBeenCalled();
});

it('gives up at a page that is never drawn', async () => {
  vi.useFakeTimers();
  const { it: given, stop } = hands(3, () => never);
  const answer = taken(given).catch(({ message }) => message);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toBe('It takes too long.');
  expect(stop).toHaveBeenCalled();
});

it('ends its worker when it is wanted no more', async () => {
  const { it: given, stop } = hands(3);
  const given_up = new AbortController();
  await pagesOf(given, bytes, given_up.signal);
  expect(stop).not.toHaveBeenCalled();
  given_up.abort();
  await vi.waitFor(() => expect(stop).toHaveBeenCalled());
});
