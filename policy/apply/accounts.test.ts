import { describe, expect, it } from 'vitest';
import type { ActingIdentity, PolicyAccount } from '../types';
import { accountKey, hoursText, resolveAccount, sameHandle } from './accounts';

const institution = { name: 'Dinas Contoh', kind: 'pemda', timeZone: 'WITA', unit: 'Humas' } as const;
const account = (over: Partial<PolicyAccount>): PolicyAccount => ({
  id: 'x-dinas',
  platform: 'x',
  handle: '@Dinas_Contoh',
  name: 'Dinas Contoh',
  kind: 'official',
  ...over,
});
const policy = {
  institution,
  officers: [
    { id: 'rina', name: 'Rina', role: 'petugas', accounts: ['x-dinas', 'fb-dinas'] } as const,
    { id: 'budi', name: 'Budi', role: 'petugas', accounts: ['x-budi'] } as const,
  ],
  accounts: [
    account({}),
    account({ id: 'fb-dinas', platform: 'facebook', name: 'Dinas  Contoh', pageId: '1000200030004' }),
    account({ id: 'fb-kodim', platform: 'facebook', handle: 'kodim0712', name: 'Kodim 0712' }),
    account({ id: 'fb-satu', platform: 'facebook', name: 'Kembar' }),
    account({ id: 'fb-dua', platform: 'facebook', name: 'Kembar' }),
    account({ id: 'x-budi', handle: 'budi.pribadi', name: 'Budi', kind: 'personal' }),
    account({ id: 'ig-bebas', platform: 'instagram', handle: 'bebas', name: 'Bebas' }),
  ],
};
const seen = (over: Partial<ActingIdentity>): ActingIdentity => ({
  site: 'x',
  confidence: 'sure',
  source: 'test',
  readAt: 0,
  ...over,
});
const standing = (identity: Partial<ActingIdentity>, officer?: string) => {
  const card = resolveAccount(seen(identity), policy, officer === undefined ? {} : { officerId: officer }, 0);
  return `${card.standing} ${card.kind}`;
};

describe('the acting account', () => {
  it.each([
    [
      'the office’s name under a foreign handle',
      { site: 'facebook', handle: 'penipu', name: 'Kodim 0712' },
      undefined,
      'unknown unknown',
    ],
    ['the office’s name alone', { site: 'facebook', name: 'Kodim 0712' }, undefined, 'shared official'],
    ['assigned', { handle: 'DINAS_contoh' }, 'rina', 'assigned official'],
    ['another officer’s', { handle: '@dinas_contoh' }, 'budi', 'unassigned official'],
    ['no officer chosen', { handle: 'dinas_contoh' }, undefined, 'unasked official'],
    ['a name that is on the list no more', { handle: 'dinas_contoh' }, 'lama', 'unasked official'],
    ['no officer chosen at a personal one', { handle: 'budi.pribadi' }, undefined, 'unasked personal'],
    ['assigned to nobody in particular', { site: 'instagram', handle: 'bebas' }, undefined, 'shared official'],
    ['own personal', { handle: 'Budi.Pribadi' }, 'budi', 'own-personal personal'],
    ['another’s personal', { handle: 'budi.pribadi' }, 'rina', 'colleague-personal personal'],
    ['not listed', { handle: 'orang_lain' }, 'rina', 'unknown unknown'],
    ['a copied display name on X', { name: 'Dinas Contoh' }, 'rina', 'unknown unknown'],
    ['a page id', { site: 'facebook', pageId: '1000200030004', name: 'x' }, 'rina', 'assigned official'],
    ['a page name', { site: 'facebook', name: 'dinas contoh\u200b' }, 'rina', 'assigned official'],
    ['a page name that two accounts have', { site: 'facebook', name: 'Kembar' }, 'rina', 'unknown unknown'],
    [
      'a page name with another page’s id',
      { site: 'facebook', name: 'Dinas Contoh', pageId: '999999' },
      'rina',
      'unknown unknown',
    ],
    ['nothing read', {}, 'rina', 'unreadable unknown'],
    ['said to be unreadable', { handle: 'dinas_contoh', confidence: 'unreadable' }, 'rina', 'unreadable unknown'],
  ] as const)('%s', (_, identity, officer, expected) => {
    expect(standing(identity, officer)).toBe(expected);
  });

  it('shows institution, unit and officer on the card', () => {
    expect(resolveAccount(seen({ handle: 'dinas_contoh' }), policy, { officerId: 'rina' }, 0)).toMatchObject({
      name: 'Dinas Contoh',
      handle: '@dinas_contoh',
      institution: 'Dinas Contoh',
      unit: 'Humas',
      officers: ['Rina'],
    });
  });

  it('names who may post, and the own accounts of whoever may not', () => {
    const accounts = [...policy.accounts, account({ id: 'x-lain', handle: 'lain' })];
    const officers = [...policy.officers, { id: 'sari', name: 'Sari', role: 'petugas', accounts: ['x-lain'] } as const];
    const card = resolveAccount(seen({ handle: 'dinas_contoh' }), { ...policy, accounts, officers }, { officerId: 'sari' }, 0);
    expect(card).toMatchObject({ standing: 'unassigned', officers: ['Rina'], own: ['@lain'] });
  });

  it('is personal where the officer says so, but never against the list', () => {
    const claimed = (identity: Partial<ActingIdentity>) => {
      const key = accountKey(seen(identity));
      return resolveAccount(seen(identity), policy, { officerId: 'budi', personal: key ? [key] : [] }, 0).standing;
    };
    expect(claimed({ handle: '@Orang_Lain' })).toBe('own-personal');
    expect(claimed({ site: 'facebook', name: 'Orang  Lain' })).toBe('own-personal');
    expect(claimed({ handle: 'dinas_contoh' })).toBe('unassigned');
    expect(claimed({})).toBe('unreadable');
  });
});

