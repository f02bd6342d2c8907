/** The sources of policy, one after another as they come on a computer, each with the file and the time that would do harm. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attack } from '../../tests/attacks/catalogue';
import { readPolicy } from '../read';
import { generateKeys } from '../read/trust/keys';
import { sign } from '../read/trust/signature';
import { createKeeper } from './keep';
import { activePolicy, keepState, officerChoice } from './store';

const address = 'https://contoh.go.id/saring.json';
const elsewhere = 'https://lain.go.id/saring.json';
const [ours, theirs, next] = [await generateKeys(), await generateKeys(), await generateKeys()];

const policy = (revision: number, change: object = {}) => ({
  formatVersion: 1,
  id: 'dinas',
  revision,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  ...change,
});
const text = (revision: number, change: object = {}) => JSON.stringify(policy(revision, change));
const signed = async (revision: number, change: object = {}, by = ours) =>
  JSON.stringify(await sign(policy(revision, change), by.secretKey));

const keeper = createKeeper(readPolicy);
const manage = async (values: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(values);
  return keeper.look();
};
const serve = (...bodies: string[]) =>
  vi.stubGlobal('fetch', async () => {
    const body = bodies.length > 1 ? bodies.shift() : bodies[0];
    return new Response(body);
  });
const visit = () => keeper.visit(0, true);
async function importFile(source: string, pin = false) {
  const read = await keeper.preview(source);
  return read.ok ? keeper.apply(read, pin) : read;
}
const inForce = async () => {
  const { source, revision, signature } = await activePolicy.getValue();
  return `${source} ${revision} ${signature.state}`;
};
const told = async () => {
  const { group, dropped, address: kept } = await keepState.getValue();
  return [...group.problems, ...dropped, ...(kept?.problems ?? [])].map(({ message }) => message.id).join(' ');
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it(attack('S-01'), async () => {
  await manage({ policyUrl: address, publicKeys: [ours.publicKey] });
  serve(await signed(3), text(4, { institution: { name: 'PALSU', kind: 'pemda' } }));
  await visit();
  expect(await inForce()).toBe('url 3 valid');
  await fakeBrowser.storage.managed.clear();
  expect(await keeper.look()).toBe(true);
  expect((await keepState.getValue()).group).toMatchObject({ url: address, keys: [ours.publicKey] });
  await visit();
  expect(await inForce()).toBe('url 3 valid');
  expect(await told()).toMatch(/tidak bertanda tangan/);
});

it(attack('S-02'), async () => {
  await manage({ policy: policy(3), publicKeys: ['bukan kunci', 5] });
  expect(await inForce()).toBe('embedded 1 none');
  expect(await told()).toMatch(/"publicKeys" butir 1 .*"publicKeys" butir 2 .*salah tulis/);
  expect(await importFile(text(5))).toMatchObject({ ok: false, why: 'closed' });
  await manage({ policy: policy(3), publicKeys: ours.publicKey });
  expect(await inForce()).toBe('embedded 1 none');
  expect(await told()).toMatch(/harus berupa daftar/);
});

it(attack('S-03'), async () => {
  await manage({ policyText: await signed(3), publicKeys: [ours.publicKey] });
  await manage({ policyText: text(4), publicKeys: [`${ours.publicKey.slice(0, -2)}!=`] });
  expect(await inForce()).toBe('managed 3 valid');
  expect(await told()).toMatch(/bukan kunci publik.*tidak bertanda tangan/);
  expect((await keepState.getValue()).group).toMatchObject({ keys: [ours.publicKey], isClosed: true });
});

it(attack('S-04'), async () => {
  await manage({ policyText: await signed(3), policyUrl: address, publicKeys: [ours.publicKey] });
  expect(await inForce()).toBe('managed 3 valid');
  expect(await told()).toMatch(/memuat isi kebijakan dan juga alamatnya/);
});

it(attack('S-05'), async () => {
  await manage({ policyUrl: 'http://contoh.go.id/saring.json', publicKeys: [ours.publicKey] });
  expect((await keepState.getValue()).address).toBeUndefined();
  expect(await told()).toMatch(/harus diawali https:/);
  await manage({ policyUrl: address, publicKeys: [ours.publicKey] });
  await manage({ policyUrl: 'http://contoh.go.id/saring.json', publicKeys: [ours.publicKey] });
  expect((await keepState.getValue()).address?.url).toBe(address);
});

it(attack('S-06'), async () => {
  await importFile(text(2_147_483_647));
  expect(await inForce()).toBe('imported 2147483647 none');
  await manage({ publicKeys: [ours.publicKey] });
  expect(await inForce()).toBe('embedded 1 none');
  expect(await told()).toMatch(/"Dinas Contoh" \(revisi 2147483647\) tidak dipakai lagi/);
  expect(await importFile(await signed(5))).toEqual({ ok: true });
  expect(await inForce()).toBe('imported 5 valid');
});

it(attack('S-07'), async () => {
  await importFile(text(2_147_483_647));
  expect(await importFile(await signed(5))).toEqual({ ok: true });
  await importFile(text(2_147_483_647));
  serve(text(6));
  await keeper.setAddress(address);
  await visit();
  expect(await inForce()).toBe('url 6 none');
});

it(attack('S-08'), async () => {
  await manage({ policyUrl: address, publicKeys: [ours.publicKey] });
  const training = await signed(1, { id: 'latihan', institution: { name: 'Latihan', kind: 'pemda' } });
  serve(await signed(99), training);
  await visit();
  await visit();
  expect(await inForce()).toBe('url 99 valid');
  expect(await told()).toMatch(/kebijakan lain \("latihan", Latihan\), bukan "dinas" \(Dinas Contoh\)/);
  await keeper.setAddress(undefined);
  await importFile(await signed(7));
  expect(await keeper.preview(training)).toMatchObject({ ok: true, replaces: { id: 'dinas', name: 'Dinas Contoh' } });
});

it('the same revision with other content, an older one and one from the future are refused', async () => {
  await importFile(await signed(5), true);
  expect(await importFile(await signed(5))).toEqual({ ok: true });
  expect(await importFile(await signed(5, { language: 'en' }))).toMatchObject({ why: 'same-revision' });
  expect(await importFile(await signed(4))).toMatchObject({ why: 'older' });
  expect(await importFile(await signed(9, { issued: '2030-01-01' }))).toMatchObject({ why: 'not-yet' });
  expect(await inForce()).toBe('imported 5 valid');
});

it(attack('S-09'), async () => {
  await keeper.setAddress(address);
  let answer = (_: Response): void => undefined;
  const asked = new Promise<void>((started) => {
    vi.stubGlobal('fetch', () => {
      started();
      return new Promise<Response>((done) => {
        answer = done;
      });
    });
  });
  const visiting = visit();
  await asked;
  await keeper.remove();
  answer(new Response(text(3)));
  await visiting;
  expect(await inForce()).toBe('embedded 1 none');
  expect((await keepState.getValue()).address).toBeUndefined();
});

it(attack('S-10'), async () => {
  await keeper.setAddress(address);
  const answers = new Map<string, (response: Response) => void>();
  vi.stubGlobal('fetch', (url: string) => new Promise<Response>((done) => answers.set(url, done)));
  const first = visit();
  await vi.waitFor(() => expect(answers.has(address)).toBe(true));
  await keeper.setAddress(elsewhere);
  const second = visit();
  await vi.waitFor(() => expect(answers.has(elsewhere)).toBe(true));
  answers.get(elsewhere)?.(new Response(text(2)));
  await second;
  answers.get(address)?.(new Response(text(9)));
  await first;
  expect(await inForce()).toBe('url 2 none');
  expect((await keepState.getValue()).address?.url).toBe(elsewhere);
});

it(attack('S-11'), async () => {
  await manage({ policy: policy(3) });
  const reject = (message: string) => vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error(message));
  reject('storage is broken');
  for (let look = 0; look < 3; look += 1) expect(await keeper.look()).toBe(false);
  expect(await inForce()).toBe('managed 3 none');
  reject('Managed storage manifest not found');
  expect(await keeper.look()).toBe(true);
  expect(await inForce()).toBe('managed 3 none');
  expect(await keeper.look()).toBe(false);
  expect(await inForce()).toBe('embedded 1 none');
});

it(attack('S-12'), async () => {
  await manage({ policyText: await signed(3), publicKeys: [ours.publicKey] });
  await manage({ policyUrl: address, publicKeys: [ours.publicKey] });
  expect(await inForce()).toBe('managed 3 valid');
  serve(await signed(4));
  await visit();
  expect(await inForce()).toBe('url 4 valid');
  expect((await keepState.getValue()).group.kept).toBeUndefined();
  await fakeBrowser.storage.managed.clear();
  await keeper.look();
  await keeper.look();
  expect(await inForce()).toBe('embedded 1 none');
  expect(await keepState.getValue()).not.toHaveProperty('visited');
});

it(attack('S-13'), async () => {
  await manage({ policyUrl: address, publicKeys: [ours.publicKey, next.publicKey] });
  serve(await signed(3), await signed(4, {}, next), await signed(5, {}, theirs));
  await visit();
  await visit();
  expect(await inForce()).toBe('url 4 valid');
  await visit();
  expect(await told()).toMatch(/ditandatangani kunci lain/);
  await manage({ policyUrl: address, publicKeys: [next.publicKey] });
  expect(await inForce()).toBe('url 4 valid');
  await manage({ policyUrl: address, publicKeys: [theirs.publicKey] });
  expect(await inForce()).toBe('embedded 1 none');
});

it(attack('S-14'), async () => {
  await importFile(await signed(3, {}, theirs), true);
  await manage({ policy: policy(2) });
  expect(await inForce()).toBe('managed 2 none');
});

it(attack('S-15'), async () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T05:00:00Z'), toFake: ['Date'] });
  await manage({ policy: policy(3, { issued: '2026-03-04' }) });
  expect(await told()).toMatch(/masih akan datang/);
  vi.setSystemTime(Date.parse('2026-03-04T05:00:00Z'));
  await keeper.look();
  expect(await inForce()).toBe('managed 3 none');
  vi.useRealTimers();
});

it(attack('S-16'), async () => {
  await officerChoice.setValue({ officerId: 'lain', language: 'en' });
  await manage({ policy: policy(3, { officers: [{ id: 'ani', name: 'Ani', role: 'petugas' }] }), officer: 'ani' });
  expect(await officerChoice.getValue()).toEqual({ officerId: 'ani', language: 'en' });
});

it('what the store sorts is not a change', async () => {
  await importFile(text(3, { institution: { name: 'Dinas Contoh', kind: 'pemda', unit: 'Humas' } }));
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, each]) => [key, sorted(each)]),
          )
        : value;
  await activePolicy.setValue(sorted(await activePolicy.getValue()) as never);
  const writes = vi.spyOn(activePolicy, 'setValue');
  await keeper.look();
  expect(writes).not.toHaveBeenCalled();
});
