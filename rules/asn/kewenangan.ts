import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const source: Matcher = {
  kind: 'any',
  of: [
    { kind: 'context', is: 'reported' },
    list(
      'sumber, sumber resmi, rilis, siaran pers, surat edaran, se, keputusan, skb, peraturan, perpres, permen, kepmen, laman resmi, situs resmi, sesuai, berdasarkan, ditetapkan, menunggu, repost, bagikan ulang, via, dari kementerian, dari pemerintah pusat, bkn, menpanrb, bmkg, kpu, presiden, menteri, pemerintah, dpr',
    ),
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+|@\\w{3,}|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}go\\.id' },
  ],
};

export const rule: Rule = {
  id: 'asn/kewenangan',
  pack: 'asn',
  title: { id: 'Berbicara di luar kewenangan', en: 'Speaking beyond the mandate' },
  basis: ['kelola/1', 'kelola/12', 'prinsip/6'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'mewakili-lembaga-lain',
      match: {
        kind: 'all',
        within: 'sentence',
        of: [
          {
            kind: 'near',
            a: list('mewakili, atas nama, mengatasnamakan, selaku wakil'),
            b: list(
              'pemerintah pusat, presiden, istana, mabes tni, mabes polri, mabesad, seluruh asn, seluruh pns, seluruh tni, seluruh polri, seluruh rakyat indonesia, dpr ri, mahkamah, kejaksaan agung',
            ),
            within: 2,
            order: 'ab',
            mark: 'both',
          },
          list('kami, saya'),
          list(
            'nyatakan, menyatakan, umumkan, mengumumkan, tegaskan, menegaskan, minta, meminta, perintahkan, memerintahkan, memutuskan, putuskan, menetapkan, tetapkan',
          ),
        ],
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list('hadir, menghadiri, menerima penghargaan, menerima, membuka, membacakan, lomba, juara, kontingen, atlet'),
        },
      ],
      message: { id: 'Tulisan ini berbicara atas nama lembaga lain.', en: 'The text speaks for another institution.' },
    },
    {
      name: 'bukan-wewenang',
      match: {
        kind: 'conditional',
        when: {
          kind: 'near',
          a: list(
            'kami umumkan, kami tetapkan, kami putuskan, kami pastikan, resmi, resmi kami, dengan ini kami, dipastikan, fix',
          ),
          b: list(
            'kenaikan gaji pns, gaji pns naik, gaji asn naik, cuti bersama, libur nasional, bbm naik, harga bbm, tarif listrik naik, formasi cpns, kelulusan cpns, hasil pemilu, pemenang pemilu, tersangka, darurat militer, darurat sipil, lockdown, perang, awal ramadan, 1 syawal',
          ),
          within: 6,
          mark: 'both',
        },
        needs: source,
      },
      message: { id: 'Hal ini biasanya diumumkan lembaga lain.', en: 'This is usually announced by another institution.' },
    },
    {
      name: 'menilai-lembaga-lain',
      match: {
        kind: 'near',
        a: list('bukan urusan kami, bukan wewenang kami, bukan kewenangan kami, bukan tanggung jawab kami, bukan tugas kami'),
        b: list('salah, kesalahan, lalai, ulah, gara-gara, tanya saja, tanya ke, silakan protes, protes saja'),
        within: 'sentence',
        mark: 'a',
      },
      message: { id: 'Tulisan ini menilai pekerjaan lembaga lain.', en: 'The text judges the work of another institution.' },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    { kind: 'context', is: 'question' },
  ],
  atMost: 1,
  message: { id: 'Bagian ini mungkin di luar kewenangan kantor.', en: 'This part may be beyond the mandate of the office.' },
  advice: {
    id: 'Keterangan yang berbeda-beda membingungkan warga. Teruskan pengumuman lembaga yang berwenang dengan menyebut sumber atau tautannya, atau arahkan warga ke saluran mereka.',
    en: 'Statements that differ confuse citizens. Pass on the announcement of the institution in charge with its source or link, or point citizens to its channel.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Kami [[mewakili pemerintah pusat]] menyatakan harga turun besok.', clause: 'mewakili-lembaga-lain' },
    { text: '[[Mengatasnamakan Presiden]], kami minta warga bersiap.', clause: 'mewakili-lembaga-lain' },
    { text: '[[Resmi! Gaji PNS naik]] mulai bulan depan.', clause: 'bukan-wewenang' },
    { text: '[[Kami pastikan libur nasional]] ditambah dua hari.', clause: 'bukan-wewenang' },
    { text: '[[Dipastikan harga BBM]] berubah nanti malam.', clause: 'bukan-wewenang' },
    { text: 'Itu [[bukan urusan kami]], salah dinas sebelah.', clause: 'menilai-lembaga-lain' },
  ],
  passes: [
    'Sesuai SKB tiga menteri, cuti bersama jatuh pada 26 Desember.',
    'Resmi, gaji PNS naik berdasarkan peraturan terbaru.',
    'Jadwal cuti bersama dapat dilihat di https://contoh.go.id',
    'Kepala dinas hadir mewakili Bupati membuka pameran.',
    'Layanan ini dikelola Kementerian; silakan hubungi call center mereka.',
  ],
  nearMisses: [
    'Atlet daerah kami mewakili Indonesia di kejuaraan dunia.',
    'Apakah cuti bersama sudah resmi? Kami masih menunggu keputusan.',
    'Hal itu bukan kewenangan kami, silakan hubungi Dinas Contoh di (0341) 000111.',
  ],
};
