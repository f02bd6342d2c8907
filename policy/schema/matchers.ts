/** The matcher kinds of the engine, as an admin writes them in an own rule. Meaning and names are the engine's. */

import { accountStandings } from '../../rules/draft';
import type { Matcher } from '../../rules/engine/types';
import { accountKind, field, line, site, surface } from './common';
import { LIMITS } from './limits';
import { z } from './zod';

const inner = (title: string, description: string) =>
  field(
    z.lazy(() => matcher),
    title,
    description,
  );
const termList = z.string().min(1).max(LIMITS.termList);
const part = z.enum(['sentence', 'draft']);

/** A number of tokens or a named stretch. Group policies cannot mix types, so digits may also be written as text. */
const tokens = [
  z.int().min(1).max(999),
  z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
] as const;
const distance = z.union([...tokens, part], 'distance');
const reach = z.union([...tokens, z.enum(['sentence', 'line', 'draft'])], 'reach');
const oneOrMany = z.union([line(80), z.array(line(80)).min(1).max(20)], 'oneOrMany');

const terms = z.strictObject({
  kind: field(z.literal('terms'), 'Jenis', 'terms: salah satu kata atau frasa.'),
  lexicon: field(oneOrMany.exactOptional(), 'Daftar kata', 'Kode daftar kata bawaan, satu atau beberapa.'),
  tiers: field(
    z
      .array(z.enum(['always', 'target', 'context']))
      .max(3)
      .exactOptional(),
    'Lapis',
    'Hanya lapis daftar kata ini: always, target, context.',
  ),
  terms: field(termList.exactOptional(), 'Kata', 'Kata atau frasa dipisahkan koma.'),
  affixes: field(z.boolean().exactOptional(), 'Berimbuhan', 'Bila false, bentuk berimbuhan tidak ikut dikenali.'),
  written: field(
    z.enum(['capitals', 'title']).exactOptional(),
    'Penulisan',
    'capitals: hanya bila ditulis kapital; title: judul.',
  ),
});

const pattern = z.strictObject({
  kind: field(z.literal('pattern'), 'Jenis', 'pattern: pola teks (ekspresi reguler waktu linear).'),
  pattern: field(
    z.string().min(1).max(LIMITS.pattern),
    'Pola',
    'Ekspresi reguler per baris, tanpa rujukan balik; lihat-depan dan lihat-belakang hanya untuk satu karakter. (?<mark>…) mempersempit tanda.',
  ),
  flags: field(z.string().regex(/^i?$/, 'flags').exactOptional(), 'Tanda', '"i": huruf besar dan kecil sama.'),
  on: field(z.enum(['raw', 'folded']).exactOptional(), 'Dibaca pada', 'raw: teks asli; folded: teks yang sudah dirapikan.'),
  validator: field(line(40).exactOptional(), 'Pemeriksa', 'Nama pemeriksa bawaan, misalnya "nik".'),
  keyword: field(termList.exactOptional(), 'Kata pendahulu', 'Kata yang harus ada sebelum temuan, dipisahkan koma.'),
  skipLinks: field(z.boolean().exactOptional(), 'Lewati tautan', 'Bila false, tautan, sebutan dan tagar ikut dibaca.'),
});

const near = z.strictObject({
  kind: field(z.literal('near'), 'Jenis', 'near: A berdekatan dengan B.'),
  a: inner('A', 'Yang pertama.'),
  b: inner('B', 'Yang kedua.'),
  within: field(distance, 'Jarak', 'Jumlah kata (1 sampai 999), "sentence" atau "draft".'),
  overLines: field(z.boolean().exactOptional(), 'Lintas baris', 'true: pergantian baris tidak menjauhkan.'),
  order: field(z.enum(['any', 'ab', 'ba']).exactOptional(), 'Urutan', 'any: bebas; ab: A lebih dulu; ba: B lebih dulu.'),
  unless: inner('Kecuali', 'Tidak dihitung bila ini juga berdekatan.').exactOptional(),
  mark: field(z.enum(['a', 'b', 'both']).exactOptional(), 'Yang ditandai', 'a, b atau both.'),
});

const conditional = z.strictObject({
  kind: field(z.literal('conditional'), 'Jenis', 'conditional: bila ada ini, harus ada itu.'),
  when: inner('Bila', 'Yang memicu syarat.'),
  needs: inner('Maka', 'Yang harus ada.'),
  within: field(part.exactOptional(), 'Dalam', 'sentence atau draft.'),
});

const occurrence = z.strictObject({
  kind: field(z.literal('occurrence'), 'Jenis', 'occurrence: kurang atau lebih dari jumlah tertentu.'),
  of: inner('Dari', 'Yang dihitung.'),
  min: field(z.int().min(0).max(1000).exactOptional(), 'Paling sedikit', 'Jumlah paling sedikit.'),
  max: field(z.int().min(0).max(1000).exactOptional(), 'Paling banyak', 'Jumlah paling banyak.'),
});

