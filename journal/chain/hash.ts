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

/** A new salt of 16 random bytes, hexadecimal: the same draft twice does not show as the same. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The salted hash of a draft as the journal keeps it. Line ends count as one kind, whatever the clipboard made of them. */
export function hashText(salt: string, text: string): Promise<string> {
  return sha256(`${salt}\n${text.replace(/\r\n?/g, '\n')}`);
}
