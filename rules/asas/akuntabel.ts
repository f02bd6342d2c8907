import type { Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const gap = '(?: \\p{L}+){0,4}';
const takenDown = 'dihapus|terhapus|diturunkan|ditarik|dicabut';
const byUs = '(?:kami|admin) (?:hapus|turunkan|tarik|cabut)';

export const rule: Rule = {
  id: 'asas/akuntabel',
  pack: 'permenpanrb',
  title: { id: 'Penanggung jawab pengumuman', en: 'Who answers for a notice' },
  basis: ['asas/9', 'kelola/1'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread'] },
  clauses: [
    {
      name: 'tanpa-unit',
      offers: 'hotline',
      match: {
        kind: 'conditional',
        when: list(
          'pengumuman, dengan ini diumumkan, diumumkan kepada, diumumkan bahwa, diberitahukan kepada, diberitahukan bahwa, pemberitahuan, maklumat, siaran pers, surat edaran',
        ),
        needs: {
          kind: 'any',
          of: [
            list(
              'dinas, kementerian, kemenkeu, badan, bagian, bidang, sekretariat, sekda, bupati, wali kota, walikota, gubernur, menteri, presiden, camat, lurah, kepala, direktorat, direktur, kanwil, kantor, kpp, kodim, korem, kodam, koramil, lanud, lanal, polres, polsek, polda, polri, tni, upt, uptd, rsud, puskesmas, pemkab, pemkot, pemprov, pemerintah, panitia, sekolah, universitas, humas, kelurahan, kecamatan, desa, dprd, dpr, kpu, bawaslu, bpbd, pdam, pln, samsat, satpas, disdukcapil, disdik, dinkes, dishub, kami, call center, hotline, narahubung, hubungi',
            ),
            {
              kind: 'pattern',
              skipLinks: false,
              flags: 'i',
              pattern: '(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}(?:go|mil|ac)\\.id\\S*|@\\w{3,}',
            },
          ],
        },
      },
    },
    {
      name: 'penghapusan-tanpa-penjelasan',
      match: {
        kind: 'conditional',
        when: {
          kind: 'pattern',
          flags: 'i',
          // Licences are withdrawn, goods called back and fines waived too: what is not only said of posts needs to be told as done.
          pattern: `(?<!\\p{L})(?:(?:unggahan|postingan|konten)${gap} (?:${takenDown}|${byUs})|(?:video|foto)${gap} (?<!yang )(?:${takenDown})(?=[.,!]|$| (?:nggih|ya|dulu)(?!\\p{L}))|(?:pengumuman|video|foto|daftar|informasi)${gap} (?:(?:(?<!yang )(?:sudah|telah)|tadi|kemarin|itu|tersebut|terpaksa) (?:${takenDown})|(?<!yang )(?:${byUs})))(?!\\p{L})`,
        },
        needs: list(
          'karena, sebab, keliru, salah, kekeliruan, kesalahan, maaf, demi, atas permintaan, diganti, dibetulkan, diperbaiki, ralat, perbaikan, hoaks, palsu, kominfo, komdigi, polisi, penipuan, pelanggaran',
        ),
      },
      message: {
        id: 'Yang dihapus tidak dijelaskan sebabnya.',
        en: 'What was taken down is not explained.',
      },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    { kind: 'context', is: 'question' },
  ],
  atMost: 1,
  message: {
    id: 'Pengumuman ini belum menyebut unit yang bertanggung jawab.',
    en: 'This notice does not name the responsible unit.',
  },
  advice: {
    id: 'Sebutkan unit atau narahubung yang bertanggung jawab, agar warga tahu ke mana meminta penjelasan.',
    en: 'Name the unit or contact that answers for it, so that citizens know whom to ask.',
  },
};

export const examples: RuleExamples = {
  flags: [
    '[[Pengumuman]]: air mati Selasa pagi.',
    '[[Diberitahukan kepada]] warga, antrean dimulai pukul 07.00.',
    '[[Diumumkan bahwa]] hasil seleksi terbit Jumat.',
    '[[Pemberitahuan]] perubahan jadwal imunisasi menjadi hari Rabu.',
    'Ada [[maklumat]] baru tentang jam buka pasar.',
    { text: '[[Video festival diturunkan]].', clause: 'penghapusan-tanpa-penjelasan' },
    { text: '[[Video rapat kemarin sudah kami turunkan]], harap maklum.', clause: 'penghapusan-tanpa-penjelasan' },
  ],
  passes: [
    'Pengumuman Dinas Contoh: air mati Selasa pagi.',
    'Diberitahukan kepada warga, loket kami pindah ke lantai dua.',
    'Pemberitahuan: jadwal imunisasi berubah. Hubungi Puskesmas Contoh.',
    'Siaran pers Kodim 9999 tentang bakti sosial.',
    'Selamat pagi, tetap semangat melayani!',
  ],
  nearMisses: [
    'Unggahan tadi kami hapus karena angkanya keliru; ini yang betul.',
    'Informasi izin usaha yang dicabut ada di laman dinas.',
    'Sudah lihat pengumuman kelulusan? Selamat bagi yang lolos.',
    { text: 'Pengumuman menyusul ya, Kak.', surface: 'reply' },
    'Hasil panen padi tahun ini naik, petani tersenyum.',
  ],
};
