import type { Change } from '../../policy/apply/diff';
import { messages, say } from './words';

const tKind = messages<Record<Change['kind'], string>>({
  id: { added: 'baru', removed: 'dihapus', changed: 'berubah' },
  en: { added: 'new', removed: 'removed', changed: 'changed' },
});

/** What one policy changes of another, a line each. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map(({ kind, message }) => (
        <li key={`${kind} ${message.id}`} data-kind={kind}>
          <span class="tag">{tKind()[kind]}</span>
          {say(message)}
        </li>
      ))}
    </ul>
  );
}
