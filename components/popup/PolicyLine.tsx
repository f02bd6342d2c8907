import { BadgeCheck, CircleAlert } from 'lucide-preact';
import { ownSetupId } from '../../policy/apply/own-setup';
import { written } from '../shared/finding-words';
import { StatusLine } from './StatusLine';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** The policy in force, in one line: whose, which revision, signed or not; a second one only when its days are over. */
export function PolicyLine({ policy, now, status, copy }: Pick<PopupProps, 'policy' | 'now' | 'status' | 'copy'>) {
  const t = tPopup();
  const { id, institution, revision, source, signature, validUntil } = policy;
  const ended = validUntil !== undefined && new Date(now).toISOString().slice(0, 10) > validUntil;
  const valid = signature.state === 'valid';
  return (
    <section data-part="policy">
      <h2>{t.policy}</h2>
      {source === 'embedded' ? (
        <p class="quiet">{t.noPolicy}</p>
      ) : (
        <p class="signature" data-state={signature.state}>
          {valid ? <BadgeCheck size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
          <span>
            <bdi>{institution.name}</bdi>, {t.revision(revision)},{' '}
            {id === ownSetupId ? t.ownSetup : valid ? t.signed : signature.state === 'untrusted' ? t.untrusted : t.unsigned}
          </span>
        </p>
      )}
      {ended && validUntil && <p class="ended">{t.expired(written(validUntil))}</p>}
      <StatusLine status={status} copy={copy} />
    </section>
  );
}
