/** Files for group policy: Windows, macOS, Linux and Firefox, for Chrome, Edge, Chromium and Firefox. */
import type { Text } from '../../rules/engine/types';
import { readPolicy } from '../read';
import type { Problem } from '../read/parse';
import { parsePolicy } from '../read/parse';
import { MOST_TEXT } from './deploy/admx';
import type { Extension } from './deploy/extension';
import { type Files, filesFor } from './deploy/files';
import type { Settings } from './deploy/policies';
import { unmade } from './made';
import { fileText } from './written';

export interface Distribution {
  /** The policy file; without it browsers are pointed to `url`. */
  readonly text?: string;
  readonly url?: string;
  /** Only policies signed by one of these keys are to be used, base64. */
  readonly publicKeys: readonly string[];
  /** Id of the officer who works at these computers. */
  readonly officer?: string;
  /** Value of the header of forwarded journal entries. */
  readonly forwardHeader?: string;
  readonly extension: Extension;
  /** A day, `2026-11-26`. */
  readonly today: string;
}

export type Distributed =
  | { readonly ok: true; readonly files: Files; readonly told: readonly Text[] }
  | { readonly ok: false; readonly message: Text }
  /** The policy itself is refused. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Undefined for an address that browsers can be pointed to. */
export const addressFault = (address: string) =>
  /^https:\/\/[^\s/]+\/\S*$/.test(address)
    ? undefined
    : unmade(
        `Alamat "${address}" harus diawali https:// dan menunjuk ke sebuah berkas.`,
        `The address "${address}" must begin with https:// and point to a file.`,
      );

function told(settings: Settings): Text[] {
  const length = settings.policyText?.length ?? 0;
  return [
    ...(settings.policyText !== undefined && settings.publicKeys === undefined
      ? [
          {
            id: 'Kebijakan ini tidak dikunci pada sebuah kunci; sertakan kunci publiknya bila sudah ditandatangani.',
            en: 'This policy is not tied to a key; add its public key once it is signed.',
          },
        ]
      : []),
    ...(length > MOST_TEXT
      ? [
          {
            id: `Kebijakan ini ${length} karakter; ADMX dan Intune hanya memuat ${MOST_TEXT}. Pakai berkas .reg atau gpp, atau sebarkan alamatnya saja.`,
            en: `This policy has ${length} characters; ADMX and Intune hold ${MOST_TEXT} at most. Use the .reg or gpp files, or distribute its address alone.`,
          },
        ]
      : []),
  ];
}

/** Everything that is deployed, by path. What the computers would refuse is not spread. Nothing is written anywhere. */
export async function distribute({
  text,
  url,
  publicKeys,
  officer,
  forwardHeader,
  extension,
  today,
}: Distribution): Promise<Distributed> {
  const fault = url === undefined ? undefined : addressFault(url);
  if (fault) return fault;
  if (url !== undefined && publicKeys.length === 0)
    return unmade(
      'Alamat kebijakan memerlukan kunci publik, supaya hanya berkas yang ditandatangani kantor yang dipakai.',
      'The address of a policy needs a public key, so that only files signed by the office are used.',
    );
  const common: Settings = {
    ...(publicKeys.length > 0 ? { publicKeys } : {}),
    ...(officer === undefined ? {} : { officer }),
    ...(forwardHeader === undefined ? {} : { forwardHeader }),
  };
  if (text === undefined) {
    const settings = { ...common, ...(url === undefined ? {} : { policyUrl: url }) };
    return { ok: true, files: await filesFor(url ?? '', extension, settings), told: told(settings) };
  }
  const parsed = parsePolicy(text);
  if (!parsed.ok) return parsed;
  const read = await readPolicy(text, 'imported', { trustedKeys: publicKeys, today });
  if (!read.ok) return { ok: false, problems: read.problems };
  const officers = (parsed.policy.officers ?? []).map(({ id }) => id);
  if (officer !== undefined && !officers.includes(officer)) {
    const ids = officers.join(', ');
    return unmade(
      `Petugas "${officer}" tidak ada dalam kebijakan; pilih ${ids || 'sesudah menulis bagian officers'}.`,
      `The officer "${officer}" is not in the policy; choose ${ids || 'one after writing the part officers'}.`,
    );
  }
  const settings = { ...common, policyText: JSON.stringify(parsed.signed) };
  const files = await filesFor(parsed.policy.institution.name, extension, settings);
  return { ok: true, files: { ...files, 'kebijakan.json': fileText(parsed.signed) }, told: told(settings) };
}
