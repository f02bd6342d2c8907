/** A press that counts only when a person made it, so that a page's script decides nothing. */
export const press =
  (act: (event: MouseEvent) => unknown) =>
  (event: MouseEvent): void => {
    if (event.isTrusted) act(event);
  };
