/** Schema errors in the words of a colleague: what stands there, what belongs there. */
import type { z } from 'zod';
import type { Text } from '../../../rules/engine/types';
import { type Finding, type Path, writePath } from './problem';

type Issue = z.core.$ZodIssue;

const both = (id: string, en: string): Text => ({ id, en });

/** What each named pattern of the schema asks for. */
const formats: Readonly<Record<string, Text>> = {
  control: both(
    'tidak boleh memuat karakter kendali, huruf rusak atau ganti baris',
    'must not hold control characters, broken letters or line breaks',
  ),
  blank: both('tidak boleh kosong atau hanya berisi spasi', 'must not be empty or hold spaces alone'),
  slug: both(
    'hanya boleh berisi huruf kecil, angka, titik, garis bawah dan tanda hubung',
    'may hold only lower-case letters, digits, dots, underscores and hyphens',
  ),
  ruleId: both('harus ditulis seperti "kelompok/nama" dengan huruf kecil', 'must be written like "group/name" in lower case'),
  date: both('harus berupa tanggal seperti 2026-01-31', 'must be a date such as 2026-01-31'),
  moment: both(
    'harus berupa tanggal seperti 2026-01-31 atau waktu seperti 2026-01-31T08:00:00+07:00',
    'must be a date such as 2026-01-31 or a time such as 2026-01-31T08:00:00+07:00',
  ),
  datetime: both('harus berupa hari dan jam seperti 2026-01-31T14:00', 'must be a day and hour such as 2026-01-31T14:00'),
  dayOrYear: both(
    'harus berupa tanggal seperti 2026-01-31 atau tahun seperti 2026',
    'must be a date such as 2026-01-31 or a year such as 2026',
  ),
  https: both('harus berupa alamat yang diawali https://', 'must be an address that begins with https://'),
  publicKey: both('harus berupa kunci publik 32 byte dalam base64', 'must be a public key of 32 bytes in base64'),
  signature: both('harus berupa tanda tangan 64 byte dalam base64', 'must be a signature of 64 bytes in base64'),
  domain: both('harus berupa domain seperti contoh.go.id, tanpa "@"', 'must be a domain such as contoh.go.id, without "@"'),
  phone: both('harus berupa nomor telepon', 'must be a telephone number'),
  clock: both('harus berupa jam seperti 08:00', 'must be a time such as 08:00'),
  handle: both('harus berupa nama akun seperti @dinas_contoh', 'must be an account name such as @dinas_contoh'),
  pageId: both('harus berupa nomor halaman, hanya angka', 'must be a page number, digits only'),
  nip: both('harus berupa 8 sampai 18 angka', 'must be 8 to 18 digits'),
  tag: both('harus diawali "#" atau "@" dan tanpa spasi', 'must begin with "#" or "@" and hold no space'),
  distance: both('harus berupa jumlah kata, "sentence" atau "draft"', 'must be a number of words, "sentence" or "draft"'),
  reach: both(
    'harus berupa jumlah kata, "sentence", "line" atau "draft"',
    'must be a number of words, "sentence", "line" or "draft"',
  ),
  oneOrMany: both('harus berupa teks atau daftar teks', 'must be a text or a list of texts'),
  installation: both('harus berupa kunci jurnal dari sebuah ekspor', 'must be the journal key of an export'),
  header: both('harus "Authorization" atau diawali "X-"', 'must be "Authorization" or begin with "X-"'),
  flags: both('hanya boleh kosong atau "i"', 'may only be empty or "i"'),
};

