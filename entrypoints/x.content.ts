import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../compose/sites/x/site';
import { xTable } from '../compose/sites/x/table';
import { guardPage } from './compose/guard-page';
import { matchesOf } from './compose/matches';

export default defineContentScript({
  matches: matchesOf(x),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(xTable, signal),
});
