import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebookTable } from '../compose/sites/facebook/table';
import { guardPage } from './compose/guard-page';

export default defineUnlistedScript(() => guardPage(facebookTable));
