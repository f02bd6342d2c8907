import { defineContentScript } from 'wxt/utils/define-content-script';
import { threads } from '../compose/sites/threads';
import { guardPage, matchesOf } from './compose/guard-page';

export default defineContentScript({
  matches: matchesOf(threads),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(threads, signal),
});
