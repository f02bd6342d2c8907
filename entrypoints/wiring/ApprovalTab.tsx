/** The approver's tab on the options page: key, request, the same check as in the officer's page, and the signature. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ApprovalView } from '../../components/journal/ApprovalView';
import type { ApproverKey, WaitingRequest } from '../../components/journal/approval-types';
import { openOffice } from '../../desk/office';
import { readRequest } from '../../journal/approval/answer';
import { answerMessage } from '../../journal/approval/answer-message';
import { waitingRequests, withdraw } from '../../journal/approval/ask';
import { answerHere, makeOwnKey, ownPublicKey } from '../../journal/approval/key-store';
import type { ApprovalRequest } from '../../journal/approval/types';
import { type JournalDatabase, openJournal } from '../../journal/store/database';
import { fingerprint } from '../../policy/read/trust/keys';
import type { ActivePolicy, OfficerChoice, Verdict } from '../../policy/types';
import { useRuleTitles } from './rule-titles';
import { copy } from './save';

/** Checks a request as the officer's page did: for the officer who asks, with the account as that page read it. */
function checkAs(request: ApprovalRequest, policy: ActivePolicy, choice: OfficerChoice): Verdict {
  const office = openOffice(policy, { ...choice, officerId: request.requester.id });
  return office.look({
    text: request.text,
    parts: [{ start: 0, end: request.text.length }],
    site: request.identity.site,
    surface: request.surface,
    identity: { ...request.identity, source: 'request', readAt: request.at },
    attachments: request.attachments,
  }).verdict;
}

export function ApprovalTab({ policy, choice }: { policy: ActivePolicy; choice: OfficerChoice }) {
  const [key, setKey] = useState<Omit<ApproverKey, 'listedAs'> | null | undefined>();
  const show = async (publicKey: string | undefined) =>
    setKey(publicKey ? { publicKey, fingerprint: await fingerprint(publicKey) } : null);
  const [waiting, setWaiting] = useState<readonly WaitingRequest[]>([]);
  const inJournal = async <T,>(work: (db: JournalDatabase) => Promise<T>): Promise<T> => {
    const db = await openJournal();
    return work(db).finally(() => db.close());
  };
  // Without storage nothing can have been asked.
  const list = () => inJournal(waitingRequests).then(setWaiting, () => undefined);
  const takeBack = async (nonce: string) => {
    await inJournal((db) => withdraw(db, nonce));
    await list();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; only this page changes it.
  useEffect(() => void list(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; only this page changes it.
  useEffect(() => void ownPublicKey().then(show), []);
  const listedAs = policy.approvers?.find(({ publicKey }) => publicKey === key?.publicKey);
  const check = useMemo(() => (request: ApprovalRequest) => checkAs(request, policy, choice), [policy, choice]);
  const ruleTitle = useRuleTitles(policy);
  return (
    <ApprovalView
      approverKey={key ? { ...key, ...(listedAs ? { listedAs } : {}) } : key}
      makeKey={async (passphrase, options) => show(await makeOwnKey(passphrase, options))}
      policy={policy}
      officerId={choice.officerId}
      read={readRequest}
      check={check}
      ruleTitle={ruleTitle}
      waiting={waiting}
      withdraw={(nonce) => void takeBack(nonce)}
      answer={async (request, decided) => {
        if (!listedAs) return { ok: false, why: 'not-here' };
        const judgement = { ...decided, from: Date.now() };
        const signing = await answerHere(request, listedAs.id, judgement);
        if (!signing.ok) return signing;
        const zone = policy.institution.timeZone ?? 'WIB';
        return { ok: true, code: answerMessage(signing.code, request, listedAs.name, judgement, zone) };
      }}
      openLink={(address) => void window.open(address, '_blank', 'noopener,noreferrer')}
      copy={copy}
    />
  );
}
