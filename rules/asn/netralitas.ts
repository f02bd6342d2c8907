import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { mention, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';
import { organising } from '../matchers/organising';
import { pattern } from '../matchers/pattern';

const candidacy: Matcher = { kind: 'terms', lexicon: 'calon', tiers: ['always'] };
const known: Matcher = { kind: 'terms', lexicon: 'calon', tiers: ['target'] };
const party: Matcher = { kind: 'terms', lexicon: 'calon', tiers: ['context'] };
const vote: Matcher = { kind: 'terms', lexicon: 'kampanye', tiers: ['always'] };
const contest: Matcher = { kind: 'terms', lexicon: 'kampanye', tiers: ['target'] };
const election: Matcher = list(
  'pilkada, pilgub, pilbup, pilwalkot, pilpres, pileg, pemilu, putaran, putaran dua, putaran kedua, tps, coblos, nyoblos, coblosan, kampanye, debat, quick count, cagub, cawagub, paslon, capres, cawapres, nomor urut, nyagub, nyapres, nyalon, pilkada dki, debatfinalpilkadajkt, jakarta, dki, gubernur, balai kota, warga jakarta',
);
/** Who backs somebody speaks for himself or calls others. */
const stance: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'ragam-cakapan' },
    mention,
    { kind: 'pattern', pattern: '!' },
    list(
      'kita, kami, saya, aku, gue, gw, ayo, mari, yuk, yok, semoga, mugi-mugi, muga-muga, moga, moga-moga, insya allah, insyaallah, siap, pasti, harus, wajib, jangan, jangan lupa, tolong, hidup, salam, tetap, tetep, warga, rakyat, umat',
    ),
  ],
};
/** Who takes a side wishes, calls or judges; who tells what was on tells only that. */
const side: Matcher = {
  kind: 'any',
  of: [
    vote,
    contest,
    list(
      'ayo, mari, yuk, yok, gas, semoga, mugi-mugi, muga-muga, moga, moga-moga, insya allah, insyaallah, aamiin, amin, pasti, harus, wajib, jangan, hidup, salam, tetap, tetep, kawal, bela, pro, kubu, pilihan, pilihanku, jagoan, idola, terbaik, hebat, mantap, keren, cerdas, jujur, santun, tegas, amanah, pantas, layak, cocok, gagal, bohong, pembohong, janji, penista, curang, penipu, bodoh, dungu, takut, panik, kalah, menang, unggul, bosan, muak, kecewa, percaya, yakin, bangga, salut, malu, cinta, benci',
    ),
  ],
};
const office = '(?:bupati|gubernur|wali ?kota|presiden|kades|kepala desa|wakil rakyat)';

