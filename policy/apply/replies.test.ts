import { expect, it } from 'vitest';
import { openOffice } from '../../desk/office';
import { checkPolicy } from '../write/check';
import { noon, office } from './apply.fixture';

const replies = [
  { title: 'Antre', text: 'Silakan datang pukul 08.00.' },
  { title: 'Lama', text: 'Loket tutup.', topics: ['paspor'], validUntil: '2026-11-26' },
  {
    title: 'Paspor',
    text: 'Halo [NAMA WARGA], syaratnya ada di [TAUTAN]. Kami buka [JAM LAYANAN]. Telepon [NOMOR LAYANAN]. Data: [PPID].',
    topics: ['paspor', 'loket imigrasi'],
    validUntil: '2026-11-27',
  },
];
const account = {
  id: 'x',
  platform: 'x',
  handle: 'dinas',
  name: 'Dinas',
  kind: 'official',
  officialLinks: ['https://dinas.contoh.go.id'],
  serviceHours: [{ days: ['senin'], from: '08:00', to: '16:00' }],
} as const;
const institution = { name: 'Dinas Contoh', kind: 'pemda', hotlines: ['150 000'] } as const;

const offered = (comment: string | undefined, handle = 'dinas') =>
  openOffice(office({ institution, accounts: [account], replies }), {}, () => noon('2026-11-27')).answers({
    text: '',
    parts: [{ start: 0, end: 0 }],
    site: 'x',
    surface: 'reply',
    identity: { site: 'x', handle, confidence: 'sure', source: 't', readAt: 0 },
    attachments: [],
    ...(comment === undefined ? {} : { replyTo: { text: comment } }),
  });

it('are offered in the order of the file, those that fit the comment first, until their last day', () => {
  const titles = (comment?: string) => offered(comment).map(({ title, isFitting }) => (isFitting ? `${title}!` : title));
  expect(titles()).toEqual(['Antre', 'Paspor']);
  expect(titles('Syarat PASPORnya apa?')).toEqual(['Paspor!', 'Antre']);
  expect(titles('Kirim lewat pasporan')).toEqual(['Antre', 'Paspor']);
});

it('are filled with what the office has, and leave the rest to the officer', () => {
  expect(offered(undefined)[1]?.text).toBe(
    'Halo [NAMA WARGA], syaratnya ada di https://dinas.contoh.go.id. Kami buka Senin 08.00–16.00 WIB. Telepon 150 000. Data: [PPID].',
  );
});

it('are for the accounts of the office alone', () => expect(offered(undefined, 'orang')).toEqual([]));

it('are told of where nobody is offered them, or where a blank can never be filled', async () => {
  const policy = { formatVersion: 1, id: 'dinas', revision: 1, issued: '2026-11-01', institution, accounts: [account], replies };
  const checked = await checkPolicy(JSON.stringify(policy), '2026-11-27');
  expect(checked.ok && checked.advice.map(({ path, message }) => [path, message.id])).toEqual([
    ['replies[1].validUntil', expect.stringContaining('sudah lewat')],
    ['replies[2].text', expect.stringContaining('[PPID]')],
  ]);
});

it('are found where a blank of theirs was left in', () => {
  const findings = (text: string) =>
    openOffice(office({ institution, accounts: [account] }), {}, () => noon('2026-11-27'))
      .look({
        text,
        parts: [{ start: 0, end: text.length }],
        site: 'x',
        surface: 'reply',
        identity: { site: 'x', handle: 'dinas', confidence: 'sure', source: 't', readAt: 0 },
        attachments: [],
      })
      .verdict.findings.filter(({ rule }) => rule === 'etika/ketelitian')
      .map(({ start, end }) => text.slice(start, end));
  expect(findings('Halo [NAMA WARGA], loket buka Senin.')).toEqual(['[NAMA WARGA]']);
  expect(findings('Loket buka XX/XX/2026, Kak.')).toEqual(['XX/XX/2026']);
  expect(findings('Datanya lewat [PPID] ya, Kak, dari [AKUN].')).toEqual(['[PPID]', '[AKUN]']);
});
