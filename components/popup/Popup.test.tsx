// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { embedded } from '../../policy/keep/embedded';
import type { AccountCard, Verdict } from '../../policy/types';
import { Popup } from './Popup';
import type { PopupProps } from './types';

const account: AccountCard = {
  site: 'x',
  name: 'rina',
  handle: '@rina',
  key: 'x @rina',
  standing: 'unknown',
  kind: 'unknown',
  confidence: 'sure',
};
const tab: NonNullable<PopupProps['tab']> = {
  reports: [{ site: 'x', table: '1', unknownOverrides: [], rows: [] }],
  composers: [{ site: 'x', row: 'x/home', state: 'understood', reasons: [] }],
  account,
  findings: 2,
  switchedOff: [],
};
const clean: Verdict = { severity: 'off', findings: [], trial: [], account, failedRules: [] };

let root: HTMLElement;
let told: unknown[];
const show = (change: Partial<PopupProps>) =>
  act(() =>
    render(
      <Popup
        denied={[]}
        policy={embedded}
        choice={{}}
        isOfficerLocked={false}
        waiting={[]}
        shortcuts={{ step: 'Alt+Period', check: '' }}
        changeKeys={() => told.push('keys')}
        now={0}
        version="0"
        ruleTitle={() => undefined}
        check={() => clean}
        copy={async () => true}
        status={async () => 'Saring 1.0.0'}
        open={(target) => told.push(target)}
        choose={(choice) => told.push(choice)}
        grant={(site) => told.push(site)}
        show={() => told.push('show')}
        {...change}
      />,
      root,
    ),
  );
const part = (name: string) => root.querySelector(`[data-part=${name}]`)?.textContent ?? '';
const press = (words: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click());

beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
  told = [];
});

it('signs the state of this computer when it is asked for, and says so where it can’t', async () => {
  await show({});
  await press('Status untuk admin');
  await act(() => Promise.resolve());
  expect(root.querySelector<HTMLTextAreaElement>('[data-part=policy] textarea')?.value).toBe('Saring 1.0.0');
  expect(document.activeElement?.getAttribute('data-action')).toBe('copy');
  root.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  await show({ status: () => Promise.reject(new Error('no storage')) });
  await press('Status untuk admin');
  await act(() => Promise.resolve());
  expect(root.querySelector('[role=alert]')?.textContent).toContain('tidak dapat ditandatangani');
});

it('says first whether Saring works here, and leads to what is marked', async () => {
  await show({ tab });
  expect(part('state')).toContain('Aktif di tab ini.');
  expect(part('findings')).toContain('2 hal ditandai');
  await press('Lihat');
  expect(told).toEqual(['show']);
  await show({ site: 'x' });
  expect(part('state')).toContain('Muat ulang halaman ini supaya Saring bekerja di X');
  await show({});
  expect(part('state')).toContain('Tidak aktif di halaman ini');
});

it('says what of the open drafts was not read', async () => {
  await show({ tab: { ...tab, notRead: ['pdf'] } });
  expect(part('state')).toContain('PDF pada draf ini tidak diperiksa');
  await show({ tab });
  expect(part('state')).not.toContain('PDF');
});

it('asks for the pages of a site that the browser keeps from it', async () => {
  await show({ denied: ['instagram'] });
  expect(part('state')).toContain('Tidak diberi izin di Instagram');
  await press('Beri izin');
  expect(told).toEqual(['instagram']);
});

it('offers the names while none is chosen, and none afterwards', async () => {
  const policy = { ...embedded, source: 'imported', officers: [{ id: 'rina', name: 'Rina', role: 'petugas' }] } as const;
  await show({ policy });
  expect(part('state')).toContain('Anda belum memilih nama');
  // The card of the account says it, and is where it is done.
  await show({ policy, tab: { ...tab, account: { ...account, standing: 'unasked' } } });
  expect(part('state').match(/belum memilih nama/g)).toHaveLength(1);
  expect(root.querySelector('.account .name-picker')).not.toBeNull();
  await show({ policy, choice: { officerId: 'rina' } });
  expect(part('state')).not.toContain('memilih nama');
});

it('takes the officer’s word for a private account, where no office has a say', async () => {
  await show({ tab });
  await press('Ini akun pribadi saya');
  expect(told).toEqual([{ personal: ['x @rina'] }]);
  await show({ tab, policy: { ...embedded, source: 'imported' } });
  expect(part('state')).not.toContain('akun pribadi saya');
});

