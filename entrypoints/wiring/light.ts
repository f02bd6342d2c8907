/**
 * The same messages as in `messages.ts`, by the browser's own calls: for the script that runs on every page of the sites, in which the
 * library would be a tenth of what is compiled.
 */
import { browser } from 'wxt/browser';
import type { PageState } from '../../compose/session/page-state';
import type { JournalInput } from '../../journal/types';

/** Answers the toolbar popup as the library would. */
export function answerPageState(state: () => PageState): void {
  browser.runtime.onMessage.addListener((message: { readonly type?: unknown } | undefined, _sender, respond) => {
    if (message?.type === 'pageState') respond({ res: state() });
  });
}

/** An entry for the journal; lost where nobody listens any more. */
export async function sendToJournal(data: JournalInput): Promise<void> {
  await browser.runtime.sendMessage({ id: 0, type: 'journal', data, timestamp: Date.now() }).catch(() => undefined);
}

/** Colours the button in the toolbar, which is grey wherever nothing says this. */
export function tellAtWork(): void {
  void browser.runtime.sendMessage({ id: 0, type: 'atWork', timestamp: Date.now() }).catch(() => undefined);
}
