/** Brings the columns of the whole journal into memory: full blocks as they are stored, the rest made from the entries. */
import { type Block, blockSize, toBlock } from '../store/columns';
import { type JournalDatabase, readState } from '../store/database';

export interface Columns {
  readonly blocks: readonly Block[];
  readonly total: number;
  /** The number of the last entry that is in here. */
  readonly last: number;
}

export const noColumns: Columns = { blocks: [], total: 0, last: 0 };

const isFull = (block: Block) => (block.first + block.at.length - 1) % blockSize === 0;
const endOf = (block: Block) => block.first + block.at.length - 1;

/** Reads what `known` lacks. Starts over when entries were deleted since. */
export async function loadColumns(db: JournalDatabase, known: Columns = noColumns): Promise<Columns> {
  const state = await readState(db);
  const begin = (state.gap?.through ?? 0) + 1;
  const isCurrent = known.blocks[0]?.first === begin;
  const blocks = isCurrent ? known.blocks.filter(isFull) : [];
  const from = () => {
    const last = blocks.at(-1);
    return last ? endOf(last) + 1 : begin;
  };
  blocks.push(...(await db.getAll('blocks', IDBKeyRange.lowerBound(from()))));
  if (from() <= state.seq) {
    const tail = await db.getAll('entries', IDBKeyRange.bound(from(), state.seq));
    if (tail.length > 0) blocks.push(toBlock(tail));
  }
  return { blocks, total: blocks.reduce((sum, { at }) => sum + at.length, 0), last: state.seq };
}
