/** What the rules learned from examples, as a script that the content script loads beside the checker. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { model } from '../rules/generated/model';
import { offerModel } from '../rules/model/current';

export default defineUnlistedScript(() => offerModel(model));
