/** Saring's own room in a page: shows what the content script hands over, and nothing to anybody else. */
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/finding/findings.css';
import '../../components/shared/account/account.css';
import '../../components/frame/frame.css';
import '../../components/frame/panel.css';
import '../../components/frame/narrow.css';
import '../../components/frame/notices.css';
import '../../components/frame/picture.css';
import '../../components/frame/replies.css';
import { greeting } from '../../components/frame/protocol';
import { startFrame } from '../../components/frame/start';
import { sendMessage } from '../wiring/messages';
import { copyInFrame } from './copy';

let isTaken = false;

/**
 * The page around us can send the same message, with the same origin and source. The nonce tells them apart: our own content script
 * gave it to the background, and it is good once.
 */
window.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
  const nonce = typeof data === 'object' && data !== null ? Reflect.get(data, greeting) : undefined;
  if (isTaken || typeof nonce !== 'string' || !port) return;
  void sendMessage('frameVerifies', nonce)
    .catch(() => false)
    .then((isOurs) => {
      if (!isOurs || isTaken) return;
      isTaken = true;
      startFrame({
        document,
        port,
        copy: copyInFrame,
        pictures: async (show) => (await import('./pictures')).openPictureDesk(show),
        mendPicture: async (...order) => (await import('../../pictures/mend')).mendPicture(...order),
        // What opens is told nothing of where it was opened from.
        openLink: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
      });
    });
});
