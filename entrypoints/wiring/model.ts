/** The model as the one file that the package holds of it, for the extension's own pages and the background. */
import { browser } from 'wxt/browser';

const modelAddress = () => new URL('model.js', browser.runtime.getURL('/options.html')).href;

/** Settles when the rules can use the model. */
export async function loadModel(): Promise<void> {
  await import(/* @vite-ignore */ modelAddress());
}
