/** An office, an officer and a composer on X for the tests of journal and approval. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPolicy } from '../../policy/read';
import type { ActivePolicy } from '../../policy/types';
import { putInside } from './harness/inside';
import { pressInOverlay } from './harness/overlay';
import type { Session } from './harness/session';
import type * as insideModule from './journal-inside';
import { openSite } from './matrix/open';

declare const inside: typeof insideModule;

/** What must be found nowhere: words of a draft, and a person's number in it. */
export const canary = { words: 'kenari jingga terbang tujuh kali', nik: '3174096112900001' };
export const drafts = {
  clean: `Rapat hari ini selesai. ${canary.words}`,
  warn: `Warga bertanya, dasar bangsat semua. ${canary.words}`,
  secret: `Mohon dibaca. Derajat: R. ${canary.words}`,
  block: `Atas nama Ibu Sari, NIK ${canary.nik}. ${canary.words}`,
};

export interface OfficeOptions {
  readonly revision?: number;
  /** Public keys by the approver's id. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly officer?: string;
  readonly journal?: NonNullable<ActivePolicy['journal']>;
  /** Fields of the policy file in the place of the usual ones. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Puts a policy in force as an import does, and chooses who sits here. */
export async function useOffice(
  page: Page,
  { revision = 1, keys = {}, officer = 'rina', journal, more }: OfficeOptions,
): Promise<void> {
  const account = (id: string, handle: string) => ({
    id,
    platform: 'x',
    handle,
    name: handle,
    kind: 'official',
    officers: ['rina', 'kepala', 'wakil'],
  });
  const policy = {
    formatVersion: 1,
    id: 'dinas-contoh',
    revision,
    issued: '2026-11-01',
    institution: { name: 'Dinas Contoh', kind: 'pemda' },
    accounts: [account('utama', 'dinas_contoh'), account('lama', 'akun_lama')],
    officers: [
      { id: 'rina', name: 'Rina Contoh', role: 'petugas' },
      { id: 'kepala', name: 'Kepala Contoh', role: 'penanggung-jawab' },
      { id: 'wakil', name: 'Wakil Contoh', role: 'penanggung-jawab' },
    ],
    packs: { tni: false, asn: false, keamanan: false },
    rules: {
      'etika/kata-kasar': { severity: 'warn' },
      'larangan/rahasia': { severity: 'block' },
      'pelindungan/perundungan': { severity: 'off' },
      'pelindungan/ujaran-kebencian': { severity: 'off' },
    },
    ...(journal ? { journal } : {}),
    approvers: Object.entries(keys).map(([id, publicKey]) => ({ id, name: id, publicKey })),
    ...more,
  };
  const read = await readPolicy(JSON.stringify(policy), 'imported', { trustedKeys: [], today: '2026-11-21' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  await page.evaluate(
    async (active, officerId) => {
      await inside.keepState.setValue({ ...inside.fresh, imported: { policy: active, digest: '' }, latest: 'imported' });
      await inside.settle();
      await inside.officerChoice.setValue({ officerId });
    },
    read.held.policy,
    officer,
  );
}

/** A page of the extension with the product's modules in reach. */
export async function openDesk(session: Session): Promise<Page> {
  const page = await session.openExtension('options.html#jurnal');
  await putInside(page, resolve('tests/browser/journal-inside.ts'));
  return page;
}

/** X with its home composer. */
export async function openComposer(session: Session): Promise<Page> {
  const page = await session.newPage();
  await openSite(page, 'x', { guard: false });
  return page;
}

export interface Sent {
  readonly account?: string;
  /** A picture just picked, always of the same bytes and each time at another address. */
  readonly picture?: boolean;
}

/** Shows the composer anew with a text, as `account`, and presses send. */
export async function send(page: Page, text: string, { account = 'dinas_contoh', picture = false }: Sent = {}): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (words, handle, attached) => {
      window.situs.show('x-home', 'id');
      const avatar = document.querySelector('#app [data-testid^="UserAvatar-Container-"]');
      avatar?.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
      window.situs.write(words);
      if (attached) window.situs.attach('picture');
    },
    text,
    account,
    picture,
  );
  await page.click('[data-fx=control]');
}

/** Presses a button of the overlay. */
export async function pressOverlay(page: Page, action: string): Promise<void> {
  await pressInOverlay(page, `[data-action="${action}"]:not([disabled])`);
}

/** How many posts the site's server has got. */
export const sentCount = (page: Page): Promise<number> => page.evaluate(() => window.situs.received.length);

/** Outcomes of decisions in the journal in their order, once there are as many as expected; a change of policy is none. */
export async function outcomes(desk: Page, count: number): Promise<string[]> {
  const found = await desk.waitForFunction(
    async (wanted) => {
      const db = await inside.openJournal();
      const entries = await db.getAll('entries');
      db.close();
      const decided = entries.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'policy-changed');
      return decided.length >= wanted && decided;
    },
    {},
    count,
  );
  return (await found.jsonValue()) as string[];
}
