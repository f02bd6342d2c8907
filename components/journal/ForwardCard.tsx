import { LockOpen, Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ForwardPolicy, ForwardPreview, ForwardState } from '../../journal/forward/types';
import { sayProblem, tForward } from '../shared/forward-words';
import { leftOut, tForwardCard } from './forward-words';
import { dayAndTime, number } from './words';

export interface ForwardCardProps {
  readonly policy: ForwardPolicy;
  readonly state: ForwardState;
  /** Asks the browser for the address; resolves to whether it may be used. To be called within a press. */
  allow(): Promise<boolean>;
  sendNow(): Promise<void>;
  /** The very text that goes next. */
  preview(): Promise<ForwardPreview | undefined>;
}

/** The bytes themselves, made when they are asked for. */
function Preview({ preview }: Pick<ForwardCardProps, 'preview'>) {
  const t = tForwardCard();
  const [shown, show] = useState<ForwardPreview | null | undefined>();
  const size = (body: string) => number(new TextEncoder().encode(body).length);
  return (
    <details
      class="forward-preview"
      onToggle={({ currentTarget }) => currentTarget.open && void preview().then((found) => show(found ?? null))}
    >
      <summary>{t.preview}</summary>
      {shown === null && <p>{t.nothing}</p>}
      {shown && (
        <>
          <p>{shown.isWaiting ? t.waits(size(shown.body)) : t.example(size(shown.body))}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
          <pre tabIndex={0}>{shown.body}</pre>
        </>
      )}
    </details>
  );
}

/** That and what the office gets of the journal, and what waits. */
export function ForwardCard({ policy, state, allow, sendNow, preview }: ForwardCardProps) {
  const [t, card] = [tForward(), tForwardCard()];
  const { host, waiting, progress } = state;
  const { problem, sentAt, nextAt = 0 } = progress ?? {};
  const [isDenied, deny] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    void sendNow().finally(() => setBusy(false));
  };
  return (
    <section class="card forward-card" data-part="forward">
      <h2>{t.title}</h2>
      <p>
        {card.intro(host)} {card.without(leftOut(policy))}
      </p>
      <p role="status">
        <b>{t.waiting(waiting)}</b> {sentAt !== undefined && card.last(dayAndTime(sentAt), progress?.sent ?? 0)}
      </p>
      {problem && (
        <div class="notice" data-tone="block">
          <div>
            <p>{sayProblem(problem, host)}</p>
            {nextAt > 0 && <p>{card.next(dayAndTime(nextAt))}</p>}
          </div>
        </div>
      )}
      {isDenied && <p role="alert">{card.denied}</p>}
      {progress !== undefined && progress.passedOver > 0 && <p>{card.passedOver(progress.passedOver)}</p>}
      {progress !== undefined && progress.rejected > 0 && <p>{card.rejected(progress.rejected)}</p>}
      {problem?.kind === 'permission' ? (
        <button
          type="button"
          class="button small primary"
          data-action="allow"
          onClick={() => void allow().then((given) => deny(!given))}
        >
          <LockOpen size={14} aria-hidden="true" />
          {t.allow}
        </button>
      ) : (
        <button type="button" class="button small" data-action="forward" disabled={isBusy || waiting === 0} onClick={send}>
          <Send size={14} aria-hidden="true" />
          {card.now}
        </button>
      )}
      <Preview preview={preview} />
    </section>
  );
}
