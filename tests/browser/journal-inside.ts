/** What the journal's browser tests and measurements use inside a page of the extension. */
export { sendMessage } from '../../entrypoints/wiring/messages';
export { makeOwnKey } from '../../journal/approval/key-store';
export { genesis } from '../../journal/chain';
export { openJournal, readState } from '../../journal/database';
export { jsonLinePieces, toFile } from '../../journal/exchange/json-lines';
export { overviewOf } from '../../journal/exchange/overview';
export { createOutbox } from '../../journal/outbox';
export { createReader } from '../../journal/reading/reader';
export { prune } from '../../journal/retention';
export { append } from '../../journal/store';
export { input } from '../../journal/testing';
export { verifyChain } from '../../journal/verify';
export { readWaiting, waitingEvents } from '../../journal/waiting';
export { settle } from '../../policy/keep';
export { localPolicy, officerChoice } from '../../policy/store';