describe('service hours', () => {
  const serviceHours: NonNullable<PolicyAccount['serviceHours']> = [
    { days: ['senin', 'selasa', 'rabu', 'kamis', 'jumat'], from: '08:00', to: '16:00' },
    { days: ['sabtu', 'minggu'], from: '09:00', to: '12:00' },
  ];
  const inside = (iso: string, timeZone?: 'WIB' | 'WITA' | 'WIT') => {
    const zoned = { ...policy, accounts: [account({ serviceHours, ...(timeZone ? { timeZone } : {}) })] };
    return resolveAccount(seen({ handle: 'dinas_contoh' }), zoned, { officerId: 'rina' }, Date.parse(iso)).withinServiceHours;
  };

  it('are those of the zone of the account, or of the institution', () => {
    // Saturday 01:00 UTC is 08:00 WIB, 09:00 WITA and 10:00 WIT.
    expect(inside('2026-11-21T01:00:00Z')).toBe(true);
    expect(inside('2026-11-21T01:00:00Z', 'WIB')).toBe(false);
    expect(inside('2026-11-21T03:00:00Z', 'WIT')).toBe(false);
    // Sunday evening UTC is Monday morning in the east.
    expect(inside('2026-11-22T23:30:00Z', 'WIT')).toBe(true);
    expect(inside('2026-11-22T23:30:00Z', 'WIB')).toBe(false);
  });

  it('are none on a holiday, which is named', () => {
    const libur = { ...institution, holidays: [{ day: '2026-12-25', name: 'Hari Natal' }] };
    const known = { ...policy, institution: libur, accounts: [account({ serviceHours })] };
    const at = (iso: string) => resolveAccount(seen({ handle: 'dinas_contoh' }), known, { officerId: 'rina' }, Date.parse(iso));
    expect(at('2026-12-25T03:00:00Z')).toMatchObject({ withinServiceHours: false, holiday: 'Hari Natal' });
    // Already the day after in the office's zone.
    expect(at('2026-12-25T17:00:00Z')).not.toHaveProperty('holiday');
    expect(at('2026-12-24T03:00:00Z').withinServiceHours).toBe(true);
  });

  it('are written as people write them', () => {
    expect(hoursText(serviceHours, 'WIB')).toBe('Senin–Jumat 08.00–16.00; Sabtu, Minggu 09.00–12.00 WIB');
    expect(hoursText([{ days: ['senin', 'rabu'], from: '08:00', to: '10:30' }], 'WIT')).toBe('Senin, Rabu 08.00–10.30 WIT');
  });

  it('are not claimed where the policy names none', () => {
    expect(resolveAccount(seen({ handle: 'dinas_contoh' }), policy, { officerId: 'rina' }, 0)).not.toHaveProperty(
      'withinServiceHours',
    );
  });
});

describe('an account as it is compared', () => {
  it('is told by handle, page id or name, in this order', () => {
    expect(accountKey({ site: 'x', handle: ' @Dinas ', name: 'N', pageId: '1' })).toBe('x @dinas');
    expect(accountKey({ site: 'facebook', name: 'N', pageId: '1' })).toBe('facebook #1');
    expect(accountKey({ site: 'facebook', name: ' Dinas  Contoh\u200b ' })).toBe('facebook dinas contoh');
    expect(accountKey({ site: 'x' })).toBeUndefined();
    expect(sameHandle('a@b')).toBe('a@b');
  });

  const place = { platform: 'facebook', kind: 'official' } as const;
  const pages: PolicyAccount[] = [
    { id: 'satu', ...place, name: 'Satu', pageId: '1' },
    { id: 'dua', ...place, name: 'Dua', handle: 'dua' },
    { id: 'tiga', ...place, name: 'Tiga' },
  ];
  it.each([
    ['a page id that no account has, under the name of one without', { pageId: '9', name: 'Tiga' }, 'Tiga'],
    ['a page id of another, under the name of one without', { pageId: '1', name: 'Tiga' }, 'Satu'],
    ['a handle that no account has, under the name of one without', { handle: 'lain', name: 'Tiga' }, 'Tiga'],
    ['a page id that no account has, under a handle of one', { pageId: '9', handle: 'DUA' }, 'Dua'],
  ])('%s', (_, identity, name) => {
    const known = { institution, accounts: pages };
    const card = resolveAccount(seen({ site: 'facebook', ...identity }), known, {}, 0);
    expect([card.name, card.standing]).toEqual([name, 'shared']);
  });
});

