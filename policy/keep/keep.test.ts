import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../read';
import { generateKeys } from '../read/trust/keys';
import { sign } from '../read/trust/signature';
import { createKeeper, keepPolicy } from './keep';
import { activePolicy, keepState, siteRepairs, takeNews } from './store';

const policy = (revision: number, change: object = {}) => ({
  formatVersion: 1,
  id: 'dinas',
  revision,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  ...change,
});
const text = (revision: number, change: object = {}) => JSON.stringify(policy(revision, change));
const inForce = async () => {
  const { source, revision } = await activePolicy.getValue();
  return `${source} ${revision}`;
};
const keeper = createKeeper(readPolicy);
const state = () => keepState.getValue();
async function importFile(source: string, pin = false) {
  const read = await keeper.preview(source);
  if (read.ok) await keeper.apply(read, pin);
  return read;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.unstubAllGlobals());

describe('an imported policy', () => {
  it('is in force at once and a refused one leaves it so', async () => {
    expect(await inForce()).toBe('embedded 1');
    await importFile(text(2));
    expect(await inForce()).toBe('imported 2');
    expect(await importFile('{')).toMatchObject({ ok: false, why: 'malformed' });
    expect(await importFile(text(1))).toMatchObject({ ok: false, why: 'older' });
    expect(await inForce()).toBe('imported 2');
    await keeper.remove();
    expect(await inForce()).toBe('embedded 1');
  });

  it('is the later one of two that are put in force at the same time, though the first is slower', async () => {
    // As the browser's own locks, which Node does not have.
    let turn: Promise<unknown> = Promise.resolve();
    const request = (_: string, work: () => Promise<unknown>) => {
      turn = turn.then(work);
      return turn;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const store = siteRepairs.setValue.bind(siteRepairs);
    vi.spyOn(siteRepairs, 'setValue').mockImplementationOnce(async (value) => {
      await held;
      await store(value);
    });
    const slow = importFile(text(2));
    await vi.waitFor(() => expect(siteRepairs.setValue).toHaveBeenCalled(), 60_000);
    const quick = importFile(text(3));
    letGo();
    await Promise.all([slow, quick]);
    expect(await inForce()).toBe('imported 3');
    vi.restoreAllMocks();
  });

  it('tells what is new exactly once', async () => {
    await importFile(text(2, { changes: [{ id: 'Jam layanan baru.' }] }));
    expect(await takeNews()).toEqual([{ id: 'Jam layanan baru.', en: 'Jam layanan baru.' }]);
    expect(await takeNews()).toEqual([]);
  });

  it('pins its key, after which only that key is heard', async () => {
    const [ours, theirs] = [await generateKeys(), await generateKeys()];
    await importFile(JSON.stringify(await sign(policy(2), ours.secretKey)), true);
    expect((await state()).pinned).toEqual([ours.publicKey]);
    expect((await activePolicy.getValue()).signature.state).toBe('valid');
    expect(await importFile(text(3))).toMatchObject({ why: 'unsigned' });
    expect(await importFile(JSON.stringify(await sign(policy(3), theirs.secretKey)))).toMatchObject({ why: 'other-key' });
    expect(await importFile(JSON.stringify(await sign(policy(3), ours.secretKey)))).toMatchObject({ ok: true });
    expect(await inForce()).toBe('imported 3');
  });
});

describe('group policy', () => {
  const manage = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);

  it('wins over the imported policy, as an object and as a text', async () => {
    await importFile(text(7));
    await manage({ policy: policy(3) });
    await keeper.look();
    expect(await inForce()).toBe('managed 3');
    await manage({ policyText: text(4) });
    await keeper.look();
    expect(await inForce()).toBe('managed 4');
  });

  it('that is refused keeps the last one and says why', async () => {
    await manage({ policy: policy(3) });
    await keeper.look();
    await manage({ policy: policy(4, { kanal: 1 }) });
    await keeper.look();
    expect(await inForce()).toBe('managed 3');
    expect((await state()).group.problems[0]?.message.id).toBe('Isian "kanal" tidak dikenal; periksa ejaannya atau hapus.');
  });

  it('has to be signed by the key it brings', async () => {
    const { publicKey, secretKey } = await generateKeys();
    await manage({ policy: policy(3), publicKeys: [publicKey] });
    await keeper.look();
    expect(await inForce()).toBe('embedded 1');
    await manage({ policy: await sign(policy(3), secretKey), publicKeys: [publicKey] });
    await keeper.look();
    expect(await inForce()).toBe('managed 3');
  });

  it('that is late or fails keeps the last known one; gone for good, it gives way', async () => {
    await importFile(text(7));
    await manage({ policy: policy(3) });
    await keeper.look();
    await fakeBrowser.storage.managed.clear();
    expect(await keeper.look()).toBe(true);
    expect(await inForce()).toBe('managed 3');
    const failing = vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not ready'));
    expect(await keeper.look()).toBe(false);
    expect(await inForce()).toBe('managed 3');
    failing.mockRestore();
    expect(await keeper.look()).toBe(true);
    expect(await keeper.look()).toBe(false);
    expect(await inForce()).toBe('imported 7');
  });

  it('is followed live', async () => {
    keepPolicy(readPolicy, () => undefined);
    const seen = new Promise<number>((resolve) => activePolicy.watch(({ revision }) => resolve(revision)));
    await manage({ policy: policy(9) });
    expect(await seen).toBe(9);
  });
});

