/** The sites command without its process: arguments in, lines out, exit status back. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { sites } from '../../compose/sites';
import { siteTables } from '../../compose/sites/generated/tables';
import type { SiteOverrides } from '../../compose/sites/types';
import { answer } from '../check/answer';
import { InputError } from '../check/input';
import { policyIn } from '../check/policy';
import { type Match, matchesOf } from './matching';
import { rebuild } from './rebuild';
import { boxesIn, type ReportedBox } from './report';

const HELP = `Pemakaian: npm run -s sites -- try LAPORAN [--policy BERKAS]

Membangun kembali kotak yang tidak dikenali dari info teknis yang disalin di jendela Saring, lalu menyebut baris tabel
situs yang akan cocok dengannya dan apa yang ditemukan baris itu. Dengan --policy, perbaikan situs dalam kebijakan itu ikut dipakai.
Status keluar: 0 setiap kotak cocok dengan satu baris yang menemukan tombol kirimnya, 1 tidak, 2 masukan tidak dapat dipakai.`;

const options = { policy: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

export interface Streams {
  write(line: string): void;
  /** Takes one sentence. */
  tell(sentence: string): void;
}

function boxesOf(file: string): readonly ReportedBox[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: tidak dapat dibaca (${error instanceof Error && 'code' in error ? error.code : error})`);
  }
  const boxes = boxesIn(text);
  if (boxes.length === 0)
    throw new InputError(
      `${file}: tidak memuat susunan kotak; susunan ada dalam info teknis bila tombol kirim, akun, atau lampiran sebuah kotak tiga kali tidak ditemukan`,
    );
  return boxes;
}

function matches(box: ReportedBox, file: string, overrides: SiteOverrides | undefined): readonly Match[] {
  const window = new Window({ url: `https://${sites[box.site].hosts[0]}${box.path}` });
  const document = window.document as unknown as Document;
  const { fault } = rebuild(box.lines, siteTables[box.site], document.body);
  if (fault !== undefined) throw new InputError(`${file}, baris ${box.line + 1 + fault}: bukan elemen`);
  return matchesOf(siteTables[box.site], overrides, document);
}

const sentence = ({ row, alternative, controls, account, media }: Match): string =>
  [
    `  ${row}: editor dikenali (pilihan ke-${alternative})`,
    controls > 0 ? `tombol kirim ${controls}` : 'tombol kirim tidak ditemukan',
    account === '' ? 'akun tidak ditemukan' : `akun dari ${account}`,
    `lampiran ${media}`,
  ].join('; ');

async function run(args: readonly string[], { write }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, file] = positionals;
  if (values.help || what === undefined) {
    write(HELP);
    return values.help ? 0 : 2;
  }
  if (what !== 'try' || file === undefined) throw new InputError('pakai: sites try LAPORAN; lihat --help');
  const overrides = values.policy === undefined ? undefined : (await policyIn(values.policy, Date.now())).sites;
  let status = 0;
  for (const box of boxesOf(file)) {
    const found = matches(box, file, overrides);
    write(`${box.row} (baris ${box.line} laporan; waktu itu tidak ditemukan: ${box.failed.join(', ') || '-'})`);
    if (found.length === 0) write('  tidak ada baris yang cocok; kotak ini hanya dijaga oleh penjagaan umum');
    for (const match of found) write(sentence(match));
    // The first row that knows the editor is the one that is used.
    if (!found[0] || found[0].controls === 0) status = 1;
  }
  return status;
}

export const sitesCommand = (args: readonly string[], streams: Streams): Promise<number> =>
  answer(run(args, streams), options, (sentence) => streams.tell(sentence));
