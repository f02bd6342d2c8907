import { useState } from 'preact/hooks';
import type { ApprovalRequest } from '../../journal/approval/types';
import { siteNames } from '../../policy/apply/sites';
import type { ApprovalViewProps } from './approval-types';
import { tApproval } from './approval-words';
import { KeyCard } from './KeyCard';
import { RequestView } from './RequestView';
import { accountName, dayAndTime } from './words';

function Waiting({ waiting, withdraw }: Pick<ApprovalViewProps, 'waiting' | 'withdraw'>) {
  const t = tApproval();
  if (waiting.length === 0) return null;
  return (
    <section class="card" data-state="waiting">
      <h2>{t.waitingTitle}</h2>
      <p>{t.waitingHint}</p>
      <ul class="approval-waiting">
        {waiting.map(({ nonce, at, account, site }) => (
          <li key={nonce}>
            <span>
              <time dateTime={new Date(at).toISOString()}>{dayAndTime(at)}</time> · <bdi>{accountName(account)}</bdi> ·{' '}
              {siteNames[site]}
            </span>
            <button type="button" class="button small" onClick={() => withdraw(nonce)}>
              {t.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The second person's side: read a request, look at the draft, sign. */
export function ApprovalView(props: ApprovalViewProps) {
  const t = tApproval();
  const [pasted, setPasted] = useState('');
  const [request, setRequest] = useState<ApprovalRequest | 'malformed' | undefined>();
  const close = () => {
    setPasted('');
    setRequest(undefined);
  };
  return (
    <section class="journal approval" aria-label={t.title}>
      <p class="journal-intro">{t.intro}</p>
      {typeof request === 'object' ? (
        <RequestView {...props} request={request} onClose={close} />
      ) : (
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            void props.read(pasted).then((read) => setRequest(read ?? 'malformed'));
          }}
        >
          <h2>{t.request}</h2>
          <label class="field">
            <span>{t.requestHint}</span>
            <textarea
              rows={6}
              name="request"
              spellcheck={false}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button primary" data-action="read-request" disabled={pasted.trim() === ''}>
            {t.read}
          </button>
          <p role="status" data-state={request}>
            {request === 'malformed' && t.malformed}
          </p>
        </form>
      )}
      {typeof request !== 'object' && <Waiting {...props} />}
      <KeyCard {...props} isNeeded={typeof request === 'object'} />
    </section>
  );
}
