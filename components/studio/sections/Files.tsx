import { Download, FolderInput } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { archiveOf } from '../../../policy/write/archive';
import { useStudio } from '../form/context';
import { isObject } from '../form/json';
import { officerChoices } from '../form/references';
import { filesOf, type Spread, type SpreadExtension } from './distribution';
import { tPublish } from './publish-words';

const fileName = (root: unknown) => {
  const { id, revision } = isObject(root) ? root : {};
  return `${typeof id === 'string' && /^[\w.-]+$/.test(id) ? id : 'kebijakan'}-r${revision ?? 1}`;
};

function TextLine({
  label,
  value,
  write,
}: {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" spellcheck={false} value={value} onInput={({ currentTarget }) => write(currentTarget.value.trim())} />
    </label>
  );
}

/** From where browsers install Saring. */
function ExtensionFields({ spread, change }: { readonly spread: Spread; readonly change: (part: Partial<Spread>) => void }) {
  const t = tPublish();
  const input = useRef<HTMLInputElement>(null);
  const { extension, ids, folder = [] } = spread;
  const names: Record<SpreadExtension, string> = {
    there: t.extensionThere,
    store: t.extensionStore,
    package: t.extensionPackage,
  };
  return (
    <>
      <label class="field">
        <span>{t.extension}</span>
        <select
          value={extension}
          onChange={({ currentTarget }) => {
            const chosen = (['there', 'store', 'package'] as const).find((each) => each === currentTarget.value);
            if (chosen) change({ extension: chosen });
          }}
        >
          {Object.entries(names).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {extension === 'store' &&
        (['chromeId', 'edgeId', 'firefoxId', 'updateUrl'] as const).map((name) => (
          <TextLine
            key={name}
            label={t[name]}
            value={ids[name] ?? ''}
            write={(text) => change({ ids: { ...ids, [name]: text } })}
          />
        ))}
      {extension === 'package' && (
        <>
          <input
            ref={(element) => {
              input.current = element;
              element?.setAttribute('webkitdirectory', '');
            }}
            type="file"
            multiple
            class="unseen"
            tabIndex={-1}
            aria-label={t.packageFolder}
            onChange={({ currentTarget }) => change({ folder: [...(currentTarget.files ?? [])] })}
          />
          <button type="button" class="button small" onClick={() => input.current?.click()}>
            <FolderInput size={16} aria-hidden="true" />
            {t.packageFolder}
          </button>
          {folder.length > 0 && (
            <p class="soft">{t.packageChosen(folder[0]?.webkitRelativePath.split('/')[0] ?? '', folder.length)}</p>
          )}
        </>
      )}
    </>
  );
}

/** The policy file, and everything to distribute it. */
export function Files() {
  const studio = useStudio();
  const t = tPublish();
  const [spread, set] = useState<Spread>({ carries: 'text', url: '', officer: '', extension: 'there', ids: {}, secondKey: '' });
  const [said, say] = useState<{ readonly text: string; readonly isWrong: boolean } | undefined>(undefined);
  const change = (part: Partial<Spread>) => {
    set((now) => ({ ...now, ...part }));
    say(undefined);
  };
  const isGood = studio.checked.value?.result.ok === true && studio.checked.value.text === studio.text.value;
  const officers = officerChoices(studio.policy.value);
  const name = fileName(studio.policy.value);

  async function spreadNow(): Promise<void> {
    say({ text: t.making, isWrong: false });
    const files = await filesOf(studio, spread);
    if (!files.ok) return say({ text: files.message, isWrong: true });
    studio.port.save(new Blob([archiveOf(files.files)], { type: 'application/zip' }), `${name}.zip`);
    say({ text: [t.made(`${name}.zip`), ...files.told].join(' '), isWrong: false });
  }

  return (
    <>
      <section class="card" aria-label={t.filesTitle}>
        <h2>{t.filesTitle}</h2>
        <p class="soft">{t.savePolicyHelp}</p>
        <button
          type="button"
          class="button primary"
          onClick={() =>
            studio.port.save(new Blob([studio.signed.value ?? studio.text.value], { type: 'application/json' }), `${name}.json`)
          }
        >
          <Download size={16} aria-hidden="true" />
          {t.savePolicy}
        </button>
        {!studio.signed.value && <p class="soft">{t.unsignedFile}</p>}
      </section>
      <section class="card" aria-label={t.spreadTitle}>
        <h2>{t.spreadTitle}</h2>
        <p class="soft">{t.spreadHelp}</p>
        <label class="field">
          <span>{t.carry}</span>
          <select
            value={spread.carries}
            onChange={({ currentTarget }) => change({ carries: currentTarget.value === 'url' ? 'url' : 'text' })}
          >
            <option value="text">{t.carryText}</option>
            <option value="url">{t.carryUrl}</option>
          </select>
        </label>
        {spread.carries === 'url' && <TextLine label={t.url} value={spread.url} write={(url) => change({ url })} />}
        <label class="field">
          <span>{t.officer}</span>
          <select value={spread.officer} onChange={({ currentTarget }) => change({ officer: currentTarget.value })}>
            <option value="">{t.anyOfficer}</option>
            {officers.map(({ value, name: officer }) => (
              <option key={value} value={value}>
                {officer}
              </option>
            ))}
          </select>
        </label>
        <ExtensionFields spread={spread} change={change} />
        <TextLine label={t.secondKey} value={spread.secondKey} write={(secondKey) => change({ secondKey })} />
        <button type="button" class="button" disabled={!isGood && spread.carries === 'text'} onClick={() => void spreadNow()}>
          <Download size={16} aria-hidden="true" />
          {t.makeArchive}
        </button>
        <p role={said?.isWrong ? 'alert' : 'status'} class={said?.isWrong ? 'told' : 'soft'}>
          {said?.text ?? ''}
        </p>
      </section>
    </>
  );
}
