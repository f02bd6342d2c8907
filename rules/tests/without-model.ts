import { afterAll, beforeAll } from 'vitest';
import { currentModel, offerModel } from '../model/current';

/** The tests of this file judge by the written rules alone, whatever model others of the same process have brought. */
export function withoutModel(): void {
  const before = currentModel();
  beforeAll(() => offerModel(undefined));
  afterAll(() => offerModel(before));
}
