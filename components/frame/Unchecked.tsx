import { CopyText } from '../shared/finding/CopyText';
import type { PanelView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

/** The check itself failed: what the officer can do now, with the draft at hand so that nothing typed is lost. */
export function Unchecked({ panel, blocked }: { panel: PanelView; blocked: boolean }) {
  const { copy } = useRoom();
  const t = tFrame();
  const { text } = panel;
  const isOfPictures = panel.verdict.unchecked === 'pictures';
  return (
    <div class="unchecked">
      {blocked && <p>{t.failedBlocked}</p>}
      <ol>
        {isOfPictures ? (
          <li>{t.picturesWait(panel.sendName)}</li>
        ) : (
          <>
            <li>{t.failedCopy}</li>
            <li>{t.failedReload}</li>
          </>
        )}
        <li>{t.failedAgain}</li>
      </ol>
      {text && !isOfPictures && <CopyText text={text} label={t.copyDraft} copy={copy} />}
    </div>
  );
}
