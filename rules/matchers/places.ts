/** Points on the map, except where they are public service. */
import type { Matcher } from '../engine/types';
import { coordinatesPattern, mapLinkPattern, mgrsPattern, plusCodePattern, shortGridPattern } from '../validators/coordinates';
import { civic, unit } from './force-data';
import { list } from './list';

const military: Matcher = {
  kind: 'any',
  of: [
    unit,
    list(
      'pos komando taktis, poskotis, markas, pangkalan, gudang senjata, gudang amunisi, titik kumpul, titik bongkar, sasaran, posisi musuh, kotis, pos pengintaian',
    ),
  ],
};
const coordinates: Matcher = {
  kind: 'any',
  of: [
    { kind: 'pattern', pattern: coordinatesPattern, validator: 'koordinat' },
    { kind: 'pattern', pattern: mgrsPattern, validator: 'mgrs' },
    { kind: 'pattern', pattern: shortGridPattern, validator: 'grid-pendek', keyword: 'koordinat, grid, utm' },
  ],
};
/** Where coordinates are public service: earthquakes, weather, the way to an office. */
const civilPlace: Matcher = list(
  'gempa, magnitudo, episentrum, bmkg, tsunami, siklon, cuaca, gelombang, hiu, mangrove, wisata, kantor, loket, layanan, masjid, sekolah, titik banjir, stasiun pengamatan, gunung, rsud, rsup, rs, rumah sakit, puskesmas, klinik, apotek, posko, evakuasi, titik evakuasi, titik kumpul evakuasi, pengungsian, dapur umum, halte, terminal, stasiun, pasar, taman, makam, bendungan, embung, sumber air, jembatan, pelabuhan, bandara, pendakian, basecamp, survei, peta, candi, situs',
);

/** What happens at a place by itself, whoever has a post nearby. */
const nature: Matcher = list(
  'gempa, magnitudo, episentrum, bmkg, tsunami, siklon, cuaca, evakuasi, pengungsian, rsud, rumah sakit, puskesmas',
);

/** Coordinates anywhere but in public service; links and plus codes, which offices use, only beside military words. */
export const betrayingPlace: Matcher = {
  kind: 'any',
  of: [
    { kind: 'all', of: [coordinates, { kind: 'not', of: civilPlace }] },
    { kind: 'near', a: military, b: coordinates, within: 20, unless: nature, mark: 'b' },
    {
      kind: 'near',
      a: military,
      b: {
        kind: 'any',
        of: [
          { kind: 'pattern', pattern: mapLinkPattern, flags: 'i', skipLinks: false },
          { kind: 'pattern', pattern: plusCodePattern },
        ],
      },
      within: 20,
      unless: civic,
      mark: 'b',
    },
  ],
};
