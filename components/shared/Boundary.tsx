import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

/** One part of a page that fails says so in these words, and leaves the others usable. */
export function Boundary({ failed, children }: { readonly failed: string; readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  return error ? (
    <p class="notice" data-tone="block" role="alert">
      {failed}
    </p>
  ) : (
    children
  );
}
