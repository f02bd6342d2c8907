/** A shot of the product under a headline, as a page of the size the stores ask for; and the tile. */
import { brandDot, brandDots } from '../../components/shared/brand-dots';
import type { Shot } from './scenes';

export const size = { width: 1280, height: 800 };
export const tileSize = { width: 440, height: 280 };

interface Picture {
  readonly shot: Shot;
  readonly title: string;
  readonly text: string;
}

/** In the order the stores show them. */
export const pictures: readonly Picture[] = [
  {
    shot: 'tahan',
    title: 'Data pribadi ditahan sebelum terkirim',
    text: 'Saring menahan draf di tombol kirim dan menjelaskan sebabnya. Draf tetap utuh.',
  },
  {
    shot: 'tanda',
    title: 'Ditandai selagi Anda menulis',
    text: 'Setiap tanda menyebut sebabnya, dasar hukumnya, dan gantinya.',
  },
  {
    shot: 'akun',
    title: 'Salah akun ketahuan lebih dulu',
    text: 'Saring tahu akun mana yang ditugaskan kepada Anda.',
  },
  {
    shot: 'perbaikan',
    title: 'Sekali tekan, draf siap dikirim',
    text: 'Usulan yang Anda setujui langsung masuk ke kotak tulis.',
  },
  {
    shot: 'jurnal',
    title: 'Keputusan tercatat, isi unggahan tidak',
    text: 'Pimpinan membaca ringkasannya dalam setengah menit. Tidak ada server Saring.',
  },
];

/** The mark of the icons, with the colours turned round: the ground of the pictures is that of the icons. */
const mark = (side: number): string => {
  const circles = brandDots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${brandDot}"/>`).join('');
  return `<svg viewBox="0 0 24 24" width="${side}" height="${side}"><rect width="24" height="24" rx="5.4" fill="#fff"/><g fill="#0b5563" transform="translate(3.3 3.4) scale(.725)">${circles}</g></svg>`;
};

const ground = 'background:linear-gradient(160deg,#0e6474,#083f4a)';
const face = 'font-family:Arimo,sans-serif;color:#fff';

/** The document of one picture; `shot` is a PNG of twice the stage's size. */
export function pictureHtml({ title, text }: Picture, shot: Uint8Array): string {
  const source = `data:image/png;base64,${Buffer.from(shot).toString('base64')}`;
  return `<!doctype html><html lang="id"><meta charset="utf-8"><style>
    body{margin:0;width:1280px;height:800px;box-sizing:border-box;overflow:hidden;${face};${ground};display:grid;grid-template-columns:392px 776px;column-gap:24px;align-items:center;padding:0 44px}
    header{display:flex;gap:14px;align-items:center;font:700 25px Arimo,sans-serif}
    h1{margin:34px 0 20px;font-size:47px;line-height:1.13;letter-spacing:-.6px;text-wrap:balance}
    p{margin:0;font-size:22px;line-height:1.45;color:#d3e8ec;text-wrap:pretty}
    figure{margin:0;border-radius:14px;overflow:hidden;background:#fff;box-shadow:0 24px 60px #00202866,0 2px 8px #00202855}
    figure i{display:flex;gap:8px;padding:12px 16px;background:#dde5e8}
    figure b{width:11px;height:11px;border-radius:50%;background:#b3c2c7}
    img{display:block;width:776px}
  </style><div><header>${mark(48)}Saring</header><h1>${title}</h1><p>${text}</p></div>
  <figure><i><b></b><b></b><b></b></i><img alt="" src="${source}"></figure></html>`;
}

export const tileHtml = (): string => `<!doctype html><html lang="id"><meta charset="utf-8"><style>
    body{margin:0;width:440px;height:280px;${face};${ground};display:grid;place-content:center;justify-items:center}
    h1{margin:16px 0 6px;font-size:50px;line-height:1;letter-spacing:-.6px}
    p{margin:0;font-size:21px;color:#d3e8ec}
  </style>${mark(84)}<h1>Saring</h1><p>Saring sebelum sharing</p></html>`;
