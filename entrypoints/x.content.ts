import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../compose/sites/x';
import { guardPage, matchesOf } from './compose/guard-page';

export default defineContentScript({
  matches: matchesOf(x),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(x, signal),
});
