/**
 * Requests, answers and states as one line that survives a chat: compressed, in letters, digits, `+` and `-` only. The `/` and `_` of
 * the usual base64 alphabets start links and italics in chat programs; a short check sum tells a truncated paste.
 */
import { sha256 } from '../chain/hash';

export type Kind = 'MINTA' | 'JAWAB' | 'KEADAAN';

/** A draft has at most 63,206 characters; whatever unpacks to more than this is not ours. */
const maxBytes = 1_000_000;
const version = '2';
const checkLength = 8;

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('/', '-')
    .replace(/(?<!=)=+$/, '');
const toBytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '/')), (char) => char.charCodeAt(0));

async function pack(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Unpacks with a bound, so that a few kilobytes from a chat can't fill the memory. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let total = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.length;
    if (total > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** `SARING/MINTA/2/…/check`. */
export async function encode(kind: Kind, value: unknown): Promise<string> {
  const body = toText(await pack(JSON.stringify(value)));
  return `SARING/${kind}/${version}/${body}/${(await sha256(body)).slice(0, checkLength)}`;
}

const shape = /SARING\/(MINTA|JAWAB|KEADAAN)\/(\d+)\/([A-Za-z0-9+-]+)\/([0-9a-f]{8})/g;
/** What chats put into a message: wrapped lines, marks of a quotation. */
const added = /[\s>]+/g;

/** Every code of this kind in a text, as `decode` takes it. */
export const codesIn = (kind: Kind, text: string): string[] =>
  [...text.replace(added, '').matchAll(shape)].flatMap(([code, found]) => (found === kind ? [code] : []));

/**
 * Finds the code in a pasted chat message, also when the chat wrapped or quoted it, and reads it.
 * Undefined when there is none of this kind and version, or when any of it is missing or changed.
 */
export async function decode(kind: Kind, pasted: string): Promise<unknown> {
  const [code] = pasted.replace(added, '').matchAll(shape);
  if (code?.[1] !== kind || code[2] !== version || code[3] === undefined) return undefined;
  if ((await sha256(code[3])).slice(0, checkLength) !== code[4]) return undefined;
  try {
    const text = await unpack(toBytes(code[3]));
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
