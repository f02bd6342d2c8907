/** The approver's tab on the options page: key, request, the same check as in the officer's page, and the signature. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ApprovalView } from '../../components/journal/ApprovalView';
import type { ApproverKey } from '../../components/journal/approval-types';
import { openOffice } from '../../desk/office';
import { readRequest } from '../../journal/approval/answer';
import { approveHere, makeOwnKey, ownPublicKey } from '../../journal/approval/key-store';
import type { ApprovalRequest } from '../../journal/approval/types';
import { fingerprint } from '../../policy/read/trust/keys';
import type { ActivePolicy, OfficerChoice, Verdict } from '../../policy/types';
import { copy } from './save';

const hour = 3_600_000;

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; only this page changes it.
  useEffect(() => void ownPublicKey().then(show), []);
  const listedAs = policy.approvers?.find(({ publicKey }) => publicKey === key?.publicKey);
  const check = useMemo(() => (request: ApprovalRequest) => checkAs(request, policy, choice), [policy, choice]);
  return (
    <ApprovalView
      approverKey={key ? { ...key, ...(listedAs ? { listedAs } : {}) } : key}
      makeKey={async () => show(await makeOwnKey())}
      policy={policy}
      officerId={choice.officerId}
      read={readRequest}
      check={check}
      approve={async (request, hours) => {
        const from = Date.now();
        return listedAs && approveHere(request, listedAs.id, { from, until: from + hours * hour });
      }}
      copy={copy}
    />
  );
}
