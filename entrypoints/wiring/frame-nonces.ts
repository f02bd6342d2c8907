/** The background's part in the handover of the frame: a nonce is good once, in the tab that it was made for. */
import type { Browser } from 'wxt/browser';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'url'>;

/** So many may wait at once; a page that makes frames without end pushes out its own. */
const kept = 200;

export function frameNonces(extensionId: string, frameUrl: string) {
  const waiting = new Map<string, number | undefined>();
  return {
    /** From a content script that has made a frame. */
    open(nonce: string, { id, tab }: Sender): void {
      if (id !== extensionId) return;
      waiting.set(nonce, tab?.id);
      for (const old of waiting.keys()) {
        if (waiting.size <= kept) break;
        waiting.delete(old);
      }
    },
    /** From the frame: did a content script of this tab make it? */
    verify(nonce: string, { id, tab, url }: Sender): boolean {
      if (id !== extensionId || !waiting.has(nonce) || url?.split(/[?#]/)[0] !== frameUrl) return false;
      if (waiting.get(nonce) !== tab?.id) return false;
      waiting.delete(nonce);
      return true;
    },
  };
}
