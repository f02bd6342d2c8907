import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ApprovalRequest, Signing } from '../../journal/approval/types';
import { AccountCard } from '../shared/account/AccountCard';
import { cardsOn } from '../shared/finding/cards';
import { FindingCard } from '../shared/finding/FindingCard';
import { SeverityIcon, severityName } from '../shared/finding/Severity';
import { HandOver } from '../shared/hand-over/HandOver';
import { tPicture } from '../shared/picture-words';
import { say } from '../shared/words';
import type { ApprovalViewProps } from './approval-types';
import { tApproval } from './approval-words';
import { PassphraseField } from './PassphraseField';
import { dayAndTime } from './words';

const hour = 3_600_000;
/** Hours an answer may be good for; a working day is the usual one. */
const windows = [1, 4, 8, 24];
const usual = 8;
/** After this time nobody waits for an answer any more, ms. */
const longest = 29 * 24 * hour;

/** Ends an hour after the draft is published, where the officer said when that is. */
const untilOut = ({ goesOut }: ApprovalRequest, now: number): number | undefined =>
  goesOut !== undefined && goesOut > now ? Math.min(goesOut, now + longest) + hour : undefined;

type Shared = 'check' | 'ruleTitle' | 'answer' | 'copy' | 'openLink' | 'policy' | 'officerId' | 'approverKey';

type RequestViewProps = Pick<ApprovalViewProps, Shared> & {
  readonly request: ApprovalRequest;
  readonly onClose: () => void;
};

/** That pictures do not travel, and what the answer is bound to instead. */
function Attachments({ attachments }: Pick<ApprovalRequest, 'attachments'>) {
  const t = tApproval();
  if (attachments.length === 0) return null;
  const counts = { bytes: 0, address: 0, kind: 0 };
  for (const { bound = 'kind' } of attachments) counts[bound]++;
  return (
    <div class="notice" data-tone="warn" data-state="attachments">
      <p>{t.attachments(attachments.length)}</p>
      {counts.bytes > 0 && <p data-bound="bytes">{t.byBytes(counts.bytes)}</p>}
      {counts.address > 0 && <p data-bound="address">{t.byAddress(counts.address)}</p>}
      {counts.kind > 0 && <p data-bound="kind">{t.byKind(counts.kind)}</p>}
    </div>
  );
}

/** What the officer's computer found in the pictures, which are not here to be read again. */
/** What is no picture is named by what it is. */
const wholes = { image: undefined, video: { of: 'video' }, file: { of: 'pdf' } } as const;