/** The mark on the ballot, and the gestures that stand for it. */
const ballot: Matcher = {
  kind: 'any',
  of: [
    pattern(
      '(?<!\\p{L})(?:co?blos|tusuk|contreng|pilih)\\s(?:saja\\s|aja\\s)?(?:paslon|pasangan|(?:no(?:mor)?\\.?|urut(?:an)?)\\s?urut)\\s?(?:no(?:mor)?\\.?\\s?)?(?:urut\\s)?(?:0?\\d|satu|dua|tiga|empat)(?![\\p{L}\\d])|(?<!\\p{L})(?:co?blos|contreng)\\s(?:saja\\s|aja\\s)?(?:no(?:mor)?\\.?|urut(?:an)?)\\s?0?\\d(?!\\d)',
    ),
    pattern(
      '(?<!\\p{L})(?:co?blos|tusuk)\\s(?:kumis|jilbab|peci|kacamata|brewok|kerudung|sorban|songkok|udeng|blangkon|batik|foto)(?:nya|ne|na|e)(?!\\p{L})',
    ),
  ],
};
/** An election by its name, in words or as a tag. */
const contestName: Matcher = {
  kind: 'any',
  of: [
    list(
      'pilkada, pilgub, pilbup, pilwalkot, pilpres, pileg, nyoblos, coblosan, elektabilitas, putaran kedua, putaran dua, debat capres, debat cagub, quick count, hitung cepat',
    ),
    pattern('#(?:debat)?(?:final)?(?:pilkada|pilgub|pilbup|pilwalkot|pilpres|pileg)\\w{0,20}', false),
  ],
};
/** Gestures, tickets and slogans as a tag: the whole tag, never a part of another word. */
const tag: Matcher = pattern(
  '#(?:20\\d\\d(?:tetap|ganti|lanjut|pilih|menang)\\w{0,20}|(?:ayo|kita|salam|pilih|dukung|menangkan|bersama|tetap|relawan|save|sahabat|menang)?(?:co?blos(?:no(?:mor)?|paslon)?0?\\d|pilih(?:no(?:mor)?)?0?\\d|paslon0?\\dmenang|0?\\dmenang|no(?:mor)?0?\\dmenang|salam(?:1|2|3|4|satu|dua|tiga|empat)jari|(?:2|dua)periode|(?:lanjut|tetap)(?:2|dua)periode|satuputaran|ganti(?:presiden|gubernur|bupati|walikota)(?:\\d{4})?|(?:ahok|basuki)djarot\\w{0,12}|anies-?sandi\\w{0,12}|agus-?sil?yl?vi?y?\\w{0,8}|jokowi(?:lagi|amin|maruf|2periode)|prabowosandi\\w{0,8}|ganjarmahfud\\w{0,8}|aniesmuhaimin|okeoce|badja|coblospecinya|coblosbadja|\\w{0,20}nomor(?:satu|dua|tiga)|gubernurku|presidenku))(?!\\w)',
  false,
);
/** A number on the ballot, also in regional words. */
const number = pattern(
  '(?<!\\p{L})(?:nomor|nomer|nomber|no\\.?|urut|paslon|pasangan)\\s(?:urut\\s|no\\.?\\s|nomor\\s|kosong\\s)?(?:0?[1-9]|satu|dua|tiga|empat|lima|enam|tujuh|siji|loro|telu|papat|lima|ciek|duo|tigo|ampek|tige|hiji|tilu|opat)(?![\\p{L}\\d]|[./-]\\d)',
);
const booth: Matcher = list(
  'coblos, nyoblos, coblosan, dicoblos, cucuak, mencoblos, dapil, kotak suara, bilik suara, tps, kemenangan, menang, menang mutlak, memilih pasangan, milih, caleg, calon, ojo lali, aja lali, jan salah, jangan lupe, ingat nomor, satu suara, pilih bapak, pilih ibu, pilih mas',
);
const lot: Matcher = list(
  'ketua rt, ketua rw, pemilihan rt, pemilihan rw, karang taruna, osis, ketua kelas, kelas, buku, duta baca, antrean, antrian, loket, menu, undian, doorprize, punggung, urut antrean, rekening, polisi, rumah, telepon, halte, bus, trayek, lintasan, lagu, peserta lomba, dada, juara',
);
const candidate: Matcher = {
  kind: 'any',
  of: [candidacy, list('bapak calon, ibu calon, mas calon, kang calon, calon pemimpin, calon pemimpin kami, caleg nomor')],
};
const asking: Matcher = list(
  'menangkan, semoga jadi, sampai dilantik, menang mutlak, mohon suara, titip suara, beri suara, paling pantas, paling layak, pantas memimpin, layak memimpin, mantap, pilih, coblos, saya pilih, gas, dukung',
);
/** What bears a party's colours is taken off, turned down or kept away. */
const keptAway: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'dilarang, larangan, tidak menerima, tanpa atribut, dilepas, melepas, dicopot, copot, dicabut, cabut, kelupas, dikelupas, diturunkan, turunkan, dibalik, kain pel, kain lap, jangan pakai, jangan memakai, tidak boleh, tidak pakai, tidak memakai, diingatkan, diingetna, diingatke, mengingatkan, ditegur, menegur, netral, seng boleh, tra boleh, indak buliah, ora oleh, gak oleh, teu kenging',
  ),
};
/** The first of what is no candidate: dishes, pupils, a son-in-law. */
const firstOfOther: Matcher = {
  kind: 'around',
  reach: 5,
  of: list(
    'rawon, soto, sambal, bakso, sate, mi, nasi, kopi, masakan, warung, kucing, mantu, anakku, anak saya, di kelas, sekelas, ranking, peringkat, juara kelas, kuliner, lagu, film, guru, ibu saya, ibuku',
  ),
};
/** A wish for a change or a win that names no candidate. */
const hint: Matcher = {
  kind: 'any',
  of: [
    pattern(
      `(?<!\\p{L})(?:ganti|tetap|lanjutkan) ${office}(?: \\p{L}+){0,2} 20\\d\\d(?!\\d)|(?<!\\d)20\\d\\d (?:harus |wajib |saatnya )?(?:ganti|tetap) ${office}`,
    ),
    pattern(
      '(?<!\\p{L})(?:no(?:mor)?\\.?|nomer|urut|paslon|pasangan)\\s?(?:urut\\s)?(?:0?[1-9]|satu|dua|tiga|empat)\\s(?:(?:pasti|harus|bakal|akan|insya ?allah|selalu|tetap)\\s)?(?:menang|di hati|harga mati|satu putaran|juara di hati|terpilih|lanjut)(?!\\p{L})',
    ),
    near(
      list('kaos, kaus, jaket, topi, spanduk, stiker, bendera, atribut, amplop, sembako, minyak goreng'),
      list(
        'relawan, paslon, timses, tim sukses, partai, calon bupati, calon gubernur, calon wali kota, caleg, capres, calon kita',
      ),
      3,
    ),
    list(
      'kemenangan beliau, kemenangan bapak, pencalonan beliau, pencalonan bapak, mengawal kemenangan, kawal kemenangan, serangan fajar sudah, serangan fajarnya, hidup partai kami, hidup partai kita, partai kami menang, partai kita menang, jangan salah pilih, pilih yang sudah terbukti, pilih putra daerah, pilih orang kita, wani milih, dherek milih, dherek nyoblos, satu suara untuk bapak, satu suara untuk beliau, suara kita untuk bapak, suara kita untuk beliau, dua periode untuk beliau, dua periode untuk bapak, lanjutkan dua periode, lanjutkan 2 periode, layak dipilih lagi, pilih pemimpin yang seagama, pilih yang seagama, pilih yang sesuku, pilih orang daerah sendiri, pilih wong dewe, pilih urang lembur, pantas dipilih lagi, pilih dia saja, pilih beliau, pilih bapak itu, asal bukan dia, barisan merah, barisan biru, barisan kuning, barisan banteng, kuningkan kabupaten, merahkan kabupaten, birukan kabupaten, merahkan kota, jangan salah coblos, salah cucuak, suara keluarga besar, suara satu keluarga untuk, satu rumah suaranya untuk, titip suara, jangan kasih suara, kasih suara ke, kawal suaranya, kita kawal suaranya, relawan asn, gabung relawan, ganti presiden, ganti bupati saja, ganti gubernur saja, stiker calon, menang satu putaran',
    ),
    { kind: 'near', a: number, b: booth, within: 7, unless: lot },
    // A number to choose, and the trust that its bearer has earned.
    {
      kind: 'near',
      a: pattern(
        '(?<!\\p{L})(?:pilih|dukung|pilihlah|pilihnya) (?:no(?:mor)?\\.?|nomer|urut) ?(?:urut )?(?:0?[1-9]|satu|dua|tiga|empat|lima)(?![\\p{L}\\d]|[./-]\\d)',
      ),
      b: list(
        'sudah terbukti, terbukti kerjanya, terbukti nyata, kerja nyata, putra daerah, orangnya amanah, orangnya jujur, orangnya baik, merakyat, dekat rakyat, pro rakyat, untuk perubahan, demi perubahan, pemimpin, pemimpin kita, lanjutkan pembangunan',
      ),
      within: 9,
      unless: lot,
    },
    near(asking, candidate, 7),
    near(
      list('partai itu, partai ini, partai baru itu, partai kami, partai kita, partai sebelah'),
      list(
        'pilih, saya pilih, bela, membela, peduli, penipu, jangan kasih, menang, paling, hidup, bubarkan, busuk, munafik, maling, umat, rakyat kecil',
      ),
      7,
    ),
    {
      kind: 'near',
      a: list('setuju, like kalau, cocok, pantas, layak, pas banget, semoga, mugi-mugi, muga-muga, doakan, dukung, restu'),
      b: list(
        'jadi cawapres, jadi capres, jadi gubernur lagi, jadi bupati lagi, jadi presiden lagi, jadi wali kota lagi, dados bupati, dadi bupati, dadi lurah maneh, dadi bupati maneh, maju lagi, kembali terpilih, periode kedua, periode ke-2, periode berikutnya, lanjut periode, maju pilkada, maju pilgub, nyalon lagi, mencalonkan diri lagi, terpilih lagi, terpilih kembali, dua periode, 2 periode',
      ),
      within: 6,
      // What is paid out or planted a second time is no second term.
      unless: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})(?:bantuan|blt|pencairan|penyaluran|pembayaran|pendaftaran|seleksi|pelatihan|penerimaan|imunisasi|vaksinasi|tanam|panen)(?: \\p{L}+)? periode (?:kedua|ke-2|berikutnya)(?!\\p{L})',
      },
    },
  ],
};
const running: Matcher = list(
  'maju pilkada, maju pilgub, maju pilbup, maju pilwalkot, maju pilkades, maju pileg, maju pemilu, maju caleg, maju sebagai calon, maju jadi calon, nyaleg, nyalon, nyabup, nyagub, mencalonkan diri, pencalonan beliau, pencalonannya, pencalonan bapak, pencalonan ibu',
);
const backing: Matcher = list(
  'dukung, siap dukung, kami dukung, mendukung, dukungan, doa restu, mohon doa restu, semoga menang, semoga terpilih, semoga sukses, semoga berhasil, sukses memimpin, semoga memimpin, selamat maju, kita menangkan, kita kawal, jangan pilih, tolak',
);

