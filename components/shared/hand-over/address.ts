/** Addresses that open a chat or a mail with a request in it. They are made when the officer presses for them, and stand nowhere before. */

export type Way = 'whatsapp' | 'mail';

/** So many characters of an address are taken: mail programs of Windows take few, chats more. */
const longest: Readonly<Record<Way, number>> = { whatsapp: 6000, mail: 1900 };

export interface HandOver {
  readonly address: string;
  /** The request is too long for an address: it has to be pasted there. */
  readonly isCut: boolean;
}

const addressOf = (way: Way, request: string): string => {
  const [subject = ''] = request.split('\n');
  return way === 'whatsapp'
    ? `https://wa.me/?text=${encodeURIComponent(request)}`
    : `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(request)}`;
};

/** `request`: lines for the person who gets it, an empty line, then the code. */
export function handOver(way: Way, request: string): HandOver {
  const whole = addressOf(way, request);
  if (whole.length <= longest[way]) return { address: whole, isCut: false };
  const [lines = ''] = request.split('\n\n');
  return { address: addressOf(way, `${lines}\n\n`), isCut: true };
}
