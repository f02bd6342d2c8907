/** States of the toolbar popup, by the name used in the gallery's links (`#state=`). */
import type { PopupProps } from '../../components/popup/types';
import type { PageState } from '../../compose/session/page-state';
import { accounts, drafts } from './samples';

const state: PageState = {
  reports: [
    {
      site: 'x',
      table: '3',
      unknownOverrides: [],
      rows: [{ site: 'x', row: 'x/home', state: 'understood', reasons: [], seen: 2, held: 1, sent: 1, unchecked: 0 }],
    },
  ],
  composers: [
    { site: 'x', row: 'x/home', state: 'understood', reasons: [] },
    { site: 'x', row: 'x/reply', state: 'understood', reasons: ['alternative-2'] },
    { site: 'x', row: 'generic', state: 'unread', reasons: ['unknown-composer', 'no-submit'] },
  ],
  account: accounts.office,
  findings: 3,
  switchedOff: [],
};

const office: PopupProps['policy'] = {
  id: 'cermin',
  revision: 8,
  source: 'managed',
  signature: { state: 'valid', fingerprint: '7F3K 92QD' },
  validUntil: '2027-03-31',
  officers: [
    { id: 'bima', name: 'Bima Prakoso', role: 'petugas' },
    { id: 'hadi', name: 'Hadi Santoso', role: 'petugas' },
  ],
  institution: { name: 'Pemerintah Kabupaten Cermin', kind: 'pemda', unit: 'Dinas Contoh' },
};

export interface PopupState {
  readonly title: string;
  readonly tab?: PageState;
  readonly policy: PopupProps['policy'];
  readonly choice?: PopupProps['choice'];
  readonly waiting?: PopupProps['waiting'];
  readonly forward?: NonNullable<PopupProps['forward']>;
  /** Pasted into the quick check. */
  readonly paste?: string;
}

export const popupStates = {
  'popup-situs': {
    title: 'Jendela bilah peramban di situs',
    tab: state,
    policy: office,
    choice: { officerId: 'bima', start: { isTried: true } },
  },
  'popup-menunggu': {
    title: 'Permintaan yang menunggu persetujuan',
    tab: { ...state, findings: 1 },
    policy: office,
    choice: { officerId: 'bima', start: { isTried: true } },
    waiting: [{ nonce: '1', at: Date.UTC(2026, 10, 21, 2, 14), account: '@dinascontoh', site: 'x' }],
    forward: {
      host: 'otel.cermin.go.id',
      waiting: 412,
      progress: {
        journal: 'j',
        through: 80,
        nextAt: 0,
        failures: 3,
        problem: { kind: 'unreachable' },
        sent: 80,
        passedOver: 0,
        rejected: 0,
      },
    },
  },
  'popup-nama': {
    title: 'Nama belum dipilih',
    tab: { ...state, findings: 0, account: accounts.unasked },
    policy: office,
  },
  'popup-siaga': {
    title: 'Kantor sedang siaga',
    tab: { ...state, account: accounts.alert },
    policy: office,
    choice: { officerId: 'bima', start: { isTried: true } },
  },
  'popup-pribadi': {
    title: 'Akun di luar daftar, tanpa kebijakan kantor',
    tab: { ...state, findings: 0, account: accounts.unlisted },
    policy: { ...office, source: 'embedded', signature: { state: 'none' } },
  },
  'popup-periksa': {
    title: 'Periksa teks di jendela bilah peramban',
    tab: { ...state, composers: [], findings: 0 },
    policy: { ...office, source: 'imported', signature: { state: 'none' }, validUntil: '2026-01-31' },
    paste: drafts.warn,
  },
  'popup-berhenti': {
    title: 'Aturan yang berhenti',
    tab: { ...state, switchedOff: [['etika/kata-kasar', 'TypeError']] },
    policy: { ...office, source: 'url', signature: { state: 'untrusted', fingerprint: '7F3K 92QD' } },
  },
  'popup-lain': {
    title: 'Halaman yang tidak diperiksa, tanpa kebijakan kantor',
    policy: { ...office, source: 'embedded', signature: { state: 'none' } },
  },
} as const satisfies Record<string, PopupState>;

export type PopupStateName = keyof typeof popupStates;
export const isPopupState = (name: string | null): name is PopupStateName => name !== null && name in popupStates;
