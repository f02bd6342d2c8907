/** What reads a policy file (schema, parser of expressions, rules), as one script that the background loads when it has one to read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPolicy } from '../policy/read';
import { policyReader } from './wiring/policy-reader';

export default defineUnlistedScript(() => policyReader.handOver(readPolicy));
