import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { xTable } from '../compose/sites/x/table';
import { guardPage } from './compose/guard-page';

export default defineUnlistedScript(() => guardPage(xTable));
