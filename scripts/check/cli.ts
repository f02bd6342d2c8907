/** The check command without its process: arguments and streams in, exit status out. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { answer } from './answer';
import { type Checked, plainChecker } from './checker';
import { InputError, type NumberedRecord, readDrafts } from './input';
import { asJson, asText } from './output';
import type { AttachedFiles } from './pictures/attached';

const HELP = `Pemakaian: npm run -s check -- [--policy BERKAS] [--format text|jsonl] [--explain] [BERKAS…]

Memeriksa draf dari berkas .txt (satu draf per baris), .csv (kolom text; dipisahkan koma, titik koma
atau tab) atau .jsonl ({"id","text","site","surface","account","attachments","at"}), semuanya UTF-8; tanpa berkas
dibaca dari masukan standar.
Gambar dan PDF (sepuluh halaman pertama) dibaca bila berkasnya disebut: "attachments": [{"kind": "image", "file": "foto.jpg"},
{"kind": "file", "file": "surat.pdf"}], dicari dari tempat berkas masukannya. Video tidak dibaca oleh perintah ini, di dalam
ekstensi saja; yang tidak dibaca disebut pada hasilnya.
account: official, personal, unknown, atau akun dalam kebijakan. Bawaan: unggahan resmi di Facebook.
at: hari draf ditulis (2026-11-27), untuk tanggal yang sudah lewat dan tanggal tanpa tahun; tanpa isian ini, hari ini bila ada
--policy, selain itu tidak dinilai.
Tanpa --policy dipakai tingkat bawaan tiap aturan.
Status keluar: 0 tidak ada peringatan, 1 ada, 2 masukan tidak dapat dipakai.`;

const options = {
  policy: { type: 'string' },
  format: { type: 'string', default: 'text' },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** Takes one sentence. */
  readonly tell: (sentence: string) => void;
}

/** Characters written at once. */
const CHUNK = 1 << 16;

async function run(args: readonly string[], { stdin, stdout, tell }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.help) {
    stdout.write(`${HELP}\n`);
    return 0;
  }
  const { format, explain } = values;
  if (format !== 'text' && format !== 'jsonl') throw new InputError(`--format "${format}" tidak dikenal; pakai text atau jsonl`);
  // Reading a policy brings its parsers along, which a plain check does not wait for.
  const checker =
    values.policy === undefined ? plainChecker() : await (await import('./policy')).policyChecker(values.policy, Date.now());
  const show = format === 'jsonl' ? asJson : asText;
  const told = new Set<string>();
  let status = 0;
  let pending = '';
  let files: AttachedFiles | undefined;
  const seen = async (draft: NumberedRecord): Promise<Checked> => {
    const checked = checker.check(draft.record);
    if (draft.record.attachments.length === 0) return checked;
    files ??= (await import('./pictures/attached')).openAttachedFiles();
    return files.over(draft, checked, checker);
  };
  try {
    for await (const draft of readDrafts(positionals, stdin)) {
      const checked = await seen(draft);
      if (checked.verdict === 'warn' || checked.verdict === 'block') status = 1;
      for (const { rule, error } of checked.failed) {
        if (!told.has(rule)) tell(`aturan ${rule} tidak berjalan: ${error}`);
        told.add(rule);
      }
      pending += `${show(draft.record.id ?? draft.line, checked, explain ? checker.explain(draft.record) : undefined)}\n`;
      if (pending.length > CHUNK) {
        if (!stdout.write(pending)) await once(stdout, 'drain');
        pending = '';
      }
    }
  } finally {
    await files?.stop();
  }
  if (pending !== '') stdout.write(pending);
  return status;
}

/** Exit status: 0 nothing at warn or above, 1 something, 2 input that cannot be used (told in one sentence). */
export const checkCommand = (args: readonly string[], streams: Streams): Promise<number> =>
  answer(run(args, streams), options, (sentence) => streams.tell(sentence));