describe('the whole card', () => {
  const bare = { name: 'Dinas Contoh', kind: 'pemda' } as const;
  const plan = {
    audience: ['Warga'],
    topics: ['Layanan'],
    requiredTags: ['#LayananContoh'],
    officialLinks: ['contoh.go.id'],
  } as const;
  const card = (identity: Partial<ActingIdentity>, known: Parameters<typeof resolveAccount>[1], officerId?: string) =>
    resolveAccount(seen(identity), known, officerId === undefined ? {} : { officerId }, Date.parse('2026-11-23T02:00:00Z'));
  const rina = { id: 'rina', name: 'Rina', role: 'petugas' } as const;
  const seenOnX = { site: 'x', confidence: 'sure' } as const;

  it('of an account with its plan has the fields of the plan and no others', () => {
    const own = account({
      ...plan,
      officers: ['rina'],
      serviceHours: [{ days: ['senin'], from: '08:00', to: '16:00' }],
    } as object);
    expect(card({ handle: 'dinas_contoh' }, { institution: bare, officers: [rina], accounts: [own] }, 'rina')).toStrictEqual({
      ...seenOnX,
      ...plan,
      label: '@dinas_contoh',
      handle: '@dinas_contoh',
      name: 'Dinas Contoh',
      institution: 'Dinas Contoh',
      standing: 'assigned',
      kind: 'official',
      officers: ['Rina'],
      serviceHours: 'Senin 08.00–16.00 WIB',
      withinServiceHours: true,
    });
  });

  it('of a page that is known by its name alone, without officers and hours', () => {
    const page: PolicyAccount = {
      id: 'fb',
      platform: 'facebook',
      name: 'Kita',
      kind: 'official',
      serviceHours: [],
      unit: 'Humas',
    };
    expect(card({ site: 'facebook', name: 'kita' }, { institution: bare, accounts: [page] })).toStrictEqual({
      site: 'facebook',
      confidence: 'sure',
      label: 'Kita',
      name: 'Kita',
      unit: 'Humas',
      institution: 'Dinas Contoh',
      standing: 'shared',
      kind: 'official',
    });
  });

  it('of a personal account names no institution, and is a colleague’s where nobody is named', () => {
    const personal = account({ id: 'p', handle: 'p', name: 'P', kind: 'personal' });
    expect(card({ handle: 'p' }, { institution: bare, accounts: [personal] }, 'rina')).toStrictEqual({
      ...seenOnX,
      label: '@p',
      handle: '@p',
      name: 'P',
      standing: 'colleague-personal',
      kind: 'personal',
    });
  });

  it('of an account that is not listed says what was read of it', () => {
    const known = { institution: bare };
    const unknown = { standing: 'unknown', kind: 'unknown' } as const;
    expect(card({ handle: 'Orang', name: 'Orang Lain' }, known)).toStrictEqual({
      ...seenOnX,
      ...unknown,
      label: '@orang',
      name: 'Orang Lain',
      key: 'x @orang',
      handle: '@orang',
    });
    expect(card({ handle: 'Orang' }, known).name).toBe('@orang');
    expect(card({ site: 'facebook', pageId: '7' }, known)).toStrictEqual({
      site: 'facebook',
      confidence: 'sure',
      ...unknown,
      name: 'Facebook',
      key: 'facebook #7',
    });
    expect(card({}, known)).toStrictEqual({ ...seenOnX, name: 'X', standing: 'unreadable', kind: 'unknown' });
  });

  it('offers whoever may not post their own office accounts of this site, and nobody else', () => {
    const theirs = (over: Partial<PolicyAccount>) => account({ officers: ['budi'], ...over });
    const accounts = [
      account({ officers: ['rina'] }),
      theirs({ id: 'a', handle: 'a' }),
      theirs({ id: 'b', platform: 'instagram', handle: 'b' }),
      theirs({ id: 'c', handle: 'c', kind: 'personal' }),
    ];
    const officers = [rina, { id: 'budi', name: 'Budi', role: 'petugas' } as const];
    const known = { institution: bare, officers, accounts };
    expect(card({ handle: 'dinas_contoh' }, known, 'budi').own).toEqual(['@a']);
    expect(card({ handle: 'dinas_contoh' }, known, 'rina')).not.toHaveProperty('own');
    expect(card({ handle: 'dinas_contoh' }, known)).toMatchObject({ standing: 'unasked', officers: ['Rina'] });
    expect(card({ handle: 'dinas_contoh' }, known)).not.toHaveProperty('own');
  });

  it('joins only days that follow one another', () => {
    const days = ['senin', 'rabu', 'kamis', 'jumat', 'minggu'] as const;
    expect(hoursText([{ days: [...days], from: '08:00', to: '10:00' }], 'WIB')).toBe('Senin, Rabu–Jumat, Minggu 08.00–10.00 WIB');
  });
});
