import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../compose/sites/facebook';
import { guardPage, matchesOf } from './compose/guard-page';

export default defineContentScript({
  matches: matchesOf(facebook),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(facebook, signal),
});
