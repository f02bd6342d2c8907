/** Decisions that ask for less, or for more, than the office will have meant. */
import { rules } from '../../../rules';
import type { PolicyDocument } from '../../schema';
import type { Finding } from '../parse/problem';
import { at } from './say';

export function decided(policy: PolicyDocument): Finding[] {
  const found: Finding[] = [];
  const { decisions, journal, approvers = [], officers = [], revision } = policy;
  if (decisions?.override?.block === 'free')
    found.push(
      at(
        ['decisions', 'override', 'block'],
        'Larangan dapat dilewati tanpa alasan apa pun.',
        'Prohibitions can be overridden without any reason.',
      ),
    );
  for (const [id, setting] of Object.entries(policy.rules ?? {})) {
    const rule = rules.find((each) => each.id === id);
    if (rule && (setting.severity ?? rule.severity) === 'block' && setting.override === 'free')
      found.push(
        at(
          ['rules', id, 'override'],
          `Larangan "${rule.title.id}" dapat dilewati tanpa alasan.`,
          `The prohibition "${rule.title.en}" can be overridden without a reason.`,
        ),
      );
  }
  if (decisions?.override?.block === 'approval' && approvers.length === 0)
    found.push(
      at(
        ['decisions', 'override', 'block'],
        'Persetujuan diminta, tetapi tidak ada penyetuju; larangan tidak akan pernah dapat dilewati.',
        'Approval is asked for, but nobody approves; prohibitions can never be overridden.',
      ),
    );
  if (officers.length > 0 && approvers.length === 1)
    found.push(
      at(
        ['approvers'],
        'Hanya ada satu penyetuju; bila ia berhalangan, tidak ada yang dapat menyetujui.',
        'There is only one approver; when away, nobody can approve.',
      ),
    );
  if (journal?.retentionDays !== undefined && journal.retentionDays < 30)
    found.push(
      at(
        ['journal', 'retentionDays'],
        'Jurnal disimpan kurang dari 30 hari, lebih pendek dari satu laporan bulanan.',
        'The journal is kept for less than 30 days, shorter than a monthly report.',
      ),
    );
  if (revision > 1_000_000)
    found.push(
      at(
        ['revision'],
        'Nomor revisi sangat besar; nomor berikutnya harus lebih besar lagi.',
        'The revision number is very large; the next one has to be larger still.',
      ),
    );
  return found;
}
