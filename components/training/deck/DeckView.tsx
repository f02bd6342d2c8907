/** A lesson with a deck of scenarios. */
import { useLayoutEffect } from 'preact/hooks';
import type { Stage } from '../stage';
import { DeckBar } from './DeckBar';
import { MakeQuestion } from './MakeQuestion';
import { ScenarioView } from './ScenarioView';
import { Summary } from './Summary';

export function DeckView({ stage }: { readonly stage: Stage }) {
  const { session } = stage;
  const isMaking = session.making.value;
  useLayoutEffect(() => (isMaking ? undefined : stage.takeKeys((action) => session.act(action))), [stage, session, isMaking]);
  const scenario = session.scenario.value;
  return (
    <div class="deck">
      <DeckBar stage={stage} session={session} />
      {isMaking ? (
        <MakeQuestion stage={stage} session={session} />
      ) : scenario ? (
        <ScenarioView stage={stage} session={session} scenario={scenario} />
      ) : (
        <Summary session={session} />
      )}
    </div>
  );
}
