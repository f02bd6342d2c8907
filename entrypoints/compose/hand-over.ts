/** How a script loaded later reaches the content script: by a property of the global object that both share and no page sees. */
import type { startPageChecker } from './page-checker';

const name = 'saringStartPageChecker';
type Shared = Partial<Record<typeof name, typeof startPageChecker>>;

export function handOver(start: typeof startPageChecker): void {
  (globalThis as Shared)[name] = start;
}

/** Loads the script at `url` once and returns what it handed over. Rejects when it cannot be loaded. */
export async function takeOver(url: string): Promise<typeof startPageChecker> {
  await load(url);
  const start = (globalThis as Shared)[name];
  if (!start) throw new Error(`${url} handed over nothing`);
  return start;
}

/** Loads a script that hands itself over. Rejects when it cannot be loaded. */
export async function load(url: string): Promise<void> {
  await import(/* @vite-ignore */ url);
}
