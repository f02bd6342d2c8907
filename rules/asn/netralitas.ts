import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { mention, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';

const candidate: Matcher = { kind: 'terms', lexicon: 'calon', tiers: ['always', 'target'] };
const party: Matcher = { kind: 'terms', lexicon: 'calon', tiers: ['context'] };
const campaign: Matcher = { kind: 'terms', lexicon: 'kampanye' };
/** Gestures and calls of a ballot that need no candidate's name. */
const ballot: Matcher = {
  kind: 'any',
  of: [
    list(
      'salam satu jari, salam dua jari, salam tiga jari, salam empat jari, salam 1 jari, salam 2 jari, salam 3 jari, salam 4 jari, salam metal pilkada, coblos kumisnya, coblos jilbabnya, coblos pecinya, coblos kacamatanya, coblos fotonya',
    ),
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        '(?<!\\p{L})(?:co?blos|tusuk|contreng)\\s(?:saja\\s|aja\\s)?(?:no(?:mor)?\\.?|urut(?:an)?)\\s?(?:urut\\s)?0?\\d(?!\\d)',
    },
  ],
};
const running: Matcher = list(
  'maju pilkada, maju pilgub, maju pilbup, maju pilwalkot, maju pilkades, maju pileg, maju pemilu, maju caleg, maju sebagai calon, maju jadi calon, nyaleg, nyalon, nyabup, nyagub, mencalonkan diri, pencalonan beliau, pencalonannya',
);
const backing: Matcher = list(
  'dukung, siap dukung, kami dukung, mendukung, dukungan, doa restu, mohon doa restu, semoga menang, semoga terpilih, kita menangkan, kita kawal, jangan pilih, tolak',
);
/** A tag made of candidates' names is a campaign's tag. */
const tag: Matcher = {
  kind: 'pattern',
  flags: 'i',
  skipLinks: false,
  pattern:
    '#\\w*(?:ahok|djarot|badja|anies|sandi(?!ng)|ahy(?!a)|agussilvy|prabowo|gibran|ganjar|mahfud|jokowi(?:lagi|2|amin|maruf)|pilih0?[123]|coblos|salam[1-4234]jari|2periode|duaperiode|satuputaran|gantipresiden|tetapjokowi|okeoce|0?[123]menang|menangkan)\\w*',
};

export const rule: Rule = {
  id: 'asn/netralitas',
  pack: 'asn',
  title: { id: 'Netralitas ASN', en: 'Neutrality of civil servants' },
  basis: ['etika/5', 'norma/skb-2-2022', 'norma/se-137-2018'],
  severity: 'block',
  clauses: [
    { name: 'tagar', match: tag },
    { name: 'dukungan', match: { kind: 'near', a: campaign, b: candidate, within: 6 } },
    { name: 'surat-suara', match: ballot },
    { name: 'pencalonan', match: { kind: 'near', a: backing, b: running, within: 12 } },
    { name: 'partai', match: { kind: 'near', a: campaign, b: party, within: 3 } },
    {
      name: 'perbincangan',
      match: {
        kind: 'score',
        within: 20,
        bound: 14,
        mark: 'heaviest',
        signs: [
          { name: 'calon', weight: 10, match: candidate },
          { name: 'partai atau pendukung', weight: 2, match: party },
          { name: 'kampanye', weight: 2, match: campaign, times: 2 },
          { name: 'nada', weight: 2, match: { kind: 'terms', lexicon: ['penilaian', 'ejekan'] } },
          { name: 'ragam cakapan', weight: 1, match: { kind: 'terms', lexicon: 'ragam-cakapan' } },
          { name: 'sebutan akun', weight: 1, match: mention },
          { name: 'tanda seru', weight: 1, match: { kind: 'pattern', pattern: '!' } },
        ],
      },
    },
  ],
  antipatterns: [
    quoted,
    // A password, a cipher: no candidate.
    list('kata sandi, juru sandi, sandi negara, siber dan sandi, sandi morse, ganti sandi, sandi akun'),
    {
      kind: 'around',
      reach: 'draft',
      of: list(
        'kpu, kpud, kip, bawaslu, panwaslu, netral, netralitas, jadwal, tahapan pemilu, pengawasan, sosialisasi pemilih, logistik pemilu, pencoblosan serentak, jaga kerukunan, pemilu damai, mantan calon, yang selanjutnya disebut, sebagaimana dimaksud, pasal',
      ),
    },
  ],
  message: { id: 'Kalimat ini tampak memihak dalam pemilihan.', en: 'The sentence seems to take sides in an election.' },
  advice: {
    id: 'Aparatur menjaga jarak dari calon dan partai. Tulis hanya informasi penyelenggara, misalnya jadwal dan cara memilih, atau hapus bagian ini.',
    en: "Public servants keep their distance from candidates and parties. Keep to the organisers' information, such as dates and how to vote, or take this out.",
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[#SatuPutaran]] untuk perubahan', clause: 'tagar' },
    { text: 'Ayo [[coblos]] paslon 2, putra daerah kita', clause: 'dukungan' },
    { text: '[[Dukung]] calon bupati yang dekat rakyat', clause: 'dukungan' },
    { text: 'Petahana [[pasti menang]]', clause: 'dukungan' },
    { text: '[[Dukung penuh]] partai itu', clause: 'partai' },
    { text: '[[Jangan pilih]] petahana, programnya kosong', clause: 'dukungan' },
    { text: 'Pagi, sedulur. [[Salam dua jari]]!', clause: 'surat-suara' },
    { text: 'Jangan lupa [[coblos nomor 3]] ya', clause: 'surat-suara' },
    { text: 'Pak Camat maju pilkada, kami [[siap dukung]]', clause: 'pencalonan' },
    { text: '[[#Coblos2]] mantap sekali', clause: 'tagar' },
  ],
  passes: [
    'KPU membuka pendaftaran pemilih sampai 20 Maret.',
    'Bawaslu mengajak aparatur menjaga netralitas selama kampanye calon bupati.',
    'Debat calon wali kota disiarkan televisi daerah, jadwal menurut KPU.',
    'Gubernur dan wakil gubernur terpilih dilantik Senin.',
    'Partai politik menyerahkan laporan dana kampanye ke KPU.',
  ],
  nearMisses: [
    'Aparatur netral: tidak mengunggah foto paslon atau tagar #Coblos2.',
    'Tim voli kita menang, dukung terus atlet daerah!',
    'Warga bertanya boleh tidaknya menulis "dukung paslon 2"; jawabannya tidak boleh.',
    'Pilih menu sehat dan coblos kartu loyalitas kantin.',
    'Untuk pengaduan, tekan atau pilih nomor 2 pada menu suara.',
    'Kepala desa yang maju pilkada mengajukan cuti, jabatannya diisi pelaksana tugas.',
    'Jalan di depan kantor partai ditutup pada hari Minggu.',
  ],
};
