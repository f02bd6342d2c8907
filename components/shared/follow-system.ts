/** Dark or light as the system prefers, for our own pages; follows a change at once. Listens as long as the page lives. */
export function followSystem(root: HTMLElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}