function FoundInPictures({
  found,
  attachments,
  ruleTitle,
}: Required<Pick<ApprovalRequest, 'found' | 'attachments'>> & Pick<ApprovalViewProps, 'ruleTitle'>) {
  const t = tApproval();
  if (found.length === 0) return null;
  return (
    <div data-state="found-in-pictures">
      <p>{t.foundInPictures}</p>
      <ul class="approval-findings">
        {found.map(({ picture, rule, severity }) => {
          const title = ruleTitle(rule);
          return (
            <li key={`${picture} ${rule} ${severity}`} class="found-in-picture">
              <SeverityIcon severity={severity} />
              <b>{title ? say(title) : rule}</b> ·{' '}
              {tPicture().picture(picture, wholes[attachments[picture - 1]?.kind ?? 'image'])} · {severityName(severity)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One request: who asks, for which account, the text, what the rules find here, and the decision. */
export function RequestView({ request, check, ruleTitle, answer: sign, copy, openLink, ...props }: RequestViewProps) {
  const { policy, officerId, approverKey, onClose } = props;
  const t = tApproval();
  const [opened] = useState(() => Date.now());
  const untilPublished = untilOut(request, opened);
  const [hours, setHours] = useState(untilPublished === undefined ? usual : 0);
  const [note, setNote] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [signing, setSigning] = useState<Signing | 'under way' | undefined>();
  const [isRefused, refused] = useState(false);
  const decide = (decision: 'approve' | 'refuse') => {
    refused(decision === 'refuse');
    setSigning('under way');
    const until = hours === 0 && untilPublished !== undefined ? untilPublished : Date.now() + hours * hour;
    void sign(request, { decision, until, note, passphrase }).then(setSigning);
  };
  const isReady = passphrase !== '' && signing !== 'under way';
  const title = useRef<HTMLHeadingElement>(null);
  // The form whose button was pressed is gone.
  useLayoutEffect(() => title.current?.focus(), []);
  const verdict = useMemo(() => check(request), [check, request]);
  const listed = approverKey?.listedAs;
  const isOwn = [officerId, listed?.id, listed?.officer].includes(request.requester.id);
  const isSamePolicy = request.policy.id === policy.id && request.policy.revision === policy.revision;
  const mark = ({ id, revision }: { id: string; revision: number }) => `${id} r${revision}`;
  return (
    <section class="card approval-request">
      <h2 ref={title} tabIndex={-1}>
        {t.asks(request.requester.name)}
      </h2>
      <p>
        {t.made} {dayAndTime(request.at)}
        {request.goesOut !== undefined && (
          <>
            {' · '}
            <b data-state="goes-out">{t.goesOut(dayAndTime(request.goesOut))}</b>
          </>
        )}
      </p>
      <blockquote class="approval-text" aria-label={t.text}>
        {request.text}
      </blockquote>
      <AccountCard account={verdict.account} open={false} ofAnother />
      {request.identity.confidence === 'unreadable' && (
        <p class="notice" data-tone="warn">
          {t.unreadable}
        </p>
      )}
      <Attachments attachments={request.attachments} />
      <h3>{t.findings}</h3>
      {verdict.unchecked !== undefined && (
        <p class="notice" data-tone="warn">
          {t.unchecked}
        </p>
      )}
      {verdict.unchecked === undefined && verdict.findings.length === 0 && <p>{t.noFindings}</p>}
      <ul class="approval-findings">
        {cardsOn(request.text, verdict.findings).map((card) => (
          <FindingCard key={card[0].place[0].key} card={card} as="li" />
        ))}
      </ul>
      <FoundInPictures found={request.found ?? []} ruleTitle={ruleTitle} attachments={request.attachments} />
      {typeof signing === 'object' && signing.ok ? (
        <>
          <p>{isRefused ? t.refusalHint : t.answerHint}</p>
          <HandOver text={signing.code} label={t.copyAnswer} hint={t.answer} copy={copy} openLink={openLink} takesFocus />
          <button type="button" class="button" data-action="another" onClick={onClose}>
            {t.another}
          </button>
        </>
      ) : (
        <div class="approval-decision">
          {isOwn && (
            <p class="notice" data-tone="warn" data-state="own">
              {t.own}
            </p>
          )}
          {!isSamePolicy && (
            <p class="notice" data-tone="warn" data-state="other-policy">
              {t.otherPolicy(mark(request.policy), mark(policy))}
            </p>
          )}
          {request.goesOut !== undefined && request.goesOut <= opened && (
            <p class="notice" data-tone="warn" data-state="late">
              {t.late}
            </p>
          )}
          {!listed && (
            <p class="notice" data-tone="warn">
              {t.notActive}
            </p>
          )}
          <label class="field">
            <span>{t.note}</span>
            <input type="text" name="note" maxLength={150} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <label class="field">
            <span>{t.window}</span>
            <select value={hours} onChange={(event) => setHours(Number(event.currentTarget.value))}>
              {untilPublished !== undefined && <option value={0}>{t.untilPublished(dayAndTime(untilPublished))}</option>}
              {windows.map((each) => (
                <option key={each} value={each}>
                  {t.hours(each)}
                  {request.goesOut !== undefined && opened + each * hour < request.goesOut && t.tooSoon}
                </option>
              ))}
            </select>
          </label>
          <PassphraseField label={t.ownPassphrase} name="passphrase" value={passphrase} onChange={setPassphrase} />
          <p role="status" data-state={typeof signing === 'object' ? signing.why : undefined}>
            {typeof signing === 'object' && t[signing.why]}
          </p>
          <button
            type="button"
            class="button primary"
            data-action="approve"
            disabled={isOwn || !listed || !isSamePolicy || !isReady}
            onClick={(event) => event.isTrusted && decide('approve')}
          >
            {t.approve}
          </button>
          <button
            type="button"
            class="button"
            data-action="refuse"
            disabled={isOwn || !listed || !isReady}
            onClick={(event) => event.isTrusted && decide('refuse')}
          >
            {t.refuse}
          </button>
          <button type="button" class="button plain" data-action="discard" onClick={onClose}>
            {t.discard}
          </button>
        </div>
      )}
    </section>
  );
}
