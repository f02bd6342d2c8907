import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const lure: Matcher = list(
  'daftar sekarang, klik link, klik tautan, link di bio, link bio, cek bio, dm sekarang, wa sekarang, minat dm, join sekarang, gabung sekarang, buruan, langsung wd, auto wd, pasti wd, dijamin, 100 persen aman, tanpa modal, tanpa potongan',
);
const link: Matcher = {
  kind: 'pattern',
  flags: 'i',
  skipLinks: false,
  pattern: '(?:https?://|(?<!\\p{L})(?:bit\\.ly|t\\.me|wa\\.me|s\\.id|linktr\\.ee|cutt\\.ly|tinyurl\\.com)/)\\S+',
};

/** Games and gangs that no office ever advertises. */
const slotAd: Matcher = list(
  'slot gacor, gacor maxwin, situs gacor, situs slot, slot online, slot resmi, slot dana, slot88, slot777, rtp slot, rtp live, link gacor, bocoran slot, pola gacor, pola slot, judi slot, agen slot, togel online, situs togel, bandar togel terpercaya, poker online, bandarq, dominoqq, casino online, live casino online, zeus slot, gates of olympus, mahjong ways, sweet bonanza, freebet, sbobet, bonus new member, depo pulsa, deposit pulsa, link alternatif slot, gampang maxwin, gampang menang, anti rungkad, deposit 10 ribu, depo 10k, wd cepat, wd lancar, wd jutaan, bonus deposit, link gacor, pola hari ini, akun pro, server thailand, rtp tertinggi',
);
const gambling: Matcher = list(
  'maxwin, auto maxwin, jp paus, new member, togel, prediksi togel, bandar togel, agen judi, situs judi, judi bola, bandar bola, casino, kasino, parlay, rtp',
);
const winnings: Matcher = list(
  'jackpot, scatter, slot, wd, depo, deposit, cashback, bet, spin, angka main, angka jitu, jitu, 4d, 3d, 2d, bocoran angka, shio, cuan, gacor, maxwin',
);
const pornAd: Matcher = list(
  'open bo, ready bo, link bokep, video bokep full, vcs berbayar, open vcs, ready vcs, jual vcs, full no sensor, tanpa sensor full, video syur full, link syur, pijat plus plus, pijat plus, cewek panggilan, bo area, available bo, bispak, video mesum full',
);
const pornWord: Matcher = list('bokep, bokep viral, colmek, ngentot, sange');
const fullVideo: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: '(?<!\\p{L})(?:full (?:video|durasi|\\d{1,3} ?menit)|video full|videonya full|part \\d)',
};
const tagRow: Matcher = { kind: 'pattern', skipLinks: false, pattern: '(?:#\\S+\\s*){3}' };
const promise: Matcher = {
  kind: 'any',
  of: [
    list(
      'giveaway bitcoin, giveaway btc, giveaway eth, crypto giveaway, double your, airdrop claim, claim airdrop, klaim airdrop, connect wallet, titip dana, titip modal, profit harian, profit pasti, profit konsisten, cuan harian, copy trade, sinyal trading, modal kembali, dana kaget, pinjaman tanpa jaminan, pinjol cepat cair, dijamin profit, profit per hari, pasti untung, tanpa bi checking, pinjol tanpa, cair 5 menit, modal balik, obat kuat tahan lama, obat kuat, pembesar, pria perkasa, pelangsing instan',
    ),
    { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:profit|untung|cuan)\\s\\d+\\s?(?:%|persen|x|kali lipat)' },
    { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:send|kirim)\\s[\\d.,]+\\s?(?:BTC|ETH|USDT|BNB|SOL)(?!\\p{L})' },
  ],
};
const coin: Matcher = list(
  'bitcoin, btc, eth, ethereum, usdt, airdrop, crypto, kripto, token, presale, wallet, binance, trading, forex',
);

