/** Hashes of drafts and entries by WebCrypto. Runs in the page too, so that a draft's text never has to leave it. */
const encoder = new TextEncoder();

/** Bytes as lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** SHA-256 of a text's UTF-8 bytes, hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))));
}

/** 16 random bytes, hexadecimal: the number of a request. */
export function newNonce(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

const oneLineEnd = (text: string) => text.replace(/\r\n?/g, '\n');

/** The hash of a draft's text as the page hands it to the journal, which keys it. Line ends count as one kind, whatever the clipboard made of them. */
export const hashText = (text: string): Promise<string> => sha256(oneLineEnd(text));

/** The hash that is kept: under the key of its entry, so that nobody without that key can try texts on it. */
export const keyedHash = (key: string, textHash: string): Promise<string> => sha256(`${key}\n${textHash}`);