const substitution = z.strictObject({
  kind: field(z.literal('substitution'), 'Jenis', 'substitution: istilah dengan gantinya.'),
  pairs: field(z.record(line(100), line(200)), 'Pasangan', 'Istilah dan gantinya, misalnya {"cacat": "penyandang disabilitas"}.'),
});

const metric = z.strictObject({
  kind: field(z.literal('metric'), 'Jenis', 'metric: angka atas teks dibandingkan dengan batas.'),
  metric: field(
    z.enum([
      'capitals-share',
      'words-per-sentence',
      'unexplained-abbreviations',
      'emoji-run',
      'exclamation-run',
      'shouting-words',
      'words',
    ]),
    'Ukuran',
    'Nama ukuran, misalnya "words-per-sentence".',
  ),
  max: field(z.number().min(0).max(100_000).exactOptional(), 'Batas atas', 'Temuan bila lebih dari ini.'),
  min: field(z.number().min(0).max(100_000).exactOptional(), 'Batas bawah', 'Temuan bila kurang dari ini.'),
  atLeastWords: field(z.int().min(0).max(10_000).exactOptional(), 'Mulai dari', 'Teks yang lebih pendek tidak dinilai.'),
  except: field(termList.exactOptional(), 'Kecuali', 'Kata yang tidak dihitung, dipisahkan koma.'),
});

const accountFacts = z.strictObject({
  kind: field(z.literal('account'), 'Jenis', 'account: keadaan akun yang dipakai.'),
  standing: field(
    z.array(z.enum(accountStandings)).max(accountStandings.length).exactOptional(),
    'Kedudukan',
    `Salah satu atau beberapa dari ${accountStandings.join(', ')}.`,
  ),
  accountKind: field(z.array(accountKind).max(3).exactOptional(), 'Jenis akun', 'official, personal atau unknown.'),
  withinServiceHours: field(z.boolean().exactOptional(), 'Dalam jam layanan', 'true: di dalam; false: di luar.'),
  tone: field(z.enum(['formal', 'santun-santai']).exactOptional(), 'Gaya bahasa', 'formal atau santun-santai.'),
  missing: field(z.enum(['tags', 'links']).exactOptional(), 'Tidak ada', 'tags: tagar wajib; links: tautan resmi.'),
});

const score = z.strictObject({
  kind: field(z.literal('score'), 'Jenis', 'score: beberapa tanda lemah yang dijumlahkan.'),
  signs: field(
    z
      .array(
        z.strictObject({
          match: inner('Tanda', 'Yang dikenali.'),
          weight: field(z.int().min(-100).max(100), 'Bobot', 'Bilangan bulat kecil.'),
          name: field(line(60).exactOptional(), 'Nama', 'Nama tanda, ditunjukkan pada penjelasan.'),
          times: field(z.int().min(1).max(100).exactOptional(), 'Paling banyak', 'Berapa kali tanda ini dihitung.'),
        }),
      )
      .min(1)
      .max(LIMITS.matchers),
    'Tanda-tanda',
    'Tanda lemah dengan bobotnya.',
  ),
  bound: field(z.int().min(1).max(1000), 'Ambang', 'Jumlah bobot yang menjadikannya temuan.'),
  within: field(reach.exactOptional(), 'Dalam', 'Jumlah kata, "sentence", "line" atau "draft".'),
  mark: field(
    z.enum(['span', 'heaviest']).exactOptional(),
    'Yang ditandai',
    'span: dari tanda pertama sampai terakhir; heaviest: tanda terberat.',
  ),
});

const attachment = z.strictObject({
  kind: field(z.literal('attachment'), 'Jenis', 'attachment: lampiran.'),
  has: field(z.enum(['image', 'video', 'file', 'any']).exactOptional(), 'Ada', 'image, video, file atau any.'),
  without: field(z.literal('alt').exactOptional(), 'Tanpa', 'alt: tanpa teks alternatif.'),
  named: inner('Bernama', 'Dicari pada nama berkas atau teks alternatif.').exactOptional(),
});

const picture = z.strictObject({
  kind: field(
    z.literal('picture'),
    'Jenis',
    'picture: yang diketahui tentang gambar; hanya berlaku untuk teks yang terbaca di dalam gambar.',
  ),
  has: field(
    z.enum(['position', 'captions', 'elsewhere']),
    'Ada',
    'position: berkasnya menyimpan posisi; captions: tulisan besar di atas dan di bawah; elsewhere: kode QR ke alamat lain.',
  ),
});

