import type { Rule, RuleExamples } from '../engine/types';

const rank = String.raw`\b(?:kolonel|letkol|mayor|kapten|lettu|letda|peltu|pelda|serma|serka|sertu|serda|kopka|koptu|kopda|praka|pratu|prada|akbp|kompol|akp|iptu|ipda|aiptu|aipda|bripka|brigpol|briptu|bripda)\b`;

export const rule: Rule = {
  id: 'gambar/daftar-jaga',
  pack: 'tni',
  title: { id: 'Foto daftar jaga', en: 'Picture of a duty roster' },
  basis: ['larangan/5', 'norma/uu-27-2022'],
  severity: 'warn',
  clauses: [
    {
      name: 'daftar',
      match: {
        kind: 'score',
        bound: 6,
        within: 'draft',
        signs: [
          {
            match: {
              kind: 'pattern',
              flags: 'i',
              pattern: String.raw`\b(?:daftar|jadwal|susunan|rencana) (?:jaga|piket|dinas dalam|penjagaan|patroli|personel|personil|nominatif|regu|pengamanan)|\bnominatif\b|\bplotting\b`,
            },
            weight: 3,
          },
          { match: { kind: 'pattern', flags: 'i', pattern: rank }, weight: 1, times: 4 },
          { match: { kind: 'pattern', flags: 'i', pattern: String.raw`\bNRP\b` }, weight: 1 },
        ],
      },
    },
  ],
  message: {
    id: 'Gambar ini tampak sebagai daftar jaga atau daftar nama prajurit.',
    en: 'The picture looks like a duty roster or a list of names of service members.',
  },
  advice: {
    id: 'Siapa berjaga, kapan, dan di mana adalah data kekuatan satuan. Jangan unggah daftarnya; sebut kegiatannya saja.',
    en: 'Who stands guard, when and where, is force data. Do not post the list; name the activity only.',
  },
};

const picture = {};
export const examples: RuleExamples = {
  flags: [
    { text: '[[DAFTAR JAGA\n1 Sertu Budi\n2 Kopda Andi\n3 Praka]] Coki', picture },
    { text: '[[Jadwal piket koramil\nSerma A\nSerda B\nPratu]] C', picture },
    { text: '[[DAFTAR NOMINATIF\nNama Pangkat NRP\nLettu Contoh\nSerka]] Contoh', picture },
    { text: '[[Susunan regu pos depan\nKoptu A\nPraka B\nPrada]] C', picture },
    { text: '[[RENCANA PENGAMANAN\nIptu A\nAipda B\nBripka C\nBriptu]] D', picture },
  ],
  passes: [
    'Jadwal piket kelas 5A: Sari, Budi, Andi',
    'Selamat kepada Kapten Contoh, Lettu Contoh, Sertu Contoh dan Praka Contoh',
    'Daftar personel lomba paskibra SMA Contoh',
  ],
  nearMisses: [
    'Jadwal piket dokter: dr. Sari, dr. Budi; informasi hubungi satpam',
    'Susunan pengamanan acara oleh Kapten Contoh',
    'Daftar jaga apotek dua puluh empat jam kota Contoh',
  ],
};
