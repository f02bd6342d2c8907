/** What is known of a picture beside its text: position, layout, where its codes lead. */
import type { PictureFacts } from '../../rules/engine/types';
import type { Code, Reading, Word } from '../types';

/** Addresses under which offices, schools and the armed forces are found. */
const official = /(?:^|\.)(?:go|mil|desa|sch|ac|kopdesmerahputih)\.id$/i;
/** Services that offices lead people to every day; where their links end, nobody can tell without the network. */
const known =
  /(?:^|\.)(?:s\.id|bit\.ly|tinyurl\.com|linktr\.ee|forms\.gle|goo\.gl|google\.com|google\.co\.id|youtube\.com|youtu\.be|instagram\.com|facebook\.com|fb\.me|x\.com|twitter\.com|tiktok\.com|threads\.net|threads\.com|wa\.me|whatsapp\.com|t\.me|zoom\.us|microsoft\.com|apple\.com|canva\.com|or\.id)$/i;

function hostOf(text: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? hostname : undefined;
  } catch {
    return undefined;
  }
}

const looksLikeAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text.trim());

/** `links`: addresses that the policy calls the office's own. */
export function leadsElsewhere(code: Pick<Code, 'text'>, links: readonly string[] = []): boolean {
  const text = code.text.trim();
  if (!looksLikeAddress(text)) return false;
  const host = hostOf(text);
  if (host === undefined) return true;
  const own = links.flatMap((link) => hostOf(link) ?? []);
  return !official.test(host) && !known.test(host) && !own.some((each) => host === each || host.endsWith(`.${each}`));
}

/** Letters of a meme are at least so high, as a share of the picture. */
const bigLetters = 0.03;
const top = 0.35;
const bottom = 0.6;

/** Big words above and below, and nothing of note between: a meme, or a poster of few words. */
export function hasCaptions(words: readonly Word[]): boolean {
  const long = words.filter(({ start, end }) => end - start > 1);
  // Narrow letters stand so close that words are read as one.
  const letters = long.reduce((sum, { start, end }) => sum + end - start, 0);
  if (long.length < 2 || letters < 12 || long.length > 24) return false;
  const middle = ({ box }: Word) => box.y + box.height / 2;
  const big = long.filter(({ box }) => box.height >= bigLetters);
  return (
    big.length * 4 >= long.length * 3 &&
    big.some((word) => middle(word) < top) &&
    big.some((word) => middle(word) > bottom) &&
    !big.some((word) => middle(word) >= top && middle(word) <= bottom)
  );
}

export const factsOf = ({ camera, words, codes }: Reading, links: readonly string[] | undefined): PictureFacts => ({
  position: camera.position !== undefined,
  captions: hasCaptions(words),
  elsewhere: codes.some((code) => leadsElsewhere(code, links)),
});
