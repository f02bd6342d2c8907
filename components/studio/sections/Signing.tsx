import { Signature } from 'lucide-preact';
import { signingKeyIn } from '../../../policy/write/key-text';
import { signedText } from '../../../policy/write/sign';
import { say } from '../../shared/words';
import { useStudio } from '../form/context';
import { isObject } from '../form/json';
import { Passphrase } from './Passphrase';
import { tPublish } from './publish-words';

/** Signs what all checks let pass. */
export function Signing() {
  const studio = useStudio();
  const t = tPublish();
  const key = studio.key.value;
  const result = studio.checked.value;
  const isGood = result?.result.ok === true && result.text === studio.text.value;
  const { policy } = studio;
  const revision = isObject(policy.value) ? String(policy.value.revision) : '';

  async function sign(passphrase: string): Promise<string | undefined> {
    const checked = studio.checked.peek();
    if (!key || !checked?.result.ok || checked.text !== studio.text.peek()) return t.signNeedsGood;
    const opened = await signingKeyIn(key.text, `${key.name}.key`, passphrase);
    if (!opened.ok) return say(opened.message);
    const signed = await signedText(checked.result.parsed.signed, opened.value.secretKey, 'kebijakan.json');
    if (!signed.ok) return say(signed.message);
    studio.holdSigned(signed.value);
    return undefined;
  }

  return (
    <section class="card" aria-label={t.signTitle}>
      <h2 class="with-icon">
        <Signature size={18} aria-hidden="true" />
        {t.signTitle}
      </h2>
      <p role="status" data-tone={studio.signed.value ? 'done' : undefined}>
        {studio.signed.value ? t.signed(revision) : t.unsigned}
      </p>
      {!key ? (
        <p class="soft">{t.signNeedsKey}</p>
      ) : !isGood && studio.problems.value.length > 0 ? (
        <p class="soft">{t.signNeedsGood}</p>
      ) : (
        !studio.signed.value && <Passphrase label={t.passphrase} submit={t.sign} isOff={!isGood} onGiven={sign} />
      )}
    </section>
  );
}
