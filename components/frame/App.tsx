import { useMemo } from 'preact/hooks';
import { chipsOf } from '../page/chip-list';
import { Chip } from './Chip';
import { Provider, type Surroundings } from './context';
import { Notices } from './Notices';
import { Panel } from './Panel';
import { PeekCard } from './PeekCard';

/** Everything the overlay shows. */
export function App(props: Surroundings) {
  const { state } = props;
  const { panel, peek, spoken } = state;
  const chips = useMemo(() => chipsOf(state), [state]);
  return (
    <Provider value={props}>
      {chips.value.map((each) => (
        <Chip key={each.composer.id} shown={each} />
      ))}
      {peek.value && !panel.value && <PeekCard peek={peek.value} />}
      {panel.value && <Panel key={panel.value.composer.id} panel={panel.value} />}
      <Notices />
      <div class="saring spoken">
        <p class="unseen" role="status">
          {spoken.value}
        </p>
      </div>
    </Provider>
  );
}
