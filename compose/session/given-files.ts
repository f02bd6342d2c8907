/** Files that somebody gives to the page. */
import { onWindow } from '../on-window';

const ways = ['change', 'drop', 'paste'] as const;
export type GivenBy = (typeof ways)[number];

/** Tells of files that are picked, dropped or pasted, before the page hears of it. */
export function onFiles(
  window: Window,
  told: (files: readonly File[], by: GivenBy, target: EventTarget | undefined) => void,
  signal: AbortSignal,
): void {
  for (const by of ways) {
    onWindow(
      window,
      [by],
      (event) => {
        const from = event as Partial<DragEvent & ClipboardEvent>;
        const files = from.dataTransfer?.files ?? from.clipboardData?.files ?? (event.target as HTMLInputElement | null)?.files;
        if (files && files.length > 0) told([...files], by, event.composedPath()[0]);
      },
      { signal },
    );
  }
}
