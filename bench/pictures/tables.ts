/** The figures as tables. */
import { type Damage, damages } from './damage';
import type { Look } from './look';
import { type KindName, kinds } from './set';

const leaks = (looks: readonly Look[]) => looks.filter(({ specimen }) => kinds[specimen.kind].stoppedBy.length > 0);
const harmless = (looks: readonly Look[]) => looks.filter(({ specimen }) => kinds[specimen.kind].stoppedBy.length === 0);
const sum = (looks: readonly Look[], of: (look: Look) => number) => looks.reduce((total, each) => total + of(each), 0);
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part}/${whole} (${((part / whole) * 100).toFixed(1)} %)`);
const stopped = (looks: readonly Look[]) =>
  share(
    sum(looks, ({ isStopped }) => Number(isStopped)),
    looks.length,
  );
const keys = (looks: readonly Look[]) =>
  share(
    sum(looks, ({ keysRead }) => keysRead),
    sum(looks, (each) => each.keys),
  );
/** Coordinates stand on lines of a map, and are told apart from the numbers of papers, cards and chats. */
const isMap = ({ specimen }: Look) => specimen.kind === 'peta';
const papers = (looks: readonly Look[]) => keys(looks.filter((each) => !isMap(each)));
const coordinates = (looks: readonly Look[]) => keys(looks.filter(isMap));
const unclear = (looks: readonly Look[]) => share(looks.filter(({ isUnclear }) => isUnclear).length, looks.length);
/** Of what was missed, what the officer is told about. */
const told = (looks: readonly Look[]) => {
  const missed = looks.filter(({ isStopped }) => !isStopped);
  return `${missed.filter(({ isUnclear }) => isUnclear).length}/${missed.length}`;
};

const row = (name: string, bad: readonly Look[], good: readonly Look[]): string =>
  `| ${[name, stopped(bad), papers(bad), coordinates(bad), told(bad), stopped(good), unclear(good)].join(' | ')} |`;

export function byDamage(looks: readonly Look[]): string {
  const rows = (Object.keys(damages) as Damage[]).map((damage) => {
    const here = looks.filter(({ specimen }) => specimen.damage === damage);
    const bad = leaks(here);
    return row(damages[damage].said, bad, harmless(here));
  });
  const total = row('semua', leaks(looks), harmless(looks));
  return [
    '| keadaan | bocoran ditandai | nomor terbaca | koordinat terbaca | luput tetapi disebut sulit dibaca | tak berbahaya tertandai | tak berbahaya disebut sulit dibaca |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    total,
  ].join('\n');
}

export function byKind(looks: readonly Look[]): string {
  const columns = [['bersih'], ['derau', 'miring', 'buram', 'jpeg'], ['foto', 'redup'], ['terbalik']] as const;
  const rows = (Object.keys(kinds) as KindName[]).map((kind) => {
    const here = looks.filter(({ specimen }) => specimen.kind === kind);
    const cells = columns.map((some) =>
      stopped(here.filter(({ specimen }) => (some as readonly Damage[]).includes(specimen.damage))),
    );
    const isLeak = kinds[kind].stoppedBy.length > 0;
    return `| ${kinds[kind].said} | ${isLeak ? 'ditandai' : 'tertandai keliru'} | ${cells.join(' | ')} |`;
  });
  return [
    '| jenis |  | tangkapan layar | derau, miring, buram, JPEG | foto, foto redup | terbalik |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
