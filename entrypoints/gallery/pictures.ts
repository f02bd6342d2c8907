/** Invented pictures for the gallery, drawn here, with what is found in them. No picture is read. */

import type { PictureOrder } from '../../pictures/answer';
import { embedded } from '../../policy/keep/embedded';
import type { JudgedFinding, PicturePlace } from '../../policy/types';
import { accounts, foundInPicture } from './samples';

interface Drawn {
  readonly ground: string;
  readonly lines: readonly string[];
  /** The words in question, at the end of one of the lines. */
  readonly words: string;
  readonly mend?: PicturePlace['mend'];
}

export const drawings = {
  kartu: {
    ground: '#d9e8f2',
    lines: ['KARTU WARGA KABUPATEN CERMIN', 'Nama : Sari Lestari', 'Alamat : Jalan Contoh 7', 'NIK : 3578010203040005'],
    words: '3578010203040005',
    mend: 'cover',
  },
  telegram: {
    ground: '#f4f1e6',
    lines: ['SURAT TELEGRAM', 'Dari : Komandan Contoh', 'Derajat : kilat', 'Nomor : STR/118/VII/2026'],
    words: 'STR/118/VII/2026',
  },
} as const satisfies Record<string, Drawn>;

const size = { width: 640, height: 360 };
const [left, lineHeight, type] = [40, 76, 34];
const pen = `${type}px "Noto Sans", "Liberation Sans", sans-serif`;
const id = 'galeri';

function canvas(): CanvasRenderingContext2D {
  const context = Object.assign(document.createElement('canvas'), size).getContext('2d');
  if (!context) throw new Error('The browser draws nothing here.');
  context.font = pen;
  return context;
}

export function findingIn({ lines, words, mend }: Drawn): JudgedFinding {
  const context = canvas();
  const line = lines.findIndex((each) => each.endsWith(words));
  const before = context.measureText((lines[line] ?? '').slice(0, -words.length)).width;
  const box = {
    x: (left + before) / size.width,
    y: (line * lineHeight + 40) / size.height,
    width: context.measureText(words).width / size.width,
    height: (type * 1.2) / size.height,
  };
  return foundInPicture(words, { number: 1, id, words, boxes: [box], ...(mend ? { mend } : {}) });
}

/** As it is given to the frame, which shows it. */
export async function orderOf({ ground, lines }: Drawn): Promise<PictureOrder> {
  const context = canvas();
  context.fillStyle = ground;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = '#1d2a33';
  for (const [index, line] of lines.entries()) context.fillText(line, left, index * lineHeight + 40 + type);
  const blob = await new Promise<Blob | null>((done) => context.canvas.toBlob(done));
  if (!blob) throw new Error('The browser makes no picture here.');
  return {
    id,
    blob,
    kind: 'image',
    site: 'x',
    surface: 'post',
    account: accounts.office,
    policy: embedded,
    choice: {},
  };
}

/** The frame's reader finds no worker, and gives up at once: what is found is said here. */
export const readNothing = (root: ShadowRoot, signal: AbortSignal): void =>
  root.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.contentWindow) Reflect.deleteProperty(target.contentWindow, 'Worker');
    },
    { capture: true, signal },
  );
