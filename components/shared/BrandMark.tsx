const dots = [
  [4, 5],
  [12, 5],
  [20, 5],
  [8, 12],
  [16, 12],
  [12, 19],
] as const;

/** Saring's mark: what falls through a sieve, three, two, one. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.9" fill="currentColor" />
      ))}
    </svg>
  );
}
