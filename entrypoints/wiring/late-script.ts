/** Parts of the background that most wakes do without: scripts of the package, loaded when they are needed. */
import { browser } from 'wxt/browser';

/** Of service workers alone. */
const { importScripts } = globalThis as { readonly importScripts?: (...urls: string[]) => void };
const shared = globalThis as unknown as Record<string, unknown>;
const addressOf = (file: string) => new URL(file, browser.runtime.getURL('/options.html')).href;

export interface LateScript<T> {
  /** To be called by the script itself. */
  handOver(value: T): void;
  /**
   * To be called at the top of the background. A service worker may load later only what it loaded while it was installed, so that
   * is when it is fetched; later wakes take it from what the browser kept.
   */
  fetchAtInstall(): void;
  /** What the script handed over; loads it first. Rejects where it can't be loaded. */
  load(): Promise<T>;
}

/** `files` are loaded in their order; the last of them hands over under `name`. */
export function lateScript<T>(name: string, ...files: readonly string[]): LateScript<T> {
  const addresses = () => files.map(addressOf);
  return {
    handOver(value) {
      shared[name] = value;
    },
    fetchAtInstall() {
      if (importScripts) globalThis.addEventListener('install', () => importScripts(...addresses()));
    },
    async load() {
      if (shared[name] === undefined) {
        if (importScripts) importScripts(...addresses());
        else for (const address of addresses()) await import(/* @vite-ignore */ address);
      }
      if (shared[name] === undefined) throw new Error(`${files.at(-1)} handed nothing over`);
      return shared[name] as T;
    },
  };
}
