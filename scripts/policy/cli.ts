/** Reads the arguments of `npm run -s policy -- …` and runs the command. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { optionFault } from '../arguments';
import { check, diff, init, keygen, lint, sign, verify } from './commands';
import { deploy } from './deploy';
import { CallError, done, type Outcome, readText } from './outcome';
import { siaga } from './siaga';
import { status } from './status';
import { usage } from './usage';

const options = {
  kind: { type: 'string' },
  key: { type: 'string', multiple: true },
  officer: { type: 'string' },
  policy: { type: 'string' },
  'passphrase-file': { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
  'update-url': { type: 'string' },
  package: { type: 'string' },
  'chrome-id': { type: 'string' },
  'edge-id': { type: 'string' },
  'forward-header-file': { type: 'string' },
  'firefox-id': { type: 'string' },
  reason: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  officers: { type: 'string' },
  accounts: { type: 'string' },
  contact: { type: 'string' },
  end: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** How many names each command takes. */
const most: Readonly<Record<string, number>> = { init: 1, keygen: 1, sign: 1, verify: 1, diff: 2, siaga: 1, deploy: 1 };

function need(value: string | undefined, what: string): string {
  if (value === undefined) throw new CallError(`Sebutkan ${what}.`);
  return value;
}

/** Without the options that were not given. */
function given<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<typeof given<T>>;
}

/** Of this copy of Saring. */
const ownVersion = (): string =>
  (JSON.parse(readText(join(import.meta.dirname, '..', '..', 'package.json'))) as { readonly version: string }).version;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const fault = optionFault(error, options);
    throw fault === undefined ? error : new CallError(fault);
  }
}

async function dispatch(args: readonly string[]): Promise<Outcome> {
  const { positionals, values } = parse(args);
  const [command, first, second] = positionals;
  if (values.help || command === undefined || command === 'help') return done(usage.id, usage.en);
  const spare = positionals[(most[command] ?? Number.POSITIVE_INFINITY) + 1];
  if (spare !== undefined) throw new CallError(`"${spare}" tidak dipakai oleh ${command}; hapus, atau periksa pilihannya.`);
  switch (command) {
    case 'init':
      return init(need(first, 'berkas yang dibuat'), values.kind);
    case 'check':
      need(first, 'berkas yang diperiksa');
      return check(positionals.slice(1));
    case 'lint':
      need(first, 'berkas yang diperiksa');
      return lint(positionals.slice(1));
    case 'keygen':
      return keygen(need(first, 'nama kunci'), values['passphrase-file']);
    case 'sign': {
      const [key, ...others] = values.key ?? [];
      if (others.length > 0) throw new CallError('Sebuah berkas ditandatangani dengan satu kunci; beri --key satu kali.');
      return sign(
        need(first, 'berkas kebijakan'),
        need(key, 'kunci rahasia dengan --key'),
        values.out,
        values['passphrase-file'],
      );
    }
    case 'verify':
      need(values.key?.[0], 'kunci publik dengan --key');
      return verify(need(first, 'berkas kebijakan'), values.key ?? []);
    case 'diff':
      return diff(need(first, 'berkas lama'), need(second, 'berkas baru'));
    case 'siaga': {
      const { reason, from, until, officers, accounts, contact, end, out } = values;
      return siaga(
        need(first, 'berkas kebijakan'),
        given({
          ...{ reason, from, until, officers, accounts, contact, end, out },
          key: values.key?.[0],
          passphraseFile: values['passphrase-file'],
        }),
      );
    }
    case 'status':
      need(first, 'berkas berisi baris status');
      return status(positionals.slice(1), { policyFile: values.policy, version: ownVersion() });
    case 'deploy':
      return deploy(first, {
        out: need(values.out, 'folder tujuan dengan --out'),
        ...given({
          keys: values.key,
          url: values.url,
          officer: values.officer,
          folder: values.package,
          updateUrl: values['update-url'],
          forwardHeaderFile: values['forward-header-file'],
          chromeId: values['chrome-id'],
          edgeId: values['edge-id'],
          firefoxId: values['firefox-id'],
        }),
      });
    default:
      throw new CallError(
        `Perintah "${command}" tidak dikenal; pilih ${[...Object.keys(most), 'check', 'lint', 'status'].join(', ')}.`,
      );
  }
}

/** Never throws: a wrong call ends with code 2 and says what is missing. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { code: 2, lines: [error.message, 'Bantuan: npm run -s policy -- help'] };
  }
}
