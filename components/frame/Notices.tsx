import { CircleAlert, Download, Info, X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { press } from '../shared/finding/press';
import { say } from '../shared/words';
import type { NoticeView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

/** Written where the officer's browser puts what is saved; nothing there is overwritten. */
function SaveFile({ file }: { readonly file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <a class="button small" data-action="save" href={address} download={file.name}>
      <Download size={14} aria-hidden="true" />
      {tFrame().savePicture}
    </a>
  );
}

function Notice({ id, kind, words, file }: NoticeView) {
  const { act } = useRoom();
  return (
    <div class="notice" data-kind={kind} role={kind === 'alert' ? 'alert' : 'status'}>
      {kind === 'alert' ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
      <p>
        {say(words)}
        {file && <SaveFile file={file} />}
      </p>
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
