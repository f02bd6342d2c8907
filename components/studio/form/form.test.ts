import { expect, it } from 'vitest';
import { parsePolicy } from '../../../policy/read/parse';
import { locale } from '../../shared/words';
import { keysOf, sections } from '../sections';
import { withValue } from './json';
import { blankItem, nodeAt, policyNode } from './node';
import { choiceName, inForms } from './wording';

it('has a place for every field of the schema, also for one that nobody listed', () => {
  const placed = sections.flatMap((section) => keysOf(section));
  expect([...placed].sort()).toEqual(
    Object.keys(policyNode.properties ?? {})
      .filter((key) => !['$schema', 'formatVersion', 'signature'].includes(key))
      .sort(),
  );
});

it('changes a value without touching the one before, in its place or at the end', () => {
  const before = { a: 1, list: [{ id: 'x' }, { id: 'y' }], z: 2 };
  const after = withValue(before, ['list', 1, 'name'], 'Ani');
  expect(JSON.stringify(after)).toBe('{"a":1,"list":[{"id":"x"},{"id":"y","name":"Ani"}],"z":2}');
  expect(JSON.stringify(withValue(after, ['list', 0], undefined))).toBe('{"a":1,"list":[{"id":"y","name":"Ani"}],"z":2}');
  expect(before.list).toHaveLength(2);
  expect(Object.getPrototypeOf(withValue({}, ['__proto__', 'x'], 1))).toBe(Object.prototype);
});

it('begins an item with an id that is free', () => {
  const node = nodeAt(['accounts', 0], {}) ?? {};
  expect(blankItem(['accounts'], node, [{ id: 'akun-2' }])).toMatchObject({ id: 'akun-3', platform: expect.any(String) });
  expect(blankItem(['accounts'], node, [{ id: 'x' }])).toMatchObject({ id: 'akun-2', kind: 'official', name: '' });
});

it('names choices by what the schema says of them, levels alike everywhere', () => {
  expect(choiceName(nodeAt(['decisions', 'onEngineFailure'], {}) ?? {}, 'block')).toBe('Tidak dapat dikirim');
  expect(choiceName(nodeAt(['rules', 'a/b', 'severity'], {}) ?? {}, 'block')).toBe('Wajib diperbaiki');
  expect(choiceName(nodeAt(['accounts', 0, 'platform'], {}) ?? {}, 'facebook')).toBe('Facebook');
});

it('calls fields in a sentence as the forms do', () => {
  const policy = {
    formatVersion: 1,
    id: 'dinas',
    revision: 1,
    issued: '2026-01-01',
    institution: { name: 'Dinas', kind: 'pemda' },
    accounts: [
      { id: 'a', platform: 'x', name: 'A', kind: 'official' },
      { id: 'a', platform: 'x', handle: '@b', name: 'B', kind: 'official' },
    ],
  };
  const parsed = parsePolicy(JSON.stringify(policy));
  const said = parsed.ok ? [] : parsed.problems.map(({ message }) => inForms(message, policy, ['accounts', 0, 'handle']));
  expect(said).toEqual([
    'Isian “Nama akun” wajib diisi untuk akun x.',
    'Kode pada “Akun 2 › Kode akun” sudah dipakai oleh “Akun 1 › Kode akun”.',
  ]);
  locale.value = 'en';
  expect(parsed.ok ? '' : inForms(parsed.problems[1]?.message ?? { id: '', en: '' }, policy, [])).toBe(
    'The id at “Accounts 2 › Account id” is already used by “Accounts 1 › Account id”.',
  );
  locale.value = 'id';
});
