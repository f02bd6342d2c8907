/** What the journal's browser tests and measurements use inside a page of the extension. */
export { sendMessage } from '../../entrypoints/wiring/messages';
export { makeOwnKey } from '../../journal/approval/key-store';
export { genesis } from '../../journal/chain/link';
export { verifyChain } from '../../journal/chain/verify';
export { jsonLinePieces, toFile } from '../../journal/exchange/json-lines';
export { overviewOf } from '../../journal/exchange/overview';
export { createReader } from '../../journal/read/reader';
export { createOutbox } from '../../journal/record/outbox';
export { append } from '../../journal/store/append';
export { openJournal, readState } from '../../journal/store/database';
export { prune } from '../../journal/store/retention';
export { readWaiting, waitingEvents } from '../../journal/store/waiting';
export { input } from '../../journal/testing';
export { settle } from '../../policy/keep/keep';
export { fresh } from '../../policy/keep/state';
export { keepState, officerChoice } from '../../policy/keep/store';
