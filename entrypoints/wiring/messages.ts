/** Every message between page, background and toolbar popup. None of them carries a draft's text. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Command, PopupTarget } from '../../components/popup/types';
import type { Badge, PageState } from '../../compose/session/page-state';
import type { ApprovalSubject, AskedFor, Redemption, Ticket } from '../../journal/approval/types';
import type { AppendResult, JournalInput } from '../../journal/types';
import type { Text } from '../../rules/engine/types';

interface Protocol {
  /** From a page: an entry for the journal. */
  journal(input: JournalInput): AppendResult;
  /** From the options page: forward what waits now. */
  forward(): void;
  /** From a page: may this answer open the draft with these hashes? Uses the answer up. */
  redeem(asked: { answer: unknown; actual: Omit<ApprovalSubject, 'lock'> }): Redemption;
  /** From a page: notes a request for approval and gives what makes it this computer's. */
  ask(about: AskedFor): Ticket;
  /** From a page that the officer is looking at: what is new in the policy, once. */
  news(): readonly Text[];
  /** From a page: what the badge of its tab shows. */
  badge(shown: Badge): void;
  /** From a page: a frame was made for it and is told this nonce. */
  frameOpens(nonce: string): void;
  /** From a frame: is this nonce of its own page's content script? */
  frameVerifies(nonce: string): boolean;
  /** From the toolbar popup: open a page of the extension in a tab. */
  open(page: PopupTarget): void;
  /** From the toolbar popup to a tab. */
  pageState(): PageState;
  /** From the toolbar popup to a tab: bring what is marked into view. */
  reveal(): void;
  /** From the background to a tab: the officer pressed a shortcut. */
  command(name: Command): void;
  /** From a page of a site: Saring is at work there. */
  atWork(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/**
 * What the guard in a tab tells; undefined where there is none. The library would leave the browser's refusal unread there, and
 * it would stand among the extension's errors, so its message is sent without it.
 */
export async function askPage(tabId: number): Promise<PageState | undefined> {
  const asked = { id: 0, type: 'pageState' satisfies keyof Protocol, timestamp: Date.now() };
  const answer: { readonly res?: PageState } | undefined = await browser.tabs
    .sendMessage(tabId, asked, { frameId: 0 })
    .catch(() => undefined);
  return answer?.res;
}
