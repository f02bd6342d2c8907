/** What of a draft nobody has read yet, by its attachments alone. */
import type { Unseen } from '../policy/types';
import type { Attachment } from '../rules/engine/types';

/** The gravest first: one thing is told. */
const gravity: readonly Unseen[] = [
  'reading',
  'video',
  'long',
  'codec',
  'pdf',
  'file',
  'image',
  'format',
  'unclear',
  'pages',
  'stills',
];

export const gravestUnseen = (some: readonly (Unseen | undefined)[]): Unseen | undefined =>
  gravity.find((each) => some.includes(each));

export const unseenAs = ({ kind, name = '' }: Attachment): Unseen => (kind === 'file' && /\.pdf$/i.test(name) ? 'pdf' : kind);
