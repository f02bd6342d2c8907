import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../compose/sites/instagram/site';
import { instagramTable } from '../compose/sites/instagram/table';
import { guardPage } from './compose/guard-page';
import { matchesOf } from './compose/matches';

export default defineContentScript({
  matches: matchesOf(instagram),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(instagramTable, signal),
});
