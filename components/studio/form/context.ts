/** The studio that the fields below write into, and the field that draws what stands in another. */
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path } from '../../../policy/read/parse/problem';
import type { Studio } from '../state/studio';
import type { Node } from './node';

export interface SchemaField {
  readonly path: Path;
  readonly node: Node;
  readonly isRequired?: boolean;
  /** The name of the field is told already by what stands around it. */
  readonly isBare?: boolean;
}

interface Around {
  readonly studio: Studio;
  /** Given from above, for fields hold fields. */
  readonly Field: ComponentType<SchemaField>;
}

const AroundContext = createContext<Around | undefined>(undefined);
export const StudioProvider = AroundContext.Provider;

function useAround(): Around {
  const given = useContext(AroundContext);
  if (!given) throw new Error('A field stands outside the studio.');
  return given;
}

export const useStudio = (): Studio => useAround().studio;
export const useField = (): ComponentType<SchemaField> => useAround().Field;
