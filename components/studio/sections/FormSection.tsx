import { useField } from '../form/context';
import { policyNode } from '../form/node';

/** Fields of the head of the file, in one frame; everything else has a frame of its own. */
const head = new Set(['id', 'revision', 'issued', 'validUntil', 'changes', 'language']);

/** Parts of the policy, drawn from the schema. */
export function FormSection({ keys }: { readonly keys: readonly string[] }) {
  const Field = useField();
  const draw = (key: string) => {
    const node = policyNode.properties?.[key];
    return node && <Field key={key} path={[key]} node={node} isRequired={policyNode.required?.includes(key) ?? false} />;
  };
  const heads = keys.filter((key) => head.has(key));
  return (
    <>
      {keys
        .filter((key) => !head.has(key))
        .map((key) => (
          <section key={key} class="card" data-alone={keys.length === 1 ? '' : undefined}>
            {draw(key)}
          </section>
        ))}
      {heads.length > 0 && (
        <section class="card">
          <div class="fields">{heads.map(draw)}</div>
        </section>
      )}
    </>
  );
}
