import { CircleAlert, Info, X } from 'lucide-preact';
import { press } from '../shared/finding/press';
import { say } from '../shared/words';
import type { NoticeView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

function Notice({ id, kind, words }: NoticeView) {
  const { act } = useRoom();
  return (
    <div class="notice" data-kind={kind} role={kind === 'alert' ? 'alert' : 'status'}>
      {kind === 'alert' ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
      <p>{say(words)}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={tFrame().dismiss}
        onClick={press(() => act({ do: 'dismiss', notice: id }))}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Quiet lines told once: a policy that changed, a send that needs the officer's own press, one that was not checked. */
export const Notices = ({ notices }: { notices: readonly NoticeView[] }) =>
  notices.length === 0 ? null : (
    <div class="notices">
      {notices.map((notice) => (
        <Notice key={notice.id} {...notice} />
      ))}
    </div>
  );
