/** What must hold before a version is published. */
import type { Files } from '../../policy/write/archive';
import { sha256 } from '../package/updates';

/** `status`: what `git status --porcelain` prints. Sentences, none where all is well. */
export function faultsBefore(status: string, changelog: string, version: string): string[] {
  const changed = status.split('\n').filter(Boolean);
  return [
    ...(changed.length > 0
      ? [`Pohon kerja memuat ${changed.length} perubahan yang belum disimpan ke git; simpan atau buang dulu.`]
      : []),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`Versi "${version}" dalam package.json harus tiga angka, misalnya 1.0.0.`]),
    ...(changelog.split('\n').some((line) => line.startsWith(`## ${version} `))
      ? []
      : [`CHANGELOG.md belum memuat bagian "## ${version} (tanggal)"; tuliskan yang berubah bagi pemakai.`]),
  ];
}

/** Names of the files that two builds of the same sources do not have alike. */
export function unlike(one: Files, other: Files): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const sum = (content: Uint8Array | undefined) => content && sha256(content);
  return [...names].filter((name) => sum(one[name]) !== sum(other[name])).sort();
}

/** `--tested`: this very commit passed all tests already, as where another machine runs them. The rest is for `npm run package`. */
export function releaseArguments(args: readonly string[]): {
  readonly isTested: boolean;
  readonly options: readonly string[];
  readonly fault?: string;
} {
  const options = args.filter((each) => each !== '--tested');
  const own = options.find((each) => /^--(?:out|no-build)(?:=|$)/.test(each));
  return {
    isTested: options.length < args.length,
    options,
    ...(own === undefined ? {} : { fault: `Pilihan "${own}" ditetapkan oleh npm run release; hapus.` }),
  };
}
