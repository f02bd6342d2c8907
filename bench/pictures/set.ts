/** Every picture of the measurement, drawn one after the other: each kind in each state. */
import { account, card, chat } from './cards';
import type { Chance } from './chance';
import { chanceOf } from './chance';
import { ownCode, strangeCode } from './codes';
import { type Damage, damages } from './damage';
import { english } from './english';
import { banner, certificate, food, infographic, landscape, notice, poster, timetable } from './harmless';
import { letter, roster, telegram } from './papers';
import type { Drawn } from './picture';
import { map, meme } from './scenes';

type Draw = (by: Chance, turn: number) => Drawn;
export interface Kind {
  readonly said: string;
  readonly draw: Draw;
  /** Beginnings of the rules of which one has to stop it; none for what is harmless. */
  readonly stoppedBy: readonly string[];
}

const papers = ['gambar/naskah-dinas', 'larangan/rahasia'];
const person = ['pelindungan/data-pribadi', 'gambar/'];
export const kinds = {
  surat: { said: 'surat dinas', draw: letter, stoppedBy: papers },
  telegram: { said: 'telegram', draw: telegram, stoppedBy: papers },
  kartu: { said: 'kartu (KTP, KK, SIM, anggota, boarding pass)', draw: card, stoppedBy: person },
  percakapan: { said: 'percakapan', draw: chat, stoppedBy: person },
  'daftar-jaga': { said: 'daftar jaga dan nominatif', draw: roster, stoppedBy: ['gambar/daftar-jaga', 'larangan/rahasia'] },
  rekening: { said: 'buku tabungan dan mutasi', draw: account, stoppedBy: person },
  meme: { said: 'meme prajurit dan pejabat', draw: meme, stoppedBy: ['gambar/meme', 'larangan/', 'etika/'] },
  peta: { said: 'peta dengan koordinat', draw: map, stoppedBy: ['larangan/rahasia', 'gambar/'] },
  poster: { said: 'poster acara', draw: poster, stoppedBy: [] },
  makanan: { said: 'makanan', draw: food, stoppedBy: [] },
  pemandangan: { said: 'pemandangan', draw: landscape, stoppedBy: [] },
  piagam: { said: 'piagam dan sertifikat', draw: certificate, stoppedBy: [] },
  spanduk: { said: 'spanduk dan ucapan', draw: banner, stoppedBy: [] },
  infografis: { said: 'infografis', draw: infographic, stoppedBy: [] },
  pengumuman: { said: 'pengumuman dan edaran terbuka', draw: notice, stoppedBy: [] },
  jadwal: { said: 'jadwal layanan', draw: timetable, stoppedBy: [] },
  'kode-asing': { said: 'kode QR ke alamat lain', draw: strangeCode, stoppedBy: ['gambar/kode-qr'] },
  inggris: { said: 'surat, percakapan, rekening berbahasa Inggris', draw: english, stoppedBy: [...papers, ...person] },
  'kode-kantor': { said: 'kode QR kantor sendiri', draw: ownCode, stoppedBy: [] },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;

export interface Specimen {
  readonly name: string;
  readonly kind: KindName;
  readonly damage: Damage;
  make(): { readonly bytes: Buffer; readonly keys: readonly string[] };
}

/** How many of each: what is undamaged is what is posted most. */
const usual: Readonly<Record<'leak' | 'harmless', (damage: Damage) => number>> = {
  leak: (damage) => (damage === 'bersih' ? 6 : 3),
  harmless: (damage) => (damage === 'bersih' ? 13 : 2),
};

/** `share` under 1 takes fewer of each, one at least. */
export function specimens(share = 1, seed = 20_261_127): Specimen[] {
  return (Object.entries(kinds) as [KindName, Kind][]).flatMap(([kind, { draw, stoppedBy }], row) =>
    (Object.keys(damages) as Damage[]).flatMap((damage, column) => {
      const count = Math.max(1, Math.round(usual[stoppedBy.length > 0 ? 'leak' : 'harmless'](damage) * share));
      return Array.from({ length: count }, (_, index): Specimen => {
        return {
          ...{ name: `${kind}-${damage}-${index}`, kind, damage },
          make() {
            const by = chanceOf(seed + row * 10_000 + column * 100 + index);
            const { sheet, keys = [] } = draw(by, column * 3 + index);
            return { bytes: damages[damage].apply(sheet.canvas, by), keys };
          },
        };
      });
    }),
  );
}
