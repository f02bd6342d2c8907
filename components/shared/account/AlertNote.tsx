import { Siren } from 'lucide-preact';
import type { AccountCard, AlertCard } from '../../../policy/types';
import { Facts } from '../Facts';
import { say } from '../words';
import { alertUntil, tAlert } from './alert-words';

export interface AlertNoteProps {
  readonly alert: AlertCard;
  /** Whose turn it is, where that is known. */
  readonly turn?: AccountCard['siaga'];
}

/** The office's alert: why, until when, who posts meanwhile, and whom to ask. */
export function AlertNote({ alert, turn }: AlertNoteProps) {
  const t = tAlert();
  return (
    <div class="alert-note" data-turn={turn}>
      <p class="alert-line">
        <Siren size={16} aria-hidden="true" />
        <span>
          <b>{t.until(alertUntil(alert, Date.now()))}:</b> {say(alert.reason)}
        </span>
      </p>
      {turn && <p>{t[turn]}</p>}
      <Facts
        facts={[
          [t.officers, alert.officers.join(', ')],
          [t.accounts, alert.accounts?.join(', ')],
          [t.contact, alert.contact],
        ]}
      />
    </div>
  );
}
