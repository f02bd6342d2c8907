import { defineContentScript } from 'wxt/utils/define-content-script';
import { threads } from '../compose/sites/threads/site';
import { threadsTable } from '../compose/sites/threads/table';
import { guardPage } from './compose/guard-page';
import { matchesOf } from './compose/matches';

export default defineContentScript({
  matches: matchesOf(threads),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(threadsTable, signal),
});
