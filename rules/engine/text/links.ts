/** Addresses as people write them, with their scheme or without; a search goes on at `lastIndex`. */
export const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;
export const HOST =
  /(?:[\w-]{1,63}\.){1,5}(?:com|id|co|org|net|gov|edu|info|me|ly|gl|gle|gd|io|ai|app|tv|xyz|site|online|store|shop|club|vip|win|top|link|click|page|dev|be|cc|us|my|sg|au|uk)(?!\w|\.\w)(?:[/?#:]\S*)?/iy;
export const SCHEME = /https?:\/\/\S+/iy;
const TRAILING = /(?<![.,;:!?)\]}'"”’»])[.,;:!?)\]}'"”’»]+$/;

/** The address that stands at `start`, without the signs of the sentence after it. */
export function linkAt(pattern: RegExp, line: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(line)?.[0].replace(TRAILING, '');
}
