/** Processor time of a check, which neighbours on the same machine disturb less than the clock: garbage of other threads included. */
import { bundled } from '../lib/bundled';
import { ms, table } from '../lib/measure';
import { publish } from '../lib/publish';
import { type Kind, LENGTHS, texts } from '../lib/texts';

const WARM_UP = 0.3;
const MICRO = 1000;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICRO;
};

export async function byProcessor(budget: number): Promise<void> {
  const { LineMemo, saring } = await bundled();
  const run = saring();
  const mean = (work: () => unknown): number => {
    for (const until = spent() + budget * WARM_UP; spent() < until; ) work();
    let checks = 0;
    const start = spent();
    for (; spent() - start < budget || checks < 2; checks++) work();
    return (spent() - start) / checks;
  };
  const rows = Object.entries(texts).map(([kind, make]) => [
    { clean: 'bersih', mixed: 'bercampur temuan', hostile: 'menyulitkan' }[kind as Kind],
    ...LENGTHS.map((length) => {
      const text = make(length);
      return ms(mean(() => run(text)));
    }),
  ]);
  const letters = LENGTHS.map((length) => {
    const memo = new LineMemo();
    const text = texts.mixed(length);
    let typed = 0;
    return ms(mean(() => run(text + 'abcdefghijklmnopqrstuvwxyz'.slice(0, typed++ % 26), memo)));
  });
  const head = ['', ...LENGTHS.map((length) => `${length} karakter`)];
  publish('mesin-prosesor', table([head, ...rows, ['satu huruf lagi pada yang bercampur', ...letters]]));
}