it('lists what waits for another’s word, and the keys as the browser has them', async () => {
  await show({ tab, waiting: [{ nonce: '1', at: 0, account: '@dinas', site: 'x' }] });
  expect(part('waiting')).toContain('@dinas · X');
  await press('Lihat daftar');
  expect(part('keys')).toMatch(/Alt\+Period.*belum ada/);
  await press('Ubah pintasan');
  expect(told).toEqual(['approval', 'keys']);
  await show({ tab });
  expect(part('waiting')).toBe('');
});

it.each([
  [true, 'Tersalin'],
  [false, 'Tidak bisa menyalin'],
])('makes an example of a text that should have been marked, and copies it on a press (%s)', async (isOpen, outcome) => {
  const copied: string[] = [];
  const copy = async (text: string) => {
    copied.push(text);
    return isOpen;
  };
  await show({ copy });
  const box = root.querySelector<HTMLTextAreaElement>('.quick textarea');
  await act(() => {
    if (!box) throw new Error('no box');
    box.value = 'Teks yang lolos.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Seharusnya ditandai');
  const example = root.querySelector<HTMLTextAreaElement>('.copy-text textarea')?.value ?? '';
  expect(example).toContain('Yang ditandai sekarang: tidak ada');
  expect(JSON.parse(example.split('\n').at(-1) ?? '')).toEqual({ text: '[[Teks yang lolos.]]', site: 'x' });
  // Shown is not copied: nothing leaves the popup before the press.
  expect(copied).toEqual([]);
  await act(() => {
    const byHand = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(byHand, 'isTrusted', { value: true });
    root.querySelector('.copy-text [data-action=copy]')?.dispatchEvent(byHand);
  });
  expect(copied).toEqual([example]);
  await act(() => Promise.resolve());
  expect(root.querySelector('.copy-text [role=status]')?.textContent).toContain(outcome);
});

it('keeps the checklist until all is done', async () => {
  await show({});
  expect(part('start')).toContain('Coba dengan satu kalimat');
  await press('Lanjutkan');
  expect(told).toEqual(['start']);
  await show({ choice: { start: { isAlone: true, isNameless: true, isTried: true } } });
  expect(part('start')).toBe('');
});

it('tells of the office’s alert while it lasts, once', () => {
  const siaga = {
    reason: { id: 'Banjir bandang' },
    from: '2026-11-27T14:00',
    until: '2026-11-27T18:00',
    officers: ['ani'],
    contact: 'Kalak, 0800-1-000',
  };
  const policy = { ...embedded, officers: [{ id: 'ani', name: 'Ani', role: 'petugas' }], siaga } as const;
  const now = Date.parse('2026-11-27T15:00:00+07:00');
  show({ policy, now });
  for (const words of ['Banjir bandang', '18.00 WIB', 'Ani', 'Kalak, 0800-1-000']) expect(part('alert')).toContain(words);
  show({ policy, now: Date.parse('2026-11-27T18:00:00+07:00') });
  expect(part('alert')).toBe('');
  const alert = {
    ...{ reason: { id: 'Banjir bandang', en: 'Flood' }, until: now + 1, zone: 'WIB' as const },
    ...{ officers: ['Ani'], contact: 'Kalak' },
  } as const;
  show({ policy, now, tab: { ...tab, account: { ...account, kind: 'official', standing: 'assigned', siaga: 'held', alert } } });
  expect([part('alert'), root.querySelectorAll('.alert-note').length]).toEqual(['', 1]);
  expect(part('state')).toContain('bukan giliran Anda');
});

it('offers the studio first to an admin of the policy, and to nobody else', () => {
  const officers = [
    { id: 'ani', name: 'Ani', role: 'petugas' },
    { id: 'adi', name: 'Adi', role: 'admin' },
  ] as const;
  const offered = (officerId: string) => {
    show({ policy: { ...embedded, officers }, choice: { officerId } });
    return [...root.querySelectorAll<HTMLElement>('.ways [data-open]')].map(({ dataset }) => dataset.open);
  };
  expect(offered('ani')).toEqual(['training', 'options', 'help']);
  expect(offered('adi')).toEqual(['studio', 'training', 'options', 'help']);
  press('Studio kebijakan');
  expect(told).toEqual(['studio']);
});
