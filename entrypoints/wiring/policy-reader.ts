/** How the background gets the reader of policy files only when there is a file to read: most wakes are for a journal line or a badge. */
import { browser } from 'wxt/browser';
import type { Reader } from '../../policy/read';
import { loadModel, modelAddress } from './model';

const name = 'saringReadPolicy';
interface Shared {
  [name]?: Reader;
  /** Of service workers alone. */
  readonly importScripts?: (...urls: string[]) => void;
}
const shared = globalThis as unknown as Shared;

const address = () => new URL('policy-reader.js', browser.runtime.getURL('/options.html')).href;

export function handOverReader(reader: Reader): void {
  shared[name] = reader;
}

/**
 * To be called at the top of the background. A service worker may load later only what it loaded while it was installed, so that
 * is when it is fetched; later wakes take it from what the browser kept.
 */
export function fetchReaderAtInstall(): void {
  const { importScripts } = shared;
  if (importScripts) globalThis.addEventListener('install', () => importScripts(modelAddress(), address()));
}

/** Reads as `readPolicy`; loads it first. Rejects where it can't be loaded: the policy in force stays then. */
export const lazyReader: Reader = async (text, source, context) => {
  if (!shared[name]) {
    if (shared.importScripts) shared.importScripts(modelAddress(), address());
    else {
      await loadModel();
      await import(/* @vite-ignore */ address());
    }
  }
  const reader = shared[name];
  if (!reader) throw new Error('the reader of policies was not handed over');
  return reader(text, source, context);
};