describe('the policy URL', () => {
  const address = 'https://contoh.go.id/saring.json';
  const answers = (...responses: (Response | Error)[]) => {
    const requests: RequestInit[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      requests.push(init);
      const next = responses.shift();
      return next instanceof Response ? Promise.resolve(next) : Promise.reject(next);
    });
    return requests;
  };

  it('is asked only when due, without anything of the officer', async () => {
    const requests = answers(new Response(text(2)), new Response(text(3)));
    await keeper.setAddress(address);
    const first = await keeper.visit(1_000);
    expect(await inForce()).toBe('url 2');
    await keeper.visit(2_000);
    expect(requests).toHaveLength(1);
    await keeper.visit(first?.nextAt ?? 0);
    for (const { signal: _, ...request } of requests)
      expect(request).toEqual({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' });
    expect(await inForce()).toBe('url 3');
  });

  it('is asked though the last visit was at a time that is still to come, by a clock that stood ahead', async () => {
    const requests = answers(new Response(text(2)), new Response(text(3)), new Response(text(4)), new Response(text(5)));
    await keeper.setAddress(address);
    const now = Date.now();
    await keeper.visit(now + 365 * 86_400_000);
    await keeper.visit(now);
    expect(await inForce()).toBe('url 3');
    await keeper.visit(now + 60_000);
    expect(requests).toHaveLength(2);
    await keeper.visit(now + 365 * 86_400_000, true);
    const { wake } = keepPolicy(readPolicy, () => undefined);
    await wake();
    expect(await inForce()).toBe('url 5');
  });

  it('that fails or brings a bad or older file leaves the policy and waits longer each time', async () => {
    answers(
      new Response(text(5)),
      new Error('offline'),
      new Response('tidak ada', { status: 404 }),
      new Response('<html>'),
      new Response(text(4)),
      new Response(text(6)),
    );
    await keeper.setAddress(address);
    const said: unknown[] = [];
    for (let visit = 0; visit < 6; visit += 1) {
      const visited = await keeper.visit(0, true);
      said.push([
        visited?.failures,
        (visited?.nextAt ?? 0) / 60_000,
        visited?.problems[0]?.message.id,
        (await state()).visited?.policy.revision,
      ]);
    }
    expect(said).toEqual([
      [0, 4, undefined, 5],
      [1, 4, 'Alamat kebijakan tidak dapat dihubungi; kebijakan yang lama tetap dipakai.', 5],
      [2, 8, 'Alamat kebijakan menjawab dengan kode 404; kebijakan yang lama tetap dipakai.', 5],
      [3, 16, 'Berkas ini bukan JSON; periksa apakah berkasnya benar.', 5],
      [4, 32, 'Berkas ini revisi 4, lebih lama dari revisi 5 yang sedang dipakai.', 5],
      [0, 4, undefined, 6],
    ]);
  });

  it('that brings the same text again is not read again that day, and another one is', async () => {
    answers(...[2, 2, 3].map((revision) => new Response(text(revision))));
    let readings = 0;
    const counting = createKeeper((...about) => {
      readings += 1;
      return readPolicy(...about);
    });
    await counting.setAddress(address);
    const visits = [];
    for (const now of [1_000, 2_000, 3_000]) visits.push([(await counting.visit(now, true))?.checkedAt, readings]);
    expect(visits).toEqual([
      [1_000, 1],
      [2_000, 1],
      [3_000, 2],
    ]);
    expect(await inForce()).toBe('url 3');
  });

  it('is visited once, whatever wakes the background for it', async () => {
    const requests = answers(new Response(text(2)), new Response(text(3)));
    await keeper.setAddress(address);
    const { wake } = keepPolicy(readPolicy, () => undefined);
    await Promise.all([wake(), wake(), wake()]);
    expect([requests.length, await inForce()]).toEqual([1, 'url 2']);
  });

  it('brings an alert, of which officers are told once, and then what else is new', async () => {
    const siaga = {
      reason: { id: 'Banjir' },
      from: '2026-01-01T00:00',
      until: '2999-01-01T00:00',
      officers: ['ani'],
      contact: 'Kalak',
    };
    const officers = [{ id: 'ani', name: 'Ani', role: 'petugas' }];
    answers(new Response(text(2, { officers, siaga, changes: [{ id: 'Yang lain.' }] })));
    await keeper.setAddress(address);
    await keeper.visit(1_000);
    const told = (await takeNews()).map(({ id }) => id);
    expect(told).toEqual([expect.stringMatching(/^Siaga: Banjir\..*Yang mengirim: Ani\.$/), 'Yang lain.']);
    expect(await takeNews()).toEqual([]);
  });

  it('is visited as soon as group policy brings it', async () => {
    const { publicKey, secretKey } = await generateKeys();
    answers(new Response(JSON.stringify(await sign(policy(3), secretKey))));
    keepPolicy(readPolicy, () => undefined);
    const seen = new Promise<number>((taken) =>
      activePolicy.watch(({ source, revision }) => source === 'url' && taken(revision)),
    );
    await fakeBrowser.storage.managed.set({ policyUrl: address, publicKeys: [publicKey] });
    expect(await seen).toBe(3);
  });

  it('is not read beyond the size of a policy', async () => {
    answers(new Response('x'.repeat(4_000_001)));
    await keeper.setAddress(address);
    expect((await keeper.visit(0))?.problems[0]?.message.id).toMatch(/terlalu besar/);
  });
});
