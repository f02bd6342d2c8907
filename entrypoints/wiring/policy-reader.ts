/** How the background gets the reader of policy files only when there is a file to read: most wakes are for a journal line or a badge. */
import type { Reader } from '../../policy/read';
import { lateScript } from './late-script';

export const policyReader = lateScript<Reader>('saringReadPolicy', 'model.js', 'policy-reader.js');

/** Reads as `readPolicy`; loads it first. Rejects where it can't be loaded: the policy in force stays then. */
export const lazyReader: Reader = async (text, source, context) => (await policyReader.load())(text, source, context);
