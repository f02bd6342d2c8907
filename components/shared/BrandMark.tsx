import { brandDot, brandDots } from './brand-dots';

export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {brandDots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={brandDot} fill="currentColor" />
      ))}
    </svg>
  );
}
