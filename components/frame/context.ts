import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { State } from '../page/state';
import type { Moves } from '../page/transitions';

/** What every view of the overlay may use. */
export interface Surroundings {
  readonly state: State;
  readonly moves: Moves;
  readonly host: OverlayHost;
  readonly root: ShadowRoot;
  /** Takes the focus to what is open, or else back to where it was in the page. */
  readonly giveBack: () => void;
  readonly rects: (composer: Composer, finding: JudgedFinding) => readonly DOMRect[];
}

const context = createContext<Surroundings | undefined>(undefined);
export const { Provider } = context;

export function useOverlay(): Surroundings {
  const value = useContext(context);
  if (!value) throw new Error('A view of the overlay was rendered outside of it.');
  return value;
}
