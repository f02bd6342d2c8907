/** The three things of a first day: a policy, a name, a try-out. */
import type { ActivePolicy, OfficerChoice } from '../../../policy/types';

export const startSteps = ['policy', 'name', 'try'] as const;
export type StartStep = (typeof startSteps)[number];

type Known = Pick<ActivePolicy, 'source' | 'officers'>;

/** Is there a list of names, and none of them was chosen? */
export const isUnasked = ({ officers = [] }: Known, { officerId }: OfficerChoice): boolean =>
  officers.length > 0 && !officers.some(({ id }) => id === officerId);

/** Which of them are done; the rest of the product never waits for them. */
export function stepsDone(policy: Known, choice: OfficerChoice): Readonly<Record<StartStep, boolean>> {
  const { isAlone = false, isNameless = false, isTried = false } = choice.start ?? {};
  const hasPolicy = policy.source !== 'embedded';
  return {
    policy: hasPolicy || isAlone,
    // A policy without a list of officers asks for no name.
    name: hasPolicy ? !isUnasked(policy, choice) : isNameless,
    try: isTried,
  };
}

export const isStarted = (policy: Known, choice: OfficerChoice): boolean =>
  Object.values(stepsDone(policy, choice)).every(Boolean);
