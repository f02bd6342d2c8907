export type Fact = readonly [label: string, value: string | undefined];

/** Facts under their labels; one that is not known is left out. */
export const Facts = ({ facts, class: name }: { readonly facts: readonly Fact[]; readonly class?: string }) => (
  <dl class={name}>
    {facts.map(([label, value]) =>
      value ? (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ) : null,
    )}
  </dl>
);
