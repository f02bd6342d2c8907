/** Harmless drafts, as the written rules judge them. What the model adds is held in `harmless-learned.test.ts`. */
import { describe, expect, it } from 'vitest';
import { files, rowsOf, stops } from './harmless.fixture';
import { withoutModel } from './without-model';

withoutModel();

describe('harmless drafts', { timeout: 60_000 }, () => {
  it.each(files)('%s is never stopped', (name) => {
    expect(rowsOf(name).flatMap(stops)).toEqual([]);
  });

  it('would tell of one that is stopped', () => {
    expect(stops({ text: 'Dasar keparat, antre saja tidak bisa!', account: 'official', surface: 'post' })).not.toEqual([]);
  });
});