export const rule: Rule = {
  id: 'keamanan/akun-dibajak',
  pack: 'keamanan',
  title: { id: 'Tanda akun dibajak', en: 'Signs of a hijacked account' },
  basis: ['etika/5', 'prinsip/6', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'judi-daring',
      match: {
        kind: 'any',
        of: [
          slotAd,
          near(gambling, { kind: 'any', of: [lure, link, winnings] }, 20),
          near(near(winnings, winnings, 8), { kind: 'any', of: [lure, link] }, 20),
          near(list('gacor, rungkad'), near(winnings, { kind: 'any', of: [lure, link, winnings] }, 15), 15),
        ],
      },
      message: { id: 'Tulisan ini seperti iklan judi daring.', en: 'The text looks like an advertisement for online gambling.' },
    },
    {
      name: 'pornografi',
      match: {
        kind: 'any',
        of: [
          pornAd,
          near(pornWord, { kind: 'any', of: [lure, link, fullVideo, tagRow] }, 20),
          near(
            list('vcs, no sensor, video syur, video mesum, full durasi, durasi full'),
            { kind: 'any', of: [lure, link, fullVideo] },
            20,
          ),
          near(
            list('video viral, tanpa sensor, bugil, film dewasa, video dewasa'),
            near(
              { kind: 'any', of: [fullVideo, list('tanpa sensor, no sensor')] },
              { kind: 'any', of: [lure, link, list('tautan, link, klik')] },
              15,
            ),
            15,
          ),
        ],
      },
      // What blackmailers record is told, not offered.
      antipatterns: [near(list('vcs'), list('sextortion, pemerasan, memeras, diperas, merekam, direkam, modus, pelaku'), 5)],
      message: { id: 'Tulisan ini seperti iklan pornografi.', en: 'The text looks like an advertisement for pornography.' },
    },
    {
      name: 'kripto-investasi',
      match: {
        kind: 'any',
        of: [
          near(
            promise,
            { kind: 'any', of: [coin, lure, link, list('grup telegram, gabung grup, telegram, order, klik, join')] },
            25,
          ),
        ],
      },
      message: {
        id: 'Tulisan ini seperti penipuan investasi atau kripto.',
        en: 'The text looks like an investment or crypto scam.',
      },
    },
  ],
  antipatterns: [
    {
      kind: 'around',
      reach: 'draft',
      of: {
        kind: 'terms',
        terms:
          'berantas, blokir, bahaya, cegah, waspada, hindari, jauhi, tolak, perangi, laporkan, edukasi, sosialisasi, tersangka, ditangkap, penindakan, razia, larang, merugikan, kerugian, kecanduan, korban, modus penipuan, hoaks, ilegal, satgas pasti, pemberantasan, rehabilitasi, pulihkan, dampak',
      },
    },
  ],
  atMost: 1,
  message: { id: 'Isi ini tidak lazim bagi akun kantor.', en: 'This content is unusual for an office account.' },
  advice: {
    id: 'Mungkin ada orang lain yang menulis dari akun ini. Jangan kirim; ganti kata sandi, keluar dari semua perangkat, lalu kabari penanggung jawab akun. Untuk kampanye pencegahan, sebutkan bahayanya.',
    en: 'Somebody else may be writing from this account. Do not send it; change the password, end all sessions and tell the responsible manager. In a campaign against it, name the harm.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Slot gacor]] hari ini, daftar sekarang!', clause: 'judi-daring' },
    { text: 'Link [[situs slot]] terpercaya bit.ly/contoh99', clause: 'judi-daring' },
    { text: 'Semalam [[maxwin]], scatter terus, wd lancar', clause: 'judi-daring' },
    { text: '[[Open BO]] area kota, DM sekarang', clause: 'pornografi' },
    { text: '[[Video syur full]] durasi cek bio', clause: 'pornografi' },
    { text: '[[Giveaway BTC]] untuk 100 orang pertama https://contoh.invalid/x', clause: 'kripto-investasi' },
    { text: '[[Titip dana]] minimal sejuta, trading aman, WA sekarang', clause: 'kripto-investasi' },
  ],
  passes: [
    'Judi slot online merusak keluarga. Laporkan situsnya ke kanal aduan kami.',
    'Polres Contoh ungkap agen judi bola, dua tersangka diamankan.',
    'Waspada iklan slot gacor yang memakai nama instansi.',
    'Edukasi bahaya pornografi bagi pelajar digelar Senin.',
    'Pelatihan perdagangan aset kripto yang aman bersama OJK.',
    'Slot waktu layanan paspor dibuka pukul 08.00.',
  ],
  nearMisses: [
    'Slot antrean daring sudah penuh, silakan pilih hari lain.',
    'Motor kirim-kirim kami gacor, siap antar dokumen warga!',
    'Pemenang jackpot undian tabungan diumumkan bank besok.',
    'Video viral jalan rusak sudah kami tindak lanjuti.',
    'Token listrik gratis tidak ada; itu kabar bohong.',
  ],
};
