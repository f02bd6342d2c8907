/** `npm run -s fleet -- …`: entries of many officers in ClickHouse. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicy } from '../../policy/read';
import { optionFault } from '../arguments';
import { CallError, done, type Outcome, readText, refused, writeBelow } from '../policy/outcome';
import { connect } from './clickhouse';
import { load } from './load';
import { asCsv, asPage, asText } from './print';
import { reports } from './reports';
import { oldPartitions, statements } from './schema';

const usage = `Jurnal banyak petugas dalam ClickHouse: npm run -s fleet -- PERINTAH

  init [--cluster NAMA] [--print]     membuat basis data dan tabel; --print hanya menunjukkan perintahnya
  load BERKAS|FOLDER...               memuat ekspor jurnal dan berkas OTLP dari penerima; yang sudah dimuat tidak dimuat dua kali
  report [--from HARI] [--until HARI] [--people 5] [--policy BERKAS]... [--csv FOLDER] [--html BERKAS]
                                      ringkasan; --policy menyebut petugas yang seharusnya ada
  prune --months 24                   menghapus bulan yang lebih lama

  --server http://localhost:8123      alamat ClickHouse; kata sandi lewat SARING_CLICKHOUSE_PASSWORD
  --database saring                   nama basis data

Kode keluar: 0 berhasil; 1 ada berkas yang tidak dimuat; 2 perintah tidak dapat dijalankan. Panduan: docs/panduan-kementerian.md.`;

const options = {
  server: { type: 'string', default: 'http://localhost:8123' },
  database: { type: 'string', default: 'saring' },
  cluster: { type: 'string' },
  print: { type: 'boolean' },
  from: { type: 'string' },
  until: { type: 'string' },
  people: { type: 'string', default: '5' },
  policy: { type: 'string', multiple: true },
  csv: { type: 'string' },
  html: { type: 'string' },
  months: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const fault = optionFault(error, options);
    throw fault === undefined ? error : new CallError(fault);
  }
}
type Values = ReturnType<typeof parse>['values'];

function whole(text: string | undefined, name: string): number {
  if (text === undefined || !/^\d{1,4}$/.test(text) || Number(text) < 1)
    throw new CallError(`Tulis ${name} sebagai bilangan mulai dari 1.`);
  return Number(text);
}

function day(text: string | undefined, name: string): string | undefined {
  if (text !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))))
    throw new CallError(`Tulis ${name} sebagai hari seperti 2026-11-01.`);
  return text;
}

async function officersOf(paths: readonly string[], today: string) {
  const all = [];
  for (const path of paths) {
    const read = await readPolicy(readText(path), 'imported', { trustedKeys: [], today });
    if (!read.ok) throw new CallError(`Kebijakan "${path}" tidak dapat dipakai; periksa dengan npm run -s policy -- check.`);
    const { institution, officers = [] } = read.held.policy;
    all.push(...officers.map(({ id }) => ({ unit: institution.name, id })));
  }
  return all;
}

async function report(values: Values, database: string, now: Date): Promise<Outcome> {
  const people = whole(values.people, '--people');
  const [from, until] = [day(values.from, '--from'), day(values.until, '--until')];
  const officers = values.policy ? await officersOf(values.policy, now.toISOString().slice(0, 10)) : undefined;
  const made = await reports(connect(values.server), {
    database,
    people,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(officers ? { officers } : {}),
  });
  const written: string[] = [];
  const write = (path: string, text: string) => {
    writeBelow(path, text);
    written.push(path);
  };
  if (values.csv !== undefined) for (const each of made) write(join(values.csv, `${each.name}.csv`), asCsv(each));
  const period = `${from ? `Dari ${from}` : 'Dari entri pertama'}${until ? ` sampai sebelum ${until}` : ' sampai yang terakhir'}`;
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(now);
  if (values.html !== undefined) write(values.html, asPage(made, { people, period, made: date }));
  return done(...(written.length > 0 ? written : made.flatMap((each) => asText(each, people))));
}

async function dispatch(args: readonly string[], now: Date): Promise<Outcome> {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  const { database } = values;
  if (values.help || command === undefined || command === 'help') return done(usage);
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database))
    throw new CallError('Nama basis data hanya boleh berisi huruf kecil, angka dan garis bawah.');
  const db = connect(values.server);
  switch (command) {
    case 'init': {
      const sql = statements(database, values.cluster);
      if (values.print) return done(...sql.map((each) => `${each};`));
      for (const each of sql) await db.run(each);
      return done(`Tabel ${database}.entries dan ${database}.journals siap.`);
    }
    case 'load': {
      if (paths.length === 0) throw new CallError('Sebutkan berkas atau folder yang dimuat.');
      const { files, entries, problems } = await load(db, database, paths, now.getTime());
      const lines = [`${files} berkas dibaca, ${entries.toLocaleString('id-ID')} entri dimuat.`, ...problems];
      return problems.length > 0 ? refused(...lines) : done(...lines);
    }
    case 'report':
      return report(values, database, now);
    case 'prune': {
      const old = await oldPartitions(db, database, whole(values.months, '--months'), now);
      for (const partition of old) await db.run(`ALTER TABLE ${database}.entries DROP PARTITION ${partition}`);
      return done(old.length > 0 ? `Dihapus: ${old.join(', ')}.` : 'Tidak ada bulan yang lebih lama.');
    }
    default:
      throw new CallError(`Perintah "${command}" tidak dikenal; pilih init, load, report atau prune.`);
  }
}

/** Never throws for a wrong call: it ends with code 2 and says what is missing. */
export async function run(args: readonly string[], now = new Date()): Promise<Outcome> {
  try {
    return await dispatch(args, now);
  } catch (error) {
    if (error instanceof CallError) return { code: 2, lines: [error.message] };
    throw error;
  }
}
