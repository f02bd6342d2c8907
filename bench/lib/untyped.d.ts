/** Peers that come without types; only what the measurements call. */
declare module 'indonesian-badwords' {
  const library: { badwords(text: string): string[]; flag(text: string): boolean };
  export default library;
}
