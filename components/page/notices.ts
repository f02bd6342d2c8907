/** Lines that are told beside the composer. */
import type { Text } from '../../rules/engine/types';
import type { State } from './state';

export interface Notices {
  /** `file`: offered to be saved. Returns how to take it back. */
  tell(words: Text, kind?: 'told' | 'alert', file?: File): () => void;
  dismissNotice(id: number): void;
}

/** Told lines that are still on screen; older ones give way. */
const noticesKept = 3;

export function createNotices(state: State): Notices {
  let notices = 0;

  const tell: Notices['tell'] = (words, kind = 'told', file) => {
    notices += 1;
    // The same line again takes the place of the one that is there.
    const others = state.notices.value.filter((each) => each.kind !== kind || each.words.id !== words.id);
    const id = notices;
    state.notices.value = [...others, { id, kind, words, ...(file ? { file } : {}) }].slice(-noticesKept);
    return () => dismissNotice(id);
  };

  const dismissNotice = (id: number): void => {
    state.notices.value = state.notices.value.filter((notice) => notice.id !== id);
  };

  return { tell, dismissNotice };
}
