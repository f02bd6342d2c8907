import { KeyRound } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fingerprint, generateKeys } from '../../../policy/read/trust/keys';
import { isClosed, publicKeyText, secretKeyText, signingKeyIn } from '../../../policy/write/key-text';
import { say } from '../../shared/words';
import { useStudio } from '../form/context';
import type { KeptKey } from '../state/types';
import { Passphrase } from './Passphrase';
import { tPublish } from './publish-words';

/** The name that files of a key begin with. */
const stem = (name: string) => name.replace(/\.(key|pub)$/i, '') || 'kantor';

/** A key is made, or taken from a file; it is kept closed with a passphrase. */
function NewKey() {
  const studio = useStudio();
  const t = tPublish();
  const [file, take] = useState<{ readonly name: string; readonly text: string } | undefined>(undefined);
  const [problem, tell] = useState<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);

  async function make(passphrase: string): Promise<void> {
    const { secretKey, publicKey } = await generateKeys();
    await studio.holdKey({ name: 'kantor', text: await secretKeyText(secretKey, passphrase), publicKey });
  }
  async function useFile(passphrase: string): Promise<string | undefined> {
    if (!file) return undefined;
    const opened = await signingKeyIn(file.text, file.name, isClosed(file.text) ? passphrase : undefined);
    if (!opened.ok) return say(opened.message);
    const { secretKey, publicKey } = opened.value;
    const text = isClosed(file.text) ? file.text : await secretKeyText(secretKey, passphrase);
    await studio.holdKey({ name: stem(file.name), text, publicKey });
    return undefined;
  }
  async function read(chosen: File): Promise<void> {
    const text = chosen.size < 10_000 ? await chosen.text() : '';
    // What is no secret key at all is told before a passphrase is asked for.
    const opened = isClosed(text) ? undefined : await signingKeyIn(text, chosen.name, undefined);
    tell(opened && !opened.ok ? say(opened.message) : undefined);
    take(opened && !opened.ok ? undefined : { name: chosen.name, text });
  }

  if (file)
    return (
      <>
        {!isClosed(file.text) && <p>{t.newPassphrase(file.name)}</p>}
        <Passphrase
          label={isClosed(file.text) ? t.openKey(file.name) : t.passphrase}
          isNew={!isClosed(file.text)}
          submit={t.useIt}
          onGiven={useFile}
          onCancel={() => take(undefined)}
        />
      </>
    );
  return (
    <>
      <Passphrase
        label={t.passphrase}
        isNew
        submit={t.makeKey}
        onGiven={async (passphrase) => {
          await make(passphrase);
          return undefined;
        }}
      />
      <input
        ref={input}
        type="file"
        accept=".key"
        class="unseen"
        tabIndex={-1}
        aria-label={t.useKeyFile}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen) void read(chosen);
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button small" onClick={() => input.current?.click()}>
        {t.useKeyFile}
      </button>
      {problem && (
        <p class="notice" data-tone="block" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function HeldKey({ held }: { readonly held: KeptKey }) {
  const studio = useStudio();
  const t = tPublish();
  const [print, show] = useState('');
  const [isAsked, ask] = useState(false);
  useEffect(() => void fingerprint(held.publicKey).then(show), [held]);
  const save = (text: string, end: string) => studio.port.save(new Blob([text], { type: 'text/plain' }), `${held.name}.${end}`);
  return (
    <>
      <p>
        {t.code}: <code class="print">{print}</code>
      </p>
      <p class="soft">{t.codeHelp}</p>
      <div class="buttons">
        <button type="button" class="button small" onClick={() => save(held.text, 'key')}>
          {t.backup}
        </button>
        <button type="button" class="button small" onClick={() => save(publicKeyText(held.publicKey), 'pub')}>
          {t.publicFile}
        </button>
        {!isAsked && (
          <button type="button" class="button small danger" onClick={() => ask(true)}>
            {t.forget}
          </button>
        )}
      </div>
      {isAsked && (
        <fieldset class="confirm" aria-label={t.forget}>
          <p>{t.forgetHelp}</p>
          <button
            type="button"
            class="button small danger primary"
            ref={(button) => button?.focus()}
            onClick={() => void studio.holdKey(undefined)}
          >
            {t.forgetYes}
          </button>
          <button type="button" class="button small" onClick={() => ask(false)}>
            {t.cancel}
          </button>
        </fieldset>
      )}
    </>
  );
}

/** The key of the office. */
export function Keys() {
  const held = useStudio().key.value;
  const t = tPublish();
  return (
    <section class="card" aria-label={t.keyTitle}>
      <h2 class="with-icon">
        <KeyRound size={18} aria-hidden="true" />
        {t.keyTitle}
      </h2>
      <p class="soft">{t.keyHelp}</p>
      {held ? <HeldKey held={held} /> : <NewKey />}
    </section>
  );
}
