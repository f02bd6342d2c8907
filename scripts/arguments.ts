/** Wrong options in a call, told in the language of the tools; `parseArgs` itself says it in English. */

/** The sentence for an error of `parseArgs` over `options`; undefined for any other error. */
export function optionFault(error: unknown, options: object): string | undefined {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) return undefined;
  const [, name = ''] = /'(?:-\w, )?(-[^' ]*)/.exec(error.message) ?? [];
  if (error.message.includes('does not take an argument')) return `Pilihan "${name}" tidak memakai nilai.`;
  const isKnown = Object.keys(options).some((each) => name === `--${each}`);
  return isKnown ? `Pilihan "${name}" memerlukan sebuah nilai sesudahnya.` : `Pilihan "${name}" tidak dikenal.`;
}
