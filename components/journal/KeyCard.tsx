import { ChevronRight, KeyRound, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { leastPassphrase } from '../../policy/read/trust/closed';
import { CopyText } from '../shared/finding/CopyText';
import type { ApprovalViewProps } from './approval-types';
import { tApproval } from './approval-words';
import { PassphraseField } from './PassphraseField';

type KeyCardProps = Pick<ApprovalViewProps, 'approverKey' | 'makeKey' | 'copy'> & {
  /** Something waits to be signed. */
  readonly isNeeded: boolean;
};

/** A passphrase, twice: one that was mistyped would close the key for good. */
function KeyForm({ onMake }: { readonly onMake: (passphrase: string) => Promise<void> }) {
  const t = tApproval();
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [isMaking, making] = useState(false);
  const isLong = [...words].length >= leastPassphrase;
  const isSame = words === again;
  return (
    <form
      class="approval-key-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLong || !isSame || isMaking) return;
        making(true);
        void onMake(words).finally(() => {
          making(false);
          setWords('');
          setAgain('');
        });
      }}
    >
      <PassphraseField label={t.passphrase(leastPassphrase)} name="passphrase" value={words} onChange={setWords} isNew />
      <PassphraseField label={t.passphraseAgain} name="passphrase-again" value={again} onChange={setAgain} isNew />
      <p role="status">
        {words !== '' && !isLong && t.tooShort(leastPassphrase)}
        {isLong && again !== '' && !isSame && t.notTheSame}
      </p>
      <button type="submit" class="button primary" data-action="make-key" disabled={!isLong || !isSame || isMaking}>
        <KeyRound size={16} aria-hidden="true" />
        {t.makeKey}
      </button>
    </form>
  );
}

/** The approver's key: made here, closed with a passphrase, and known to the policy or not yet. Open where there is something to do. */
export function KeyCard({ approverKey, makeKey, copy, isNeeded }: KeyCardProps) {
  const t = tApproval();
  const [isMade, made] = useState(false);
  if (approverKey === undefined) return <section data-state="loading" />;
  const make = async (passphrase: string) => {
    made(true);
    await makeKey(passphrase, { replaces: approverKey !== null });
  };
  const listed = approverKey?.listedAs;
  return (
    <details class="card approval-key" open={!listed && (isNeeded || approverKey !== null)}>
      <summary>
        <ChevronRight size={16} aria-hidden="true" />
        <h2>{listed ? t.approvesAs(listed.name) : approverKey === null ? t.makeKey : t.keyTitle}</h2>
      </summary>
      {approverKey === null ? (
        <>
          <p>{t.noKey}</p>
          <KeyForm onMake={make} />
        </>
      ) : (
        <>
          {listed ? (
            <p class="notice" data-tone="done">
              <ShieldCheck size={20} aria-hidden="true" />
              <b>{t.listed(listed.name)}</b>
            </p>
          ) : (
            <p data-state="unlisted">{t.unlisted}</p>
          )}
          <p class="journal-hash">
            {t.fingerprint}: <bdi>{approverKey.fingerprint}</bdi>
          </p>
          <CopyText key={approverKey.publicKey} text={approverKey.publicKey} label={t.copyKey} copy={copy} takesFocus={isMade} />
          <p>{t.kept}</p>
          <details key={`new ${approverKey.publicKey}`} class="approval-forgotten">
            <summary>{t.forgotten}</summary>
            <p>{t.forgottenHint}</p>
            <KeyForm onMake={make} />
          </details>
        </>
      )}
    </details>
  );
}
