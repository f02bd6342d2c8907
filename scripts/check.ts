/** `npm run -s check -- [--policy FILE] [--format text|jsonl] [--explain] [FILE…]`: checks drafts as the extension does. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { optionFault } from './arguments';
import { plainChecker } from './check/checker';
import { InputError, readDrafts } from './check/input';
import { asJson, asText } from './check/output';

const HELP = `Pemakaian: npm run -s check -- [--policy BERKAS] [--format text|jsonl] [--explain] [BERKAS…]

Memeriksa draf dari berkas .txt (satu draf per baris), .csv (kolom text; dipisahkan koma, titik koma
atau tab) atau .jsonl ({"id","text","site","surface","account","attachments"}), semuanya UTF-8; tanpa berkas
dibaca dari masukan standar.
account: official, personal, unknown, atau akun dalam kebijakan. Bawaan: unggahan resmi di Facebook.
Tanpa --policy dipakai tingkat bawaan tiap aturan.
Status keluar: 0 tidak ada peringatan, 1 ada, 2 masukan tidak dapat dipakai.`;

const options = {
  policy: { type: 'string' },
  format: { type: 'string', default: 'text' },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { format, explain } = values;
  if (format !== 'text' && format !== 'jsonl') throw new InputError(`--format "${format}" tidak dikenal; pakai text atau jsonl`);
  // Reading a policy brings its parsers along, which a plain check does not wait for.
  const checker =
    values.policy === undefined
      ? plainChecker()
      : await (await import('./check/policy')).policyChecker(values.policy, Date.now());
  const show = format === 'jsonl' ? asJson : asText;
  const told = new Set<string>();
  let status = 0;
  let pending = '';
  for await (const { record, line } of readDrafts(positionals, process.stdin)) {
    const checked = checker.check(record);
    if (checked.verdict === 'warn' || checked.verdict === 'block') status = 1;
    for (const { rule, error } of checked.failed) {
      if (!told.has(rule)) console.error(`aturan ${rule} tidak berjalan: ${error}`);
      told.add(rule);
    }
    pending += `${show(record.id ?? line, checked, explain ? checker.explain(checked.draft) : undefined)}\n`;
    if (pending.length > 1 << 16) {
      if (!process.stdout.write(pending)) await once(process.stdout, 'drain');
      pending = '';
    }
  }
  if (pending !== '') process.stdout.write(pending);
  return status;
}

// A reader that has seen enough (head) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run();
} catch (error) {
  const fault = error instanceof InputError ? error.message : optionFault(error, options);
  if (fault === undefined) throw error;
  console.error(fault);
  process.exitCode = 2;
}
