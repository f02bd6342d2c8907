/** How a script loaded later reaches the content script: by a property of the global object that both share and no page sees. */
import type { Repair } from '../../compose/composers/repair';
import type { SkeletonOf } from '../../compose/session/skeleton';
import type { startPageChecker } from './page-checker';

interface HandedOver {
  readonly saringStartPageChecker: typeof startPageChecker;
  readonly saringRepair: Repair;
  readonly saringSkeleton: SkeletonOf;
}

export function handOver<Name extends keyof HandedOver>(name: Name, what: HandedOver[Name]): void {
  Object.assign(globalThis, { [name]: what });
}

/** Loads the script at `url` once and returns what it handed over. Rejects when it cannot be loaded. */
export async function takeOver<Name extends keyof HandedOver>(name: Name, url: string): Promise<HandedOver[Name]> {
  await load(url);
  const handed = (globalThis as Partial<HandedOver>)[name];
  if (!handed) throw new Error(`${url} handed over nothing`);
  return handed;
}

/** Loads a script that hands itself over. Rejects when it cannot be loaded. */
export async function load(url: string): Promise<void> {
  await import(/* @vite-ignore */ url);
}
