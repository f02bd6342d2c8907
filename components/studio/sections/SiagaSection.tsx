import { Siren } from 'lucide-preact';
import { zones } from '../../../policy/apply/clock';
import { fromNow } from '../../../policy/write/siaga';
import { useField, useStudio } from '../form/context';
import { isObject, type Json, valueAt } from '../form/json';
import { policyNode } from '../form/node';
import { tSiaga } from './siaga-words';

/** Calls the office's alert and ends it; the same as `policy siaga`. */
export function SiagaSection() {
  const studio = useStudio();
  const Field = useField();
  const t = tSiaga();
  const root = studio.policy.value;
  const siaga = valueAt(root, ['siaga']);
  const node = policyNode.properties?.siaga;

  function put(value: Json | undefined): void {
    const { revision } = isObject(root) ? root : {};
    // What was signed is out already; the alert is another revision.
    if (studio.signed.peek() !== undefined && typeof revision === 'number') studio.set(['revision'], revision + 1);
    studio.set(['changes'], undefined);
    studio.set(['issued'], studio.port.today());
    studio.set(['siaga'], value);
  }
  function call(): void {
    const zone = zones.find((each) => each === valueAt(root, ['institution', 'timeZone'])) ?? 'WIB';
    put({ reason: { id: '' }, ...fromNow(Date.now(), zone), officers: [], contact: '' });
  }

  return (
    <>
      <section class="card" aria-label={t.title}>
        <p>{t.help}</p>
        <p class="soft">{t.reach}</p>
        <button
          type="button"
          class={siaga === undefined ? 'button primary' : 'button'}
          onClick={siaga === undefined ? call : () => put(undefined)}
        >
          <Siren size={16} aria-hidden="true" />
          {siaga === undefined ? t.call : t.end}
        </button>
      </section>
      {siaga !== undefined && node && (
        <section class="card" data-alone="">
          <Field path={['siaga']} node={node} />
        </section>
      )}
    </>
  );
}