const around = (of: Matcher, reach: 'sentence' | 'draft'): Matcher => ({ kind: 'around', reach, of });
/** What may be meant otherwise is, anywhere in such a draft; a call to vote for one is a call beside any schedule. */
const elsewhere: readonly Matcher[] = [around(organising, 'draft')];

export const rule: Rule = {
  id: 'asn/netralitas',
  pack: 'asn',
  title: { id: 'Netralitas ASN', en: 'Neutrality of civil servants' },
  basis: ['etika/5', 'norma/skb-2-2022', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'surat-suara',
      severity: 'block',
      match: ballot,
      message: { id: 'Ini ajakan memberi suara kepada satu calon.', en: 'This asks for votes for one candidate.' },
    },
    {
      name: 'ajakan-memilih',
      severity: 'block',
      match: near(
        list(
          'ayo coblos, mari coblos, coblos, menangkan, kita menangkan, ayo pilih, mari pilih, wajib pilih, jangan pilih, jangan lupa pilih, kita pilih',
        ),
        { kind: 'any', of: [candidacy, party] },
        2,
        'ab',
      ),
      message: {
        id: 'Ini ajakan memilih atau menolak satu calon atau partai.',
        en: 'This calls to vote for or against one candidate or party.',
      },
    },
    { name: 'tagar', antipatterns: elsewhere, match: tag },
    {
      name: 'dukungan',
      antipatterns: elsewhere,
      match: {
        kind: 'any',
        of: [
          near(vote, { kind: 'any', of: [candidacy, party, known] }, 6),
          near(near(contest, candidacy, 4), stance, 5),
          near(near(contest, known, 6), election, 12),
          near(near(contest, party, 3), stance, 5),
        ],
      },
    },
    {
      name: 'salam',
      antipatterns: elsewhere,
      match: list(
        'salam satu jari, salam dua jari, salam tiga jari, salam empat jari, salam 1 jari, salam 2 jari, salam 3 jari, salam 4 jari, salam metal pilkada',
      ),
    },
    { name: 'pencalonan', antipatterns: elsewhere, match: near(backing, running, 12) },
    {
      // On an account of one's own: who stands in an election and the election, in one draft.
      name: 'pembicaraan',
      antipatterns: elsewhere,
      match: {
        kind: 'all',
        of: [
          { kind: 'account', accountKind: ['personal'] },
          near({ kind: 'any', of: [known, party, list('ahy')] }, side, 15),
          contestName,
        ],
      },
      message: {
        id: 'Unggahan ini membicarakan peserta pemilihan.',
        en: 'The post talks about those who stand in an election.',
      },
    },
    {
      name: 'isyarat',
      antipatterns: [...elsewhere, firstOfOther, keptAway],
      match: hint,
      message: { id: 'Isyarat ini dapat dibaca sebagai dukungan.', en: 'The hint may be read as support.' },
    },
  ],
  antipatterns: [
    quoted,
    { kind: 'context', is: 'reported' },
    around(organising, 'sentence'),
    list('pilih menu, pilih nomor antrean, nomor urut antrean, menang lomba, suara azan'),
  ],
  message: { id: 'Kalimat ini tampak memihak dalam pemilihan.', en: 'The sentence seems to take sides in an election.' },
  advice: {
    id: 'Aparatur menjaga jarak dari calon dan partai. Tulis hanya informasi penyelenggara, misalnya jadwal dan cara memilih, atau hapus bagian ini.',
    en: "Public servants keep their distance from candidates and parties. Keep to the organisers' information, such as dates and how to vote, or take this out.",
  },
};

