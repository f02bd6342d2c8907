/** The built-in rules, words and norms, as a script that the content script loads beside the checker. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexicons, rules } from '../rules';
import { offerRules } from '../rules/built-in';
import { citations } from '../rules/citations';

export default defineUnlistedScript(() => offerRules({ rules, lexicons, citations }));
