import { expect, it } from 'vitest';
import { Recent } from './recent';

function filled(names: readonly string[], most = 4): Recent<string> {
  const recent = new Recent<string>(most);
  for (const name of names) recent.set(name, name.toUpperCase());
  return recent;
}
const kept = (recent: Recent<string>, names: readonly string[]) => names.filter((name) => recent.get(name) !== undefined);

it('gives back what it was told', () => {
  const recent = filled(['a', 'b']);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual(['A', 'B', undefined]);
});

it('forgets what came first and was not asked for since, and never keeps more than it may', () => {
  expect(kept(filled([...'abcdefgh']), [...'abcd'])).toEqual([]);
  expect(kept(filled([...'abcdefgh']), [...'gh'])).toEqual([...'gh']);
});

it('keeps what is asked for again and again', () => {
  const recent = new Recent<string>(4);
  recent.set('a', 'A');
  for (const name of 'bcdefgh') {
    expect(recent.get('a')).toBe('A');
    recent.set(name, name);
  }
  expect(recent.get('a')).toBe('A');
});

it('forgets all of it', () => {
  const recent = filled(['a', 'b', 'c']);
  recent.clear();
  expect(kept(recent, ['a', 'b', 'c'])).toEqual([]);
});
