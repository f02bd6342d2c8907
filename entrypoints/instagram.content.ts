import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../compose/sites/instagram';
import { guardPage, matchesOf } from './compose/guard-page';

export default defineContentScript({
  matches: matchesOf(instagram),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(instagram, signal),
});
