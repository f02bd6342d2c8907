/** Saring's mark: what falls through a sieve, three, two, one. Middles of its dots in a square of 24, and their radius. */
export const brandDots = [
  [4, 5],
  [12, 5],
  [20, 5],
  [8, 12],
  [16, 12],
  [12, 19],
] as const;
export const brandDot = 2.9;
