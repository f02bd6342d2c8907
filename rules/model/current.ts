/** The model of this page or process. It comes as a script of its own and is handed over by a property of the global object. */
import { decode } from '../engine/model/codec';
import { Scorer } from '../engine/model/score';

const NAME = 'saringModel';
type Shared = Partial<Record<typeof NAME, string>>;

/** Hands over a model as `encode` wrote it; undefined takes it back. */
export function offerModel(encoded: string | undefined): void {
  if (encoded === undefined) delete (globalThis as Shared)[NAME];
  else (globalThis as Shared)[NAME] = encoded;
}

export const currentModel = (): string | undefined => (globalThis as Shared)[NAME];

let made: { readonly of: string; readonly scorer: Scorer } | undefined;

export function currentScorer(): Scorer | undefined {
  const encoded = currentModel();
  if (encoded === undefined) return undefined;
  if (made?.of !== encoded) made = { of: encoded, scorer: new Scorer(decode(encoded)) };
  return made.scorer;
}
