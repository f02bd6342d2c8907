/** The fonts that the browsers of the tests see: those the project brings, whatever the machine has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Officers' systems differ: text of the same size is a third wider in one face than in another. */
export type Face = 'narrow' | 'usual' | 'wide';

const google = (name: string) => `node_modules/@expo-google-fonts/${name}`;
const brought: Record<Face, { readonly family: string; readonly folders: readonly string[] }> = {
  narrow: { family: 'Roboto Condensed', folders: [google('roboto-condensed')] },
  // Of the widths of Arial and of Debian's Liberation Sans.
  usual: { family: 'Arimo', folders: [google('arimo')] },
  // Of the widths of Verdana; the only face of a bare Debian.
  wide: { family: 'DejaVu Sans', folders: ['node_modules/dejavu-fonts-ttf'] },
};
const shared = {
  mono: { family: 'Cousine', folder: google('cousine') },
  emoji: { family: 'Noto Color Emoji', folder: google('noto-color-emoji') },
};
/** Has what the other faces lack, such as Arabic letters; asked for by nobody by its name. */
const letters = 'node_modules/dejavu-fonts-ttf';

const alias = (name: string, family: string) =>
  `<match target="pattern"><test name="family" qual="any"><string>${name}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;

/** A fontconfig of its own for each face. Only Linux reads it; elsewhere the system's fonts stay. */
function configuration({ family, folders }: (typeof brought)[Face], cache: string): string {
  const seen = [...new Set([...folders, shared.mono.folder, shared.emoji.folder, letters])].map(
    (folder) => `<dir>${resolve(folder)}</dir>`,
  );
  const names = ['sans-serif', 'serif', 'system-ui', 'ui-sans-serif'].map((name) => alias(name, family));
  const fallback = `<match target="pattern"><edit name="family" mode="append" binding="weak"><string>${family}</string><string>${shared.emoji.family}</string></edit></match>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...seen,
    `<cachedir>${cache}</cachedir>`,
    ...names,
    alias('monospace', shared.mono.family),
    alias('emoji', shared.emoji.family),
    fallback,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The environment in which a browser sees exactly the fonts of `face`; default `SARING_FACE`, else the usual one. */
export function withFonts(face: Face = (process.env.SARING_FACE as Face | undefined) ?? 'usual'): NodeJS.ProcessEnv {
  const at = brought[face];
  if (!at) throw new Error(`SARING_FACE is "${face}": name one of ${Object.keys(brought).join(', ')}.`);
  const folder = resolve('.output', 'fonts', face);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(at, join(folder, 'cache')));
  return { ...process.env, FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}
