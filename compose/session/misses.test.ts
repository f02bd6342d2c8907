// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { siteTables } from '../sites/generated/tables';
import type { ComposerHealth } from '../types';
import { countMisses, type Misses } from './misses';
import { skeletonOf } from './skeleton';

describe('what was not found of a box', () => {
  let time = 0;
  let misses: Misses;
  beforeEach(() => {
    time = 0;
    misses = countMisses(
      () => time,
      async () => skeletonOf,
    );
  });
  const root = document.createElement('div');
  function look(id: string, ...reasons: string[]): void {
    const health: ComposerHealth = { site: 'x', row: 'x/home', state: 'partly', reasons };
    misses.note({ id, root, table: () => siteTables.x }, health);
  }
  const count = async () => {
    await Promise.resolve();
    return misses.skeletons().length;
  };

  it('is kept after three boxes in which it was missing', async () => {
    for (const id of ['a', 'b']) look(id, 'no-submit');
    expect(await count()).toBe(0);
    look('c', 'no-submit');
    expect(await count()).toBe(1);
    expect(misses.skeletons()).toMatchObject([{ row: 'x/home', failed: ['no-submit'] }]);
  });

  it('leaves out what Saring put into the box, which stands last in a dialog of the site', async () => {
    const dialog = document.createElement('div');
    dialog.innerHTML = '<form><p></p></form><ours-here popover="manual"></ours-here>';
    misses = countMisses(
      () => time,
      async () => skeletonOf,
      ({ localName }) => localName === 'ours-here',
    );
    for (const id of ['a', 'b', 'c']) {
      misses.note(
        { id, root: dialog, table: () => siteTables.x },
        { site: 'x', row: 'x/home', state: 'partly', reasons: ['no-submit'] },
      );
    }
    await count();
    expect(misses.skeletons()[0]?.lines).toEqual(['div > form > p']);
  });

  it('is not kept for three letters in one box, and is where it goes on being missing', async () => {
    for (; time < 900; time += 100) look('a', 'no-submit');
    expect(await count()).toBe(0);
    for (; time < 2100; time += 100) look('a', 'no-submit');
    expect(await count()).toBe(1);
  });

  it('is not kept where it was only not drawn yet', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      look(id, 'no-submit');
      look(id);
    }
    expect(await count()).toBe(0);
  });

  it('is not kept for what is no fault', async () => {
    for (const id of ['a', 'b', 'c', 'd']) look(id, 'account-from-page');
    expect(await count()).toBe(0);
  });
});
