import { Missed } from './Missed';
import { Notices } from './Notices';
import { Panel } from './Panel';
import { PeekCard } from './PeekCard';
import { useRoom } from './room';

/** With less height than this the findings have no room between what stands still, CSS pixels: then all of it scrolls as one. */
const short = 300;
/** What a notice takes of it. */
const ofNotice = 100;

/** Everything the frame shows: popup or card, and under it the lines that are told once. */
export function App() {
  const view = useRoom().view.value;
  if (!view) return null;
  const { panel, peek, layout, notices } = view;
  return (
    <main
      class="saring room"
      data-theme={view.theme}
      data-short={layout.maxHeight / layout.scale - ofNotice * notices.length < short ? '' : undefined}
      style={{ width: `${layout.width / layout.scale}px`, '--max-height': `${layout.maxHeight / layout.scale}px` }}
    >
      {!panel && <Missed />}
      {peek && !panel && <PeekCard key={peek.place[0].key} peek={peek} />}
      {panel && <Panel key={panel.opening} panel={panel} view={view} />}
      <Notices notices={notices} />
    </main>
  );
}
