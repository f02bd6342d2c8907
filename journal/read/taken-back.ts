/**
 * Where the policy wants a send on record first, a draft that then changed has two entries: the send, and the `not-sent` that takes
 * it back. The draft is counted by the second alone.
 */
import { type Block, falseAlarmFlag } from '../store/columns';
import { journalOutcomes } from '../types';

/** Entries that other tabs may have written in between, at most. */
export const lookBack = 50;

const notSent = journalOutcomes.indexOf('not-sent');
const isSend = journalOutcomes.map((outcome) => outcome.startsWith('sent-'));

/** Numbers of the sends that were none, among blocks in their order. */
export function takenBack(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach((block, place) => {
    for (let i = block.outcome.indexOf(notSent); i >= 0; i = block.outcome.indexOf(notSent, i + 1)) {
      const draft = draftOf(block, i);
      for (const [other, k] of before(blocks, place, i)) {
        if (!isSend[other.outcome[k] ?? 0] || found.has(other.first + k) || draftOf(other, k) !== draft) continue;
        found.add(other.first + k);
        break;
      }
    }
  });
  return found;
}

function* before(blocks: readonly Block[], place: number, i: number): Generator<readonly [block: Block, i: number]> {
  let left = lookBack;
  for (let at = place; at >= 0; at--) {
    const block = blocks[at];
    if (!block) return;
    for (let k = (at === place ? i : block.at.length) - 1; k >= 0; k--) {
      if (left-- === 0) return;
      yield [block, k];
    }
  }
}

/** What two entries of one draft have in common: the account and what was found. */
function draftOf(block: Block, i: number): string {
  const [from = 0, to = 0] = block.start.subarray(i, i + 2);
  const findings = Array.from({ length: to - from }, (_, k) => [
    block.rules[block.rule[from + k] ?? 0],
    (block.flags[from + k] ?? 0) & ~falseAlarmFlag,
  ]);
  return JSON.stringify([block.accounts[block.account[i] ?? 0], findings]);
}
