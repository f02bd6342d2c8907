import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../compose/sites/facebook/site';
import { facebookTable } from '../compose/sites/facebook/table';
import { guardPage } from './compose/guard-page';
import { matchesOf } from './compose/matches';

export default defineContentScript({
  matches: matchesOf(facebook),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(facebookTable, signal),
});