const kinds: Readonly<Record<string, Text>> = {
  string: both('teks', 'a text'),
  number: both('angka', 'a number'),
  int: both('bilangan bulat', 'a whole number'),
  boolean: both('true atau false', 'true or false'),
  array: both('daftar [ … ]', 'a list [ … ]'),
  object: both('objek { … }', 'an object { … }'),
  record: both('objek { … }', 'an object { … }'),
  null: both('null', 'null'),
  undefined: both('kosong', 'nothing'),
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

const listed = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

function bound(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Text {
  const isMost = issue.code === 'too_big';
  // A bound that no field states is that of numbers as such.
  if (isMost && issue.origin !== 'string' && Number(issue.maximum) >= Number.MAX_SAFE_INTEGER)
    return both('adalah angka yang terlalu besar', 'is a number that is too large');
  const number = String(isMost ? issue.maximum : issue.minimum);
  const unit: Text =
    issue.origin === 'string'
      ? both(' huruf', ' characters')
      : issue.origin === 'array' || issue.origin === 'set'
        ? both(' butir', ' items')
        : both('', '');
  if (!isMost && number === '1' && issue.origin === 'string') return both('tidak boleh kosong', 'must not be empty');
  return isMost
    ? both(`paling banyak ${number}${unit.id}`, `is at most ${number}${unit.en}`)
    : both(`paling sedikit ${number}${unit.id}`, `is at least ${number}${unit.en}`);
}

/** What is wrong with the value at the issue's own path, as the rest of a sentence that begins with the field's name. */
function predicate(issue: Issue, value: unknown): Text {
  if (value === undefined && issue.code !== 'unrecognized_keys') return both('wajib diisi', 'is required');
  switch (issue.code) {
    case 'invalid_type': {
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
        return both('adalah angka yang terlalu besar', 'is a number that is too large');
      const expected = kinds[issue.expected] ?? both(issue.expected, issue.expected);
      const isWholeNumberMissed = issue.expected === 'int' && typeof value === 'number';
      const actual = isWholeNumberMissed ? undefined : kinds[kindOf(value)];
      return both(
        `harus berupa ${expected.id}${actual ? `, bukan ${actual.id}` : ''}`,
        `must be ${expected.en}${actual ? `, not ${actual.en}` : ''}`,
      );
    }
    case 'invalid_value':
      return both(
        `harus ${issue.values.length === 1 ? '' : 'salah satu dari '}${listed(issue.values)}`,
        `must be ${issue.values.length === 1 ? '' : 'one of '}${listed(issue.values)}`,
      );
    case 'too_big':
    case 'too_small':
      return bound(issue);
    case 'invalid_format':
      return formats[issue.message] ?? formats[issue.format] ?? both('tidak sesuai bentuknya', 'has the wrong form');
    case 'invalid_union':
      return formats[issue.message] ?? both('tidak dikenal', 'is not known');
    default:
      return both('tidak dapat dipakai', 'cannot be used');
  }
}

const sentence = (path: Path, rest: Text): Text =>
  path.length === 0
    ? both(`Isi berkas ${rest.id}.`, `The file's content ${rest.en}.`)
    : both(`Isian "${writePath(path)}" ${rest.id}.`, `Field "${writePath(path)}" ${rest.en}.`);

/** The sentences for one schema issue; `root` is the value that was checked. Unknown names give one sentence each. */
export function sayIssue(issue: Issue, root: unknown, base: Path = []): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = [...path, key];
      return {
        path: at,
        at: 'key',
        message: both(
          `Isian "${writePath(at)}" tidak dikenal; periksa ejaannya atau hapus.`,
          `Field "${writePath(at)}" is not known; check its spelling or remove it.`,
        ),
      };
    });
  }
  if (issue.code === 'invalid_key') {
    const key = path.at(-1);
    const rest = formats.ruleId ?? both('', '');
    const name = JSON.stringify(String(key).slice(0, 60));
    return [{ path, at: 'key', message: both(`Nama isian ${name} ${rest.id}.`, `The field name ${name} ${rest.en}.`) }];
  }
  if (issue.code === 'invalid_union' && issue.discriminator === undefined && kindOf(value) === 'object') {
    // Of a text or an object the author chose the object: tell what is wrong with that.
    const branch = issue.errors.find((errors) =>
      errors.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys'),
    );
    if (branch) return branch.flatMap((each) => sayIssue(each, root, path));
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const kind = valueAt(root, path);
    const rest =
      typeof kind === 'object' || kind === undefined
        ? both('wajib diisi', 'is required')
        : both(`${JSON.stringify(kind)} tidak dikenal`, `${JSON.stringify(kind)} is not known`);
    return [{ path, message: sentence(path, rest) }];
  }
  return [{ path, message: sentence(path, predicate(issue, value)) }];
}
