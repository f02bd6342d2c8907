import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { threadsTable } from '../compose/sites/threads/table';
import { guardPage } from './compose/guard-page';

export default defineUnlistedScript(() => guardPage(threadsTable));
