/** How a page of ours or a content script reaches its frame, and what it says where the frame cannot be seen. */
import { browser } from 'wxt/browser';
import { say } from '../../components/shared/words';
import type { FramePort } from '../../compose/overlay';
import type { Text } from '../../rules/engine/types';
import { sendMessage } from './messages';

export const framePort: FramePort = {
  url: browser.runtime.getURL('/frame.html'),
  announce: (nonce) => sendMessage('frameOpens', nonce),
};

export const alertText = (text: Text): void => window.alert(say(text));
