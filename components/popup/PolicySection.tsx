import { BadgeCheck, CircleAlert } from 'lucide-preact';
import { written } from '../shared/finding-words';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** The policy in force: whose, which revision, from where, until when, and whether its signature holds. */
export function PolicySection({ policy, now }: Pick<PopupProps, 'policy' | 'now'>) {
  const t = tPopup();
  const { institution, revision, source, signature, validUntil } = policy;
  if (source === 'embedded') {
    return (
      <section>
        <h2>{t.policy}</h2>
        <p class="quiet">{t.noPolicy}</p>
      </section>
    );
  }
  const ended = validUntil !== undefined && new Date(now).toISOString().slice(0, 10) > validUntil;
  const until = validUntil === undefined ? t.noEnd : ended ? t.expired(written(validUntil)) : t.validUntil(written(validUntil));
  const valid = signature.state === 'valid';
  return (
    <section>
      <h2>{t.policy}</h2>
      <p>
        <b>
          <bdi>{[institution.unit, institution.name].filter(Boolean).join(', ')}</bdi>
        </b>
      </p>
      <p class="quiet">
        {t.revision(revision)}, {t[source]}. <span class={ended ? 'ended' : undefined}>{until}.</span>
      </p>
      <p class="signature" data-state={signature.state}>
        {valid ? <BadgeCheck size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
        {valid ? t.signed : signature.state === 'untrusted' ? t.untrusted : t.unsigned}
      </p>
    </section>
  );
}
