import { useLayoutEffect, useState } from 'preact/hooks';

/** In less room one site is shown at a time, so that its words can be read from the last row and its boxes are whole. */
const query = '(min-width: 1240px) and (min-height: 860px)';

/** Is there room for the three sites side by side? */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useLayoutEffect(() => {
    const media = matchMedia(query);
    const changed = (): void => setWide(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  return wide;
}
