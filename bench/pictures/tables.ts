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
/** Of what was missed, what the officer is told about. */
const told = (looks: readonly Look[]) => {
  const missed = looks.filter(({ isStopped }) => !isStopped);
  return `${missed.filter(({ isUnclear }) => isUnclear).length}/${missed.length}`;
};

export function byDamage(looks: readonly Look[]): string {
  const rows = (Object.keys(damages) as Damage[]).map((damage) => {
    const here = looks.filter(({ specimen }) => specimen.damage === damage);
    const bad = leaks(here);
    return `| ${damages[damage].said} | ${stopped(bad)} | ${keys(bad)} | ${told(bad)} | ${stopped(harmless(here))} |`;
  });
  const total = `| semua | ${stopped(leaks(looks))} | ${keys(leaks(looks))} | ${told(leaks(looks))} | ${stopped(harmless(looks))} |`;
  return [
    '| keadaan | bocoran ditandai | nomor terbaca | luput tetapi disebut tidak jelas | tak berbahaya tertandai |',
    '| --- | ---: | ---: | ---: | ---: |',
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
