/** Files as they come: what is to be taken, what told of, what refused. One table for the command line and the options page. */
import { malformed, wellFormed } from '../../policy/read/parse/malformed.fixture';
import { generateKeys } from '../../policy/read/trust/keys';
import { sign } from '../../policy/read/trust/signature';

const keys = await generateKeys();

type Json = { readonly [key: string]: unknown };
const base: Json = {
  formatVersion: 1,
  id: 'dinas',
  revision: 3,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda', emailDomains: ['contoh.go.id'], hotlines: ['150 000'] },
  accounts: [
    { id: 'x', platform: 'x', handle: '@dinas', name: 'Dinas', kind: 'official', officialLinks: ['https://contoh.go.id/'] },
  ],
  officers: [{ id: 'ani', name: 'Ani', role: 'petugas', accounts: ['x'] }],
  switches: [
    { id: 's', rules: ['asn/netralitas'], severity: 'block', from: '2027-01-01', until: '2027-02-01', reason: { id: 'Masa' } },
  ],
  allow: ['Tim Siaga'],
  decisions: { minReasonLength: 10 },
  journal: { retentionDays: 365 },
  approvers: [
    { id: 'k', name: 'Kepala', publicKey: 'WGZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=' },
    { id: 'w', name: 'Wakil', publicKey: keys.publicKey },
  ],
};