export const examples: RuleExamples = {
  flags: [
    '[[Semoga]] Pak Bupati kembali terpilih tahun depan, amin',
    { text: 'Ayo kawal [[Ganjar]] sampai akhir, jangan lengah! #Pilpres', clause: 'pembicaraan', account: { kind: 'personal' } },
    { text: '[[#SatuPutaran]] untuk perubahan', clause: 'tagar' },
    { text: 'Ayo [[coblos paslon 2]], putra daerah kita', clause: 'surat-suara' },
    { text: 'Terima kasih sudah membaca jadwal layanan pekan ini. Ayo [[coblos paslon 3]], Bapak Ibu!', clause: 'surat-suara' },
    { text: 'Pak Camat, [[ganti bupati 2027]] ya', clause: 'isyarat' },
    { text: '[[No. 1 pasti menang]], lur', clause: 'isyarat' },
    { text: '[[Kaos]] relawan paslon sudah dibagi di kantor', clause: 'isyarat' },
    { text: '[[Dukung]] calon bupati yang dekat rakyat', clause: 'dukungan' },
    { text: 'Petahana [[pasti menang]]', clause: 'dukungan' },
    { text: '[[Dukung penuh]] partai itu', clause: 'dukungan' },
    { text: '[[Jangan pilih]] petahana, programnya kosong', clause: 'ajakan-memilih' },
    { text: 'Pagi, sedulur. [[Salam dua jari]]!', clause: 'salam' },
    { text: 'Jangan lupa [[coblos nomor 3]] ya', clause: 'surat-suara' },
    { text: 'Pak Camat maju pilkada, kami [[siap dukung]]', clause: 'pencalonan' },
    { text: '[[#Coblos2]] mantap sekali', clause: 'tagar' },
    { text: 'Besok [[pilih nomor 3]], orangnya amanah', clause: 'isyarat' },
    { text: 'Bu Camat maju pilkada, [[semoga berhasil]]', clause: 'pencalonan' },
  ],
  passes: [
    'KPU membuka pendaftaran pemilih sampai 20 Maret.',
    'Bawaslu mengajak aparatur menjaga netralitas selama kampanye calon bupati.',
    'Debat calon wali kota disiarkan televisi daerah, jadwal menurut KPU.',
    'Gubernur dan wakil gubernur terpilih dilantik Senin.',
    'Partai politik menyerahkan laporan dana kampanye ke KPU.',
  ],
  nearMisses: [
    { text: 'Hitung cepat pilkada ada di semua saluran, kata Ayah zaman Ganjar juga begitu!', account: { kind: 'personal' } },
    'Pilkada tahun ini terasa tenang, warga rukun sekali.',
    'Aparatur netral: tidak mengunggah foto paslon atau tagar #Coblos2.',
    'Terima kasih atas dukungan Presiden Prabowo bagi petani tebu.',
    'Semoga penyaluran bantuan periode kedua lancar. Terima kasih, Bapak Bupati.',
    'Pelatihan ini mendukung Asta Cita. #PresidenPrabowo #WapresGibran #MenkoAHY',
    'Lomba #Persandian tingkat kota dimenangkan tim radio kami.',
    'Silakan pilih nomor 2 untuk layanan perekaman KTP.',
    'Pilih nomor 3 pada menu telepon untuk bertanya soal kerja nyata magang.',
    'Tim voli kita menang, dukung terus atlet daerah!',
    'Warga bertanya boleh tidaknya menulis "dukung paslon 2"; jawabannya tidak boleh.',
    'Pilih menu sehat dan coblos kartu loyalitas kantin.',
    'Untuk pengaduan, tekan atau pilih nomor 2 pada menu suara.',
    'Kepala desa yang maju pilkada mengajukan cuti, jabatannya diisi pelaksana tugas.',
    'Jalan di depan kantor partai ditutup pada hari Minggu.',
  ],
};
