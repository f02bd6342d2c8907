import { optionFault } from '../arguments';
import { InputError } from './input';

/** The exit status of a command; 2 for options and input that cannot be used, which are told in one sentence. */
export async function answer(work: Promise<number>, options: object, tell: (sentence: string) => void): Promise<number> {
  try {
    return await work;
  } catch (error) {
    const fault = error instanceof InputError ? error.message : optionFault(error, options);
    if (fault === undefined) throw error;
    tell(fault);
    return 2;
  }
}
