/** `siaga`: an alert is called in a policy file, or ended, and the next revision signed. */
import { siagaText } from '../../policy/apply/siaga';
import { fingerprint } from '../../policy/read/trust/keys';
import type { Siaga } from '../../policy/types';
import { checkPolicy } from '../../policy/write/check';
import { fromNow, withSiaga } from '../../policy/write/siaga';
import { signedText } from '../../policy/write/sign';
import { fileText } from '../../policy/write/written';
import { load, today, told } from './commands';
import { signingKeyFrom } from './key-files';
import { CallError, done, type Outcome, refused, writeText } from './outcome';

export interface SiagaOptions {
  /** The alert is over. */
  readonly end?: boolean;
  readonly reason?: string;
  readonly from?: string;
  readonly until?: string;
  /** Ids, separated by commas. */
  readonly officers?: string;
  readonly accounts?: string;
  readonly contact?: string;
  readonly key?: string;
  readonly passphraseFile?: string;
  readonly out?: string;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

const ids = (given: string): string[] =>
  given
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

function need(value: string | undefined, what: string): string {
  if (value === undefined) throw new CallError(`Sebutkan ${what}; untuk mengakhiri siaga pakai --end.`);
  return value;
}

/** Writes the next revision over the file or to `out`, signed where a key is given. */
export async function siaga(file: string, options: SiagaOptions): Promise<Outcome> {
  const { out = file, now = Date.now() } = options;
  const loaded = load(file);
  if ('outcome' in loaded) return loaded.outcome;
  const { policy, signed } = loaded.policy;
  if (options.end && policy.siaga === undefined) throw new CallError(`${file} tidak memuat siaga, jadi tidak ada yang diakhiri.`);
  const usual = fromNow(now, policy.institution.timeZone ?? 'WIB');
  const alert: Siaga | undefined = options.end
    ? undefined
    : {
        reason: { id: need(options.reason, 'sebabnya dengan --reason') },
        from: options.from ?? usual.from,
        until: need(options.until, `berakhirnya dengan --until, misalnya ${usual.until}`),
        officers: ids(need(options.officers, 'kode petugas yang mengirim dengan --officers')),
        ...(options.accounts === undefined ? {} : { accounts: ids(options.accounts) }),
        contact: need(options.contact, 'penanggung jawab siaga dengan --contact'),
      };
  const next = withSiaga(signed, alert, today());
  const checked = await checkPolicy(fileText(next), today());
  if (!checked.ok) return refused(...told(file, checked.problems));
  const said = alert ? siagaText(alert, policy).id : 'Siaga diakhiri.';
  const revision = `${out}: revisi ${checked.active.revision}.`;
  if (options.key === undefined) {
    writeText(out, fileText(next));
    return done(said, `${revision} Belum bertanda tangan: npm run -s policy -- sign ${out} --key NAMA.key`);
  }
  const { secretKey, publicKey } = await signingKeyFrom(options.key, options.passphraseFile);
  const text = await signedText(checked.parsed.signed, secretKey, out);
  if (!text.ok) return refused(text.message.id);
  writeText(out, text.value);
  return done(said, `${revision} Ditandatangani. Kode kunci: ${await fingerprint(publicKey)}`);
}
