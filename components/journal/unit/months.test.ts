import { expect, it } from 'vitest';
import { partOf } from './months';

const day = (iso: string) => Date.parse(`${iso}T00:00:00+07:00`);
const months = [
  { start: day('2026-09-01'), first: day('2026-09-28') },
  { start: day('2026-10-01'), first: day('2026-10-12') },
  { start: day('2026-11-01'), first: day('2026-11-02') },
];
const [september, october, november] = months as [(typeof months)[0], (typeof months)[0], (typeof months)[0]];

it('takes the first month for a part of one where the journals begin late in it', () => {
  const whole = { months, through: day('2026-12-02') };
  expect(partOf(september, whole)).toEqual({ since: september.first });
  expect(partOf({ ...september, first: day('2026-09-04') }, whole)).toBeUndefined();
  expect(partOf(october, whole)).toBeUndefined();
});

it('takes a month for a part of one that was not over when a journal was exported', () => {
  expect(partOf(november, { months, through: day('2026-12-01') })).toBeUndefined();
  expect(partOf(november, { months, through: day('2026-11-27') })).toEqual({ until: day('2026-11-27') });
});
