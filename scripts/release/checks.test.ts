import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../package/sums';
import { faultsBefore, releaseArguments, unlike } from './checks';

const changelog = '# Perubahan\n\n## 1.2.0 (2026-12-01)\n\n- Baru.\n';

describe('before a release', () => {
  it.each([
    ['a changed file', ' M README.md\n', '1.2.0', /1 perubahan yang belum disimpan/],
    ['a version without its changes', '', '1.2.1', /belum memuat bagian "## 1\.2\.1 /],
    ['a version stores do not take', '', '1.2', /harus tiga angka/],
  ])('%s is told', (_, status, version, sentence) => {
    expect(faultsBefore(status, changelog, version)[0]).toMatch(sentence);
  });

  it('nothing is said of a clean tree, and the changes of the present version are written down', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(faultsBefore('', readFileSync('CHANGELOG.md', 'utf8'), version)).toEqual([]);
  });
});

it('two builds are compared file by file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const one = { 'a.js': bytes('a'), 'b.js': bytes('b'), 'c.js': bytes('c') };
  expect(unlike(one, { ...one })).toEqual([]);
  expect(unlike(one, { 'a.js': bytes('a'), 'b.js': bytes('B'), 'd.js': bytes('d') })).toEqual(['b.js', 'c.js', 'd.js']);
});

it('sums are sorted and as sha256sum writes them', () => {
  expect(sumsOf({ b: new Uint8Array(), a: new TextEncoder().encode('abc') })).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
  );
});

it('options of the package are handed on, but those that the release sets itself are told', () => {
  expect(releaseArguments(['--tested', '--key', 'k.pem'])).toEqual({ isTested: true, options: ['--key', 'k.pem'] });
  expect(releaseArguments(['--out', 'lain'])).toEqual({
    isTested: false,
    options: ['--out', 'lain'],
    fault: 'Pilihan "--out" ditetapkan oleh npm run release; hapus.',
  });
});
