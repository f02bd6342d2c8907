/** An answer as it is sent: lines for the person who gets it, then the code. */
import { sites } from '../../compose/sites';
import type { Zone } from '../../policy/apply/clock';
import type { Judgement } from './answer';
import { momentText } from './moment';
import type { ApprovalRequest } from './types';

/** In Indonesian, as the request is: it goes into the office's chat. `approver`: the name. */
export function answerMessage(
  code: string,
  { identity }: Pick<ApprovalRequest, 'identity'>,
  approver: string,
  judgement: Pick<Judgement, 'decision' | 'note' | 'until'>,
  zone: Zone,
): string {
  const account = identity.handle ? `@${identity.handle.replace(/^@/, '')}` : (identity.name ?? 'akun tidak terbaca');
  const about = `${account}, ${sites[identity.site].name}`;
  const note = judgement.note?.trim();
  const lead =
    judgement.decision === 'approve'
      ? `Disetujui ${approver}: ${about}, berlaku sampai ${momentText(judgement.until, zone)}.`
      : `Tidak disetujui ${approver}: ${about}.`;
  return [
    note ? `${lead} Catatan: ${note}` : lead,
    'Salin seluruh pesan ini, lalu tempelkan di Saring pada draf yang menunggu.',
    '',
    code,
  ].join('\n');
}
