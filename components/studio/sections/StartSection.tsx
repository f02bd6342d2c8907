import { useState } from 'preact/hooks';
import { decodeFile } from '../../../policy/read/parse/json';
import { LIMITS } from '../../../policy/schema/limits';
import { FileButton } from '../../shared/FileButton';
import { say } from '../../shared/words';
import { useStudio } from '../form/context';
import { isObject, valueAt } from '../form/json';
import type { Beginning } from '../state/types';
import { tSections } from './words';

/** Where a policy is begun: a sample, the one in force, a file; or gone on with. */
export function StartSection({ next }: { readonly next: string }) {
  const studio = useStudio();
  const t = tSections();
  const [asked, ask] = useState<(Pick<Beginning, 'id' | 'text'> & { readonly name: string }) | undefined>(undefined);
  const [problem, tell] = useState<string | undefined>(undefined);
  const name = valueAt(studio.policy.value, ['institution', 'name']);
  const begin = ({ id, text, name: from }: { readonly id: string; readonly text: string; readonly name: string }) => {
    ask(undefined);
    const isFirst = id.startsWith('contoh');
    if (studio.begin(text, from, isFirst ? 'first' : 'next')) {
      tell(undefined);
      location.hash = next;
    } else tell(t.notAPolicy(from));
  };
  const choose = (each: { readonly id: string; readonly text: string; readonly name: string }) => {
    tell(undefined);
    if (studio.isOpen.value && isObject(studio.policy.value)) ask(each);
    else begin(each);
  };
  const read = async (file: File) => {
    if (file.size > LIMITS.characters * 4) tell(t.tooLarge(file.name));
    else choose({ id: 'berkas', text: decodeFile(await file.arrayBuffer()), name: file.name });
  };
  return (
    <>
      <p class="soft">{t.beginHelp}</p>
      {studio.isOpen.value && (
        <section class="card" aria-label={t.now}>
          <p class="eyebrow">{t.now}</p>
          <h2>{typeof name === 'string' && name !== '' ? name : '—'}</h2>
          <p class="soft">{t.nowIs(typeof name === 'string' ? name : '—', studio.from.value)}</p>
          <a class="button primary" href={next}>
            {t.goOn}
          </a>
        </section>
      )}
      {asked && (
        <div class="notice" data-tone="warn" role="alertdialog" aria-label={t.beginWith(asked.name)}>
          <p>{t.replace(asked.name)}</p>
          <div class="buttons">
            <button type="button" class="button danger primary" ref={(button) => button?.focus()} onClick={() => begin(asked)}>
              {t.replaceYes}
            </button>
            <button type="button" class="button" onClick={() => ask(undefined)}>
              {t.cancel}
            </button>
          </div>
        </div>
      )}
      {problem && (
        <p class="notice" data-tone="block" role="alert">
          {problem}
        </p>
      )}
      <ul class="beginnings">
        {studio.port.beginnings.map(({ id, name: title, help, text, note }) => (
          <li key={id} class="card">
            <h2>{say(title)}</h2>
            <p class="soft">{say(help)}</p>
            {note && <p class="soft">{say(note)}</p>}
            <button
              type="button"
              class="button"
              aria-label={t.beginWith(say(title))}
              onClick={() => choose({ id, text, name: say(title) })}
            >
              {t.beginHere}
            </button>
          </li>
        ))}
        <li class="card">
          <h2>{t.fromFile}</h2>
          <p class="soft">{t.fromFileHelp}</p>
          <FileButton of="policy" label={t.chooseFile} onFiles={([file]) => file && void read(file)} />
        </li>
      </ul>
    </>
  );
}
