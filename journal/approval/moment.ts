/** A moment as messages of approval write it: with its zone, since Indonesia has three. `at`: milliseconds since the epoch. */
export const momentText = (at: number): string =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
