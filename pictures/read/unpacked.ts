/** Would a PDF fill the memory once it is unpacked? Asked before anything takes it apart. */

/** Bytes of one of its streams, and of all: a scan of A4 at 600 dots to the inch in colour has 104 MB. */
const [largest, most] = [128 * 2 ** 20, 256 * 2 ** 20];
/** More objects than these are in no stream, no stream is packed twice, and no pattern repeats within a hair, but to do harm. */
const absurd = [/[XY]Step\s+-?0*\.0/, /\/N\s+\d{7}/, /\/(?:FlateDecode|Fl|LZWDecode|LZW)\s*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/];

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const [begins, ends] = [letters('stream'), letters('endstream')];

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((letter, index) => bytes[at + index] === letter)) return at;
  return -1;
}

/** What is between its streams as text, and the streams that are packed. */
function partsOf(bytes: Uint8Array): { readonly text: string; readonly packed: readonly Uint8Array[] } {
  const packed: Uint8Array[] = [];
  const texts: string[] = [];
  const decoder = new TextDecoder('latin1');
  let after = 0;
  for (let at = indexOf(bytes, begins, 0); at >= 0; at = indexOf(bytes, begins, after)) {
    texts.push(decoder.decode(bytes.subarray(after, at)));
    let start = at + begins.length;
    while (bytes[start] === 0x0d || bytes[start] === 0x0a) start += 1;
    const stop = indexOf(bytes, ends, start);
    after = stop < 0 ? bytes.length : stop + ends.length;
    const [method = 0, flags = 0] = bytes.subarray(start, start + 2);
    if ((method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0)
      packed.push(bytes.subarray(start, stop < 0 ? bytes.length : stop));
  }
  texts.push(decoder.decode(bytes.subarray(after)));
  return { text: texts.join('\n'), packed };
}

/** Bytes that come out of a packed stream, counted no further than it matters. */
async function unpacked(stream: Uint8Array): Promise<number> {
  const reader = new Blob([stream.slice()]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let sum = 0;
  try {
    while (sum <= largest) {
      const { done, value } = await reader.read();
      if (done) break;
      sum += value.length;
    }
  } catch {
    // What is behind the end, or broken.
  }
  void reader.cancel().catch(() => undefined);
  return sum;
}

export async function isBomb(bytes: Uint8Array): Promise<boolean> {
  const { text, packed } = partsOf(bytes);
  if (absurd.some((pattern) => pattern.test(text))) return true;
  let sum = 0;
  for (const stream of packed) {
    const here = await unpacked(stream);
    sum += here;
    if (here > largest || sum > most) return true;
  }
  return false;
}
