/** Making a question, and the deck as a file: opened from one, saved to one. */
import { ChevronDown, Download, FileUp, Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { writeDeck } from '../decks/write';
import type { Stage } from '../stage';
import type { Session } from './session';
import { words } from './words';

export function DeckFileMenu(props: { readonly stage: Stage; readonly session: Session; readonly onFile: (file: File) => void }) {
  const { stage, session, onFile } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const t = words();
  const pick = (act: () => void) => () => {
    if (menu.current) menu.current.open = false;
    act();
  };
  const save = () => {
    const deck = session.deck.value;
    stage.port.save(new Blob([writeDeck(deck)], { type: 'application/json' }), `kuis-${deck.id.replace(/^berkas-/, '')}.json`);
  };
  return (
    <details class="deck-menu" ref={menu}>
      <summary class="button small">
        {t.fileMenu} <ChevronDown size="1em" aria-hidden />
      </summary>
      <div>
        <button type="button" data-deck-make onClick={pick(() => session.startMaking())}>
          <Plus size="1.1em" aria-hidden /> {t.make}
        </button>
        <button type="button" onClick={pick(() => input.current?.click())}>
          <FileUp size="1.1em" aria-hidden /> {t.openFile}
        </button>
        <button type="button" data-deck-save onClick={pick(save)}>
          <Download size="1.1em" aria-hidden /> {t.saveFile}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        class="unseen"
        tabIndex={-1}
        aria-label={t.openFile}
        data-deck-file
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </details>
  );
}