/** The base with the value at `path` replaced; `undefined` takes it out. */
function put(path: string, value: unknown): Json {
  const copy = structuredClone(base) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>((node, step) => node[step] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

type Expected = 'taken' | 'told' | 'refused';
export type Row = readonly [name: string, file: string | Uint8Array, expected: Expected];
const row = (name: string, value: Json, expected: Expected): Row => [name, JSON.stringify(value), expected];

/** Every field with every kind of value that is not its own. */
const wrongTypes = ((): Row[] => {
  const fields = [
    'id revision issued formatVersion institution accounts officers switches allow decisions journal approvers',
    'institution.name institution.kind institution.emailDomains institution.hotlines accounts.0.id accounts.0.platform',
    'accounts.0.handle accounts.0.name accounts.0.kind officers.0.id officers.0.name officers.0.role switches.0.severity',
    'switches.0.from decisions.minReasonLength journal.retentionDays approvers.0.publicKey allow.0',
  ]
    .join(' ')
    .split(' ');
  const values: readonly unknown[] = [null, true, -1, '', '\u0007'];
  return fields.flatMap((path) => values.map((value) => row(`${path} = ${JSON.stringify(value)}`, put(path, value), 'refused')));
})();

const text = JSON.stringify(base);
const utf16 = (big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const encodings: readonly Row[] = [
  ['UTF-8', text, 'taken'],
  ['UTF-8 with a mark', `\ufeff${text}`, 'taken'],
  ['UTF-8 with two marks', `\ufeff\ufeff${text}`, 'refused'],
  ['UTF-16LE', utf16(false), 'refused'],
  ['UTF-16BE', utf16(true), 'refused'],
  ['Latin-1', new Uint8Array(Buffer.from(text.replace('Ani', 'Aní'), 'latin1')), 'refused'],
  ['CRLF', JSON.stringify(base, null, 2).replaceAll('\n', '\r\n'), 'taken'],
  ['empty', '', 'refused'],
  ['HTML', '<html>', 'refused'],
  ['cut off', text.slice(0, -5), 'refused'],
  ['twice', text + text, 'refused'],
  ['with a comment', `// kebijakan\n${text}`, 'refused'],
  ['a name twice', text.replace('"revision":3', '"revision":3,"revision":4'), 'refused'],
  ['__proto__', text.replace('"revision":3', '"revision":3,"rules":{"__proto__":{"severity":"off"}}'), 'refused'],
  ['NaN', text.replace(':3,', ':NaN,'), 'refused'],
  ['+5', text.replace(':3,', ':+5,'), 'refused'],
  ['05', text.replace(':3,', ':05,'), 'refused'],
  ['0x5', text.replace(':3,', ':0x5,'), 'refused'],
  ['1e999', text.replace(':3,', ':1e999,'), 'refused'],
  ['9007199254740993', text.replace(':3,', ':9007199254740993,'), 'refused'],
  ['nested a thousand deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'refused'],
  ['five megabytes', JSON.stringify({ ...base, changes: 'x'.repeat(5_000_000) }), 'refused'],
];

const misleading: readonly Row[] = [
  row('Cyrillic handle', put('accounts.0.handle', '@dinаs'), 'refused'),
  row('handle with a mark of no width', put('accounts.0.handle', '@di\u200bnas'), 'refused'),
  row('link with a user', put('accounts.0.officialLinks', ['https://kab.go.id@evil.com/']), 'refused'),
  row('link with a direction mark', put('accounts.0.officialLinks', ['https://kab.go.id/\u202e']), 'refused'),
  row('link of another alphabet', put('accounts.0.officialLinks', ['https://kаb.go.id/']), 'told'),
  row('link to a number', put('accounts.0.officialLinks', ['https://10.0.0.1/']), 'told'),
  row('javascript link', put('accounts.0.officialLinks', ['javascript:alert(1)']), 'refused'),
  row('name of spaces', put('institution.name', '   '), 'refused'),
  row('name of a filler', put('institution.name', '\u3164'), 'refused'),
  row('name of no letter', put('institution.name', 'Dinas \uffff'), 'refused'),
  row('name with a terminal escape', put('institution.name', 'Dinas \u009b31m'), 'refused'),
  row('name with half a letter', put('institution.name', 'Dinas \ud800'), 'refused'),
  row('name with a broken letter', put('institution.name', 'Dinas \ufffd'), 'refused'),
  row('name that turns around', put('institution.name', 'Dinas \u202eContoh'), 'told'),
  row('name with a space of no width', put('institution.name', 'Dinas\u200b Contoh'), 'told'),
  row('name in an isolate', put('institution.name', '\u2066Dinas\u2069 Contoh'), 'told'),
  row(
    'message that turns around',
    { ...base, rules: { 'larangan/rahasia': { message: { id: 'Jangan \u202esebut.' } } } },
    'told',
  ),
  row('name of two alphabets', put('institution.name', 'Dinаs Contoh'), 'told'),
  row('allowing a space', put('allow', [' ']), 'refused'),
  row('allowing a letter', put('allow', ['a']), 'told'),
  row('allowing a small word', put('allow', ['yang']), 'told'),
  row('free mail', put('institution.emailDomains', ['gmail.com']), 'told'),
  row('an identity number as hotline', put('institution.hotlines', ['3507991708859901']), 'told'),
  row('a mobile number as hotline', put('institution.hotlines', ['0812 3456 7890']), 'told'),
  row('taking out a star', { ...base, ownTerms: { kasar: { remove: ['*'] } } }, 'told'),
  row(
    'all packs off',
    { ...base, packs: { permenpanrb: false, tni: false, asn: false, pelindungan: false, keamanan: false } },
    'told',
  ),
  row('a prohibition off', { ...base, rules: { 'larangan/rahasia': { severity: 'off' } } }, 'told'),
  row(
    'all sites off',
    {
      ...base,
      sites: { version: '1', off: ['facebook', 'x', 'instagram', 'threads'].map((each) => ({ row: each, reason: 'Uji' })) },
    },
    'told',
  ),
  row('free prohibitions', put('decisions', { override: { block: 'free' } }), 'told'),
  row('a week of journal', put('journal.retentionDays', 7), 'told'),
  row('the highest revision', put('revision', 2_147_483_647), 'told'),
  row('small-order approver', put('approvers.0.publicKey', `${'A'.repeat(43)}=`), 'refused'),
  row('approver that is no point', put('approvers.0.publicKey', `${'/'.repeat(42)}8=`), 'refused'),
  row(
    'one key spelt twice',
    put('approvers', [
      { id: 'k', name: 'K', publicKey: keys.publicKey },
      { id: 'l', name: 'L', publicKey: keys.publicKey.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`) },
    ]),
    'refused',
  ),
  row('issued in four years', put('issued', '2030-01-01'), 'refused'),
  row('valid until last year', { ...base, validUntil: '2026-01-02' }, 'refused'),
  row(
    'a newer format with a typo',
    { ...base, formatVersion: 2, rules: { 'larangan/rahasia': { severty: 'block' } } },
    'refused',
  ),
  row('a newer format with a field of its own', { ...base, formatVersion: 2, jadwalUlang: true }, 'told'),
];

const signed = await sign(base, keys.secretKey);
const signatures: readonly Row[] = [
  row('signed', { ...signed }, 'taken'),
  row('signed and altered', { ...signed, revision: 4 }, 'refused'),
  row('signed and added to', { ...signed, language: 'en' }, 'refused'),
  row(
    'small-order key and identity',
    {
      ...base,
      signature: { algorithm: 'Ed25519', publicKey: `AQ${'A'.repeat(41)}=`, value: `AQ${'A'.repeat(84)}==` },
    },
    'refused',
  ),
  row(
    'small-order key and zeros',
    {
      ...base,
      signature: { algorithm: 'Ed25519', publicKey: `${'A'.repeat(43)}=`, value: `${'A'.repeat(86)}==` },
    },
    'refused',
  ),
  row('another algorithm', { ...signed, signature: { ...Object(signed?.signature), algorithm: 'RSA' } }, 'refused'),
];

/** Names and what is unfit in each, at every place where a name stands. */
const unfit = ['x\u0000', 'x\n', 'x\u2028', 'x'.repeat(301)].flatMap((value) =>
  ['institution.name', 'accounts.0.name', 'officers.0.name', 'approvers.0.name'].map((path) =>
    row(`${path} = ${JSON.stringify(value).slice(0, 12)}`, put(path, value), 'refused'),
  ),
);

const short = (file: string) => `${file.length} characters: ${file.replaceAll(/\s+/g, ' ').slice(-60)}`;
const sentences: readonly Row[] = [
  ...malformed.map(([file]): Row => [short(file), file, 'refused']),
  ...wellFormed.map((file): Row => [short(file), file, 'taken']),
];

/** By kind, as an auditor would ask. */
export const files: Readonly<Record<string, readonly Row[]>> = {
  'isian wajib atau berjenis lain': wrongTypes,
  'pengodean dan penulisan JSON': encodings,
  'boleh tetapi kurang bijak, menyesatkan, atau berbahaya': misleading,
  'tanda tangan': signatures,
  'nama dengan huruf yang tidak layak': unfit,
  'salah tulis, rujukan, tanggal, pola, dan batas': sentences,
};