const draft = z.strictObject({
  kind: field(z.literal('draft'), 'Jenis', 'draft: keadaan draf.'),
  surfaces: field(z.array(surface).max(7).exactOptional(), 'Jenis unggahan', 'Hanya jenis ini.'),
  sites: field(z.array(site).max(site.options.length).exactOptional(), 'Situs', 'Hanya situs ini.'),
  answersOlderThanMinutes: field(
    z.int().min(0).max(10_000_000).exactOptional(),
    'Menjawab komentar lama',
    'Komentar yang dijawab lebih tua dari ini (menit).',
  ),
  answersLate: field(
    z.boolean().exactOptional(),
    'Terlambat menjawab',
    'true: komentar yang dijawab lebih lama dari batas hari pada akun.',
  ),
});

const answered = z.strictObject({
  kind: field(z.literal('answered'), 'Jenis', 'answered: yang tertulis dalam komentar yang dijawab, bila situs menunjukkannya.'),
  match: inner('Dalam komentar', 'Yang harus ada dalam komentar itu.'),
});

const many = () =>
  field(
    z
      .array(z.lazy(() => matcher))
      .min(1)
      .max(LIMITS.matchers),
    'Isi',
    'Pengenal yang digabungkan.',
  );
const all = z.strictObject({
  kind: field(z.literal('all'), 'Jenis', 'all: semuanya harus ada.'),
  of: many(),
  within: field(z.enum(['sentence', 'line', 'draft']).exactOptional(), 'Dalam', 'sentence, line atau draft.'),
});
const any = z.strictObject({ kind: field(z.literal('any'), 'Jenis', 'any: salah satu.'), of: many() });
const not = z.strictObject({
  kind: field(z.literal('not'), 'Jenis', 'not: tidak ada.'),
  of: inner('Isi', 'Yang tidak boleh ada.'),
});

const context = z.strictObject({
  kind: field(z.literal('context'), 'Jenis', 'context: kata yang bukan pernyataan petugas sendiri.'),
  is: field(
    z.enum(['quoted', 'negated', 'question', 'reported']),
    'Konteks',
    'quoted: dalam tanda kutip; negated: disangkal; question: kalimat tanya; reported: ucapan pihak lain.',
  ),
});
const around = z.strictObject({
  kind: field(z.literal('around'), 'Jenis', 'around: kalimat, baris atau kata-kata di sekitar temuan.'),
  of: inner('Isi', 'Yang dicari.'),
  reach: field(reach, 'Jangkauan', 'Jumlah kata, "sentence", "line" atau "draft".'),
});

const texts = z.array(line(LIMITS.paragraph)).min(3).max(LIMITS.examples);

const like = z.strictObject({
  kind: field(
    z.literal('like'),
    'Jenis',
    'like: serupa dengan contoh; cukup beberapa draf yang harus dihentikan dan yang harus lolos.',
  ),
  like: field(texts, 'Harus dihentikan', 'Draf yang serupa dengan salah satu contoh ini ditandai; sebaiknya lima atau lebih.'),
  unlike: field(texts, 'Harus lolos', 'Draf yang lebih serupa dengan salah satu contoh ini lolos; sebaiknya lima atau lebih.'),
  least: field(z.int().min(10).max(90).exactOptional(), 'Kemiripan', 'Paling sedikit semirip ini, dari 10 sampai 90; bawaan 40.'),
});

const model = z.strictObject({
  kind: field(z.literal('model'), 'Jenis', 'model: yang dipelajari dari contoh untuk satu aturan bawaan.'),
  head: field(line(80), 'Aturan', 'Kode aturan bawaan, misalnya "larangan/rahasia".'),
  level: field(z.enum(['sure', 'likely']).exactOptional(), 'Tingkat', 'sure: yakin; likely: mungkin.'),
});

const date = z.strictObject({
  kind: field(z.literal('date'), 'Jenis', 'date: tanggal yang tertulis.'),
  is: field(
    z.enum(['unfit', 'past']),
    'Keadaan',
    'unfit: harinya tidak cocok dengan tanggalnya; past: sudah lewat, dan tidak ada tanggal lain yang belum lewat.',
  ),
});
/** Every kind an own rule can use. */
export const matcherKinds = [
  terms,
  pattern,
  near,
  conditional,
  occurrence,
  substitution,
  metric,
  accountFacts,
  score,
  attachment,
  picture,
  all,
  any,
  not,
  draft,
  answered,
  date,
  context,
  around,
  like,
  model,
] as const;

export const matcher: z.ZodType<Matcher> = z.discriminatedUnion('kind', matcherKinds).meta({
  id: 'matcher',
  title: 'Pengenal',
  description: 'Satu cara mengenali sesuatu dalam teks. "kind" menentukan isian lainnya.',
});
