import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagramTable } from '../compose/sites/instagram/table';
import { guardPage } from './compose/guard-page';

export default defineUnlistedScript(() => guardPage(instagramTable));
